using Hush.Contracts.Documents;
using Hush.Contracts.Errors;
using Hush.Mapping.Explain;
using Hush.Mapping.Versions;
using Hush.Text;

namespace Hush.Mapping.Documents;

/// <summary>Writes a redacted document as the wire has it. Here, and nowhere before, offsets leave UTF-16 code units.</summary>
internal static class DocumentResultMapping
{
    // One transaction is charged for each started thousand of text elements.
    private const int TextElementsPerTransaction = 1000;

    public static RedactedDocumentAnswer Write(
        PlannedDocument document, DocumentResult result, LanguageSettings settings, TextApiVersion version, ReadLanguage language,
        IReadOnlyList<WarningAnswer> ignored)
    {
        var unit = settings.Options.LengthUnit;
        var original = new OffsetConverter(document.Text, unit);
        var redacted = new OffsetConverter(result.Redacted, unit);
        return new RedactedDocumentAnswer
        {
            RedactedText = result.Redacted.Reveal(),
            Id = document.Id,
            Statistics = new DocumentSizeAnswer
            {
                CharactersCount = document.TextElements,
                TransactionsCount = (document.TextElements + TextElementsPerTransaction - 1) / TextElementsPerTransaction,
            },
            Entities = [.. Distinct(result.Entities.Select(entity => Write(entity, document.Text, settings.Names, version, original, redacted)))],
            Warnings = [.. IncompleteWarning.Of(result.Incomplete), .. EncodedWarning.Of([document.Text.Reveal()]), .. ignored],
            DetectedLanguage = language.Detected,
            IsLanguageDefaulted = language.IsDefaulted,
            HushCandidates = ExplanationMapping.Write(result, document.Text, unit),
        };
    }

    private static DocumentEntityAnswer Write(
        ReportedEntity entity, SourceText text, CategoryNames names, TextApiVersion version, OffsetConverter original, OffsetConverter redacted)
    {
        var place = original.FromUtf16(entity.Span);
        UnitSpan? maskPlace = version.HasTypes && entity.Mask is { } mask ? redacted.FromUtf16(mask.Span) : null;
        (var category, var subcategory) = names.NameOf(entity.Category, text.AsSpan(entity.Span));
        return new DocumentEntityAnswer
        {
            Text = text.Reveal(entity.Span),
            Category = category,
            Subcategory = subcategory,
            Type = version.HasTypes ? category : null,
            Offset = place.Start,
            Length = place.Length,
            ConfidenceScore = entity.Confidence.Rounded,
            Tags = version.HasTypes ? EntityTags.Of(new Category(category), entity.Confidence.Rounded) : null,
            Mask = maskPlace is null ? null : entity.Mask!.Mask,
            MaskOffset = maskPlace?.Start,
            MaskLength = maskPlace?.Length,
        };
    }

    // Two categories may go by one name; of those the surer is told, which comes first.
    private static IEnumerable<DocumentEntityAnswer> Distinct(IEnumerable<DocumentEntityAnswer> entities) =>
        entities.DistinctBy(entity => (entity.Offset, entity.Length, entity.Category));
}
