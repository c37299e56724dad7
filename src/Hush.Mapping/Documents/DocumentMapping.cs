using Hush.Contracts.Documents;
using Hush.Mapping.Problems;
using Hush.Mapping.Versions;
using Hush.Text;

namespace Hush.Mapping.Documents;

/// <summary>
/// Reads the documents of a request. What ails a single one is kept with it; what ails the request is returned. Refusals in the service's
/// own words name no target, as the service's do not.
/// </summary>
internal static class DocumentMapping
{
    /// <summary>What callers write to have a language detected.</summary>
    public const string AutoLanguage = "auto";

    /// <summary>The language of documents that name none.</summary>
    public const string OrdinaryLanguage = "en";

    /// <summary>What the service's language detection calls a language that it cannot tell; pipelines hand it on.</summary>
    public const string UnknownLanguage = "(Unknown)";

    /// <summary>Whether a language code names no language.</summary>
    public static bool IsUnknown(string? language) => string.IsNullOrWhiteSpace(language)
        || string.Equals(language, UnknownLanguage, StringComparison.OrdinalIgnoreCase);

    /// <summary>Reads <paramref name="input"/>.</summary>
    /// <param name="input">The documents; null when the request has none.</param>
    /// <param name="version">Says which languages there are.</param>
    /// <param name="maxDocuments">How many there may be.</param>
    /// <param name="path">Where the documents stand in the request.</param>
    /// <param name="read">Takes what was read, in order.</param>
    public static RequestProblem? Read(DocumentsInput? input, TextApiVersion version, int maxDocuments, string path, List<PlannedDocument> read)
    {
        var documents = input?.Documents ?? [];
        if (documents.Count == 0) return ProblemCatalog.MissingDocuments(path);
        if (documents.Count > maxDocuments) return ProblemCatalog.TooManyDocuments(maxDocuments);

        var ids = new HashSet<string>(StringComparer.Ordinal);
        for (var i = 0; i < documents.Count; i++)
        {
            var place = FormattableString.Invariant($"{path}[{i}]");
            if (documents[i] is not { } document) return ProblemCatalog.MissingMember(place);
            if (string.IsNullOrEmpty(document.Id)) return ProblemCatalog.MissingMember(place + ".id");
            if (!ids.Add(document.Id)) return ProblemCatalog.DuplicateIds();
            read.Add(Read(document, version));
        }

        return null;
    }

    private static PlannedDocument Read(DocumentInput input, TextApiVersion version)
    {
        // An unknown one is detected: whatever could not tell it may have seen less of the text.
        var language = string.IsNullOrWhiteSpace(input.Language) ? OrdinaryLanguage : IsUnknown(input.Language) ? AutoLanguage : input.Language;
        var isAuto = string.Equals(language, AutoLanguage, StringComparison.OrdinalIgnoreCase);
        var text = input.Text ?? "";
        var problem = text.Length == 0
            ? ProblemCatalog.EmptyDocument(version.IsLegacy)
            : isAuto || version.Languages.Contains(TextLanguages.Reduce(language))
                ? null : ProblemCatalog.UnsupportedLanguage(language, version.Languages);
        return new PlannedDocument(
            input.Id!, new SourceText(text), isAuto ? null : language, OffsetConverter.Count(text, OffsetUnit.TextElementV8), problem);
    }
}
