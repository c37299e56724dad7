using System.Text.Json;
using Hush.Contracts.Json;
using Hush.Mapping;
using Hush.Mapping.Documents;
using Hush.Mapping.Policies;
using Hush.Mapping.Versions;

namespace Hush.Tasks.Documents;

/// <summary>
/// A job's input: the request's bytes as they came, after a <see cref="StoredRequestLine"/> that says how to read them, with the scope of identifiers
/// where that is not the ordinary one.
/// </summary>
internal static class StoredDocumentRequest
{
    private const string Kind = "hush-documents";

    // What was accepted is run, also when the settings have become stricter since.
    private static readonly DocumentLimits NoLimits = new()
    {
        MaxDocuments = int.MaxValue,
        MaxDocumentTextElements = int.MaxValue,
        MaxJobDocuments = int.MaxValue,
        MaxJobTextElements = int.MaxValue,
        MaxTasks = int.MaxValue,
        AcceptForeignModelVersions = true,
        Keys = AvailableKeys.All,
    };

    public static byte[] Write(TextApiVersion version, IdentifierScope identifiers, ReadOnlySpan<byte> body, bool explains, string? model) =>
        new StoredRequestLine(version.Name, explains, model) { More = identifiers == IdentifierScope.ByVersion ? null : identifiers.ToString() }
            .Write(Kind, body);

    /// <exception cref="InvalidDataException">The bytes were not written by <see cref="Write"/>.</exception>
    public static DocumentPlan Read(ReadOnlySpan<byte> stored)
    {
        var line = StoredRequestLine.Read(Kind, stored, out var body);
        var identifiers = IdentifierScope.ByVersion;
        if (Find(line.Version) is not { } version || (line.More is not null && !Enum.TryParse(line.More, out identifiers)))
            throw StoredRequestLine.Unknown();
        var plan = Read(body, version, NoLimits with { Identifiers = identifiers }).Value
            ?? throw new InvalidDataException("The stored request is not one that was accepted.");
        return plan with { Explains = line.Explains, Model = line.Model };
    }

    private static TextApiVersion? Find(string name) =>
        TextApiVersion.TryFind(name, out var version) || TextApiVersion.TryFindLegacy(name, out version) ? version : null;

    private static Mapped<DocumentPlan> Read(ReadOnlySpan<byte> body, TextApiVersion version, DocumentLimits limits) => version.IsLegacy
        ? DocumentJobMapping.Read(JsonSerializer.Deserialize(body, WireJson.Exact.LegacyJobRequest), version, limits)
        : DocumentJobMapping.Read(JsonSerializer.Deserialize(body, WireJson.Exact.DocumentJobRequest), version, limits);
}
