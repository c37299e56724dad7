using System.Text.Json.Serialization;

namespace Hush.Contracts.Errors;

/// <summary>A remark on an input that was analysed all the same.</summary>
public sealed class WarningAnswer
{
    /// <summary>What kind.</summary>
    public required string Code { get; init; }

    /// <summary>In words, without the caller's text.</summary>
    public required string Message { get; init; }

    /// <summary>JSON pointer to what it is about; null when it is about the whole.</summary>
    public string? TargetRef { get; init; }

    /// <summary>Ids of the recognizers that it is about, for logs and metrics; not part of the wire.</summary>
    [JsonIgnore]
    public IReadOnlyList<string> Recognizers { get; init; } = [];
}
