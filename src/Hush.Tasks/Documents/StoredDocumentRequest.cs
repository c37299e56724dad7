using System.Text;
using System.Text.Json;
using Hush.Contracts.Json;
using Hush.Mapping;
using Hush.Mapping.Documents;
using Hush.Mapping.Policies;
using Hush.Mapping.Versions;

namespace Hush.Tasks.Documents;

/// <summary>
/// A job's input: the request's bytes as they came, after one line that says how to read them: <c>hush-documents 1 {api-version}</c>, or
/// <c>hush-documents 2 {api-version}</c> where an explanation was asked for. Behind them stands the scope of
/// identifiers where that is not the ordinary one. The number is the format's; a reader refuses one that it does not know.
/// </summary>
internal static class StoredDocumentRequest
{
    private const string Format = "hush-documents 1 ";
    private const string ExplainedFormat = "hush-documents 2 ";

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

    public static byte[] Write(TextApiVersion version, IdentifierScope identifiers, ReadOnlySpan<byte> body, bool explains) =>
        [.. Encoding.ASCII.GetBytes((explains ? ExplainedFormat : Format) + version.Name + (identifiers == IdentifierScope.ByVersion ? "" : " " + identifiers) + "\n"), .. body];

    /// <exception cref="InvalidDataException">The bytes were not written by <see cref="Write"/>.</exception>
    public static DocumentPlan Read(ReadOnlySpan<byte> stored)
    {
        int end = stored.IndexOf((byte)'\n');
        string line = end < 0 ? "" : Encoding.ASCII.GetString(stored[..end]);
        bool explains = line.StartsWith(ExplainedFormat, StringComparison.Ordinal);
        string[] words = explains || line.StartsWith(Format, StringComparison.Ordinal) ? line[Format.Length..].Split(' ') : [];
        IdentifierScope identifiers = IdentifierScope.ByVersion;
        if (words.Length is 0 or > 2 || Find(words[0]) is not { } version || (words.Length == 2 && !Enum.TryParse(words[1], out identifiers)))
            throw new InvalidDataException("The stored request is of a format that this version does not read.");

        DocumentPlan plan = Read(stored[(end + 1)..], version, NoLimits with { Identifiers = identifiers }).Value
            ?? throw new InvalidDataException("The stored request is not one that was accepted.");
        return plan with { Explains = explains };
    }

    private static TextApiVersion? Find(string name) =>
        TextApiVersion.TryFind(name, out TextApiVersion? version) || TextApiVersion.TryFindLegacy(name, out version) ? version : null;

    private static Mapped<DocumentPlan> Read(ReadOnlySpan<byte> body, TextApiVersion version, DocumentLimits limits) => version.IsLegacy
        ? DocumentJobMapping.Read(JsonSerializer.Deserialize(body, WireJson.Exact.LegacyJobRequest), version, limits)
        : DocumentJobMapping.Read(JsonSerializer.Deserialize(body, WireJson.Exact.DocumentJobRequest), version, limits);
}
