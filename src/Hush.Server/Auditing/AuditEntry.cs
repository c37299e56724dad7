using System.Text.Json.Serialization;

namespace Hush.Server.Auditing;

/// <summary>What was done.</summary>
internal enum AuditAction
{
    /// <summary>A job was handed in.</summary>
    Submit,

    /// <summary>Results of a job were read.</summary>
    Read,

    /// <summary>A job was to be cancelled.</summary>
    Cancel,

    /// <summary>Pseudonyms were turned back.</summary>
    Restore,
}

/// <summary>How it ended.</summary>
internal enum AuditOutcome
{
    /// <summary>It was done.</summary>
    Done,

    /// <summary>The caller has no such job.</summary>
    NotFound,

    /// <summary>The caller may not, or it was too late.</summary>
    Refused,
}

/// <summary>A line of the audit log: names and ids, never a text and never a key.</summary>
/// <param name="Time">When, UTC.</param>
/// <param name="Action">What was done.</param>
/// <param name="Outcome">How it ended.</param>
/// <param name="Caller">Name of the key, or subject of the token.</param>
/// <param name="Tenant">Tenant of the token; null for a key.</param>
/// <param name="Job">The job's id; null where there is none.</param>
/// <param name="Request">Id of the request, which its answer carries as <c>apim-request-id</c>.</param>
internal sealed record AuditEntry(DateTimeOffset Time, AuditAction Action, AuditOutcome Outcome, string Caller, string? Tenant, string? Job,
    string Request);

[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, UseStringEnumConverter = true,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull)]
[JsonSerializable(typeof(AuditEntry))]
internal sealed partial class AuditJson : JsonSerializerContext;
