using Hush.Text;

namespace Hush.Evaluation.Corpora.Imports;

/// <summary>Makes an item of what another tool has labelled.</summary>
/// <param name="corpus">The file's name.</param>
/// <param name="mapping">How labels count.</param>
/// <param name="language">Language of the texts, which other tools do not say.</param>
internal sealed class ForeignItem(string corpus, LabelMapping mapping, string language)
{
    /// <summary>The item.</summary>
    /// <param name="id">Its id.</param>
    /// <param name="text">Its text.</param>
    /// <param name="spans">Its labels.</param>
    public GoldItem Of(string id, string text, IEnumerable<(TextSpan Place, string Label)> spans) => new(
        id, language, "document", IsConversation: false, [new GoldTurn("", new SourceText(text))],
        [.. spans.Select(span => Span(span.Place, LabelAliases.Of(span.Label))).OrderBy(span => span.Span.Start)]);

    /// <summary>The place of a label: tools count UTF-16 code units or code points, and the labelled text tells which.</summary>
    /// <param name="text">The whole text.</param>
    /// <param name="start">First place.</param>
    /// <param name="end">Behind the last one.</param>
    /// <param name="labelled">The labelled text; null where the tool does not write it.</param>
    /// <param name="unit">What is tried first.</param>
    /// <exception cref="InvalidDataException">There is no such place.</exception>
    public static TextSpan PlaceOf(string text, int start, int end, string? labelled, OffsetUnit unit)
    {
        var other = unit == OffsetUnit.Utf16CodeUnit ? OffsetUnit.UnicodeCodePoint : OffsetUnit.Utf16CodeUnit;
        foreach (var counted in new[] { unit, other })
        {
            OffsetConverter offsets = new(new SourceText(text), counted);
            if (start < 0 || end < start || end > offsets.UnitCount) continue;
            var place = TextSpan.FromBounds(offsets.ToUtf16(start), offsets.ToUtf16(end));
            if (labelled is null || text.AsSpan(place.Start, place.Length).SequenceEqual(labelled)) return place;
        }

        throw new InvalidDataException($"a span from {start} to {end} lies outside its text, or is not the text that it says");
    }

    private GoldSpan Span(TextSpan place, string label)
    {
        (var treatment, var categories) = mapping.For(label, corpus, isConversation: false);
        return new GoldSpan(0, place, label, treatment, categories);
    }
}
