using Hush.Text;

namespace Hush.Detection.Neural;

/// <summary>
/// Where the values of a tagged span begin and end. The network tags words; a word may hold more than the value ("Rae's", "2025-07-14T02"), and a
/// span that runs over the columns of a table or over lines, or says a name twice, holds several.
/// </summary>
internal static class TaggedBorders
{
    private const int DateLength = 10; // of 2025-07-14
    private const int LeastRepeated = 3; // letters: "la la land" is no name said twice

    /// <summary>The values in order.</summary>
    public static IEnumerable<TextSpan> Of(SourceText text, TextSpan span, Category category)
    {
        if (category != Categories.Person) return [Trimmed(text, span, category)];
        var pieces = new List<TextSpan>();
        var characters = text.AsSpan();
        var start = span.Start;
        for (var at = start; at < span.End; at++)
        {
            if (!EndsField(characters, at, span.End)) continue;
            pieces.Add(TextSpan.FromBounds(start, at));
            while (at < span.End && char.IsWhiteSpace(characters[at])) at++;
            start = at;
        }

        pieces.Add(TextSpan.FromBounds(start, span.End));
        return pieces.SelectMany(piece => Mentions(text, piece)).Where(piece => SpanTrimmer.HasLetterOrDigit(text.AsSpan(piece)))
            .Select(piece => Trimmed(text, piece, category));
    }

    // "segundo segundo painemal", and in small letters "zanatta bruno zanatta": the name is said alone and then in full.
    private static IEnumerable<TextSpan> Mentions(SourceText text, TextSpan span)
    {
        var name = text.AsSpan(span);
        var first = name[..Math.Max(name.IndexOf(' '), 0)];
        if (first.Length < LeastRepeated) return [span];
        var second = name[(first.Length + 1)..];
        var isRepeated = second.StartsWith(first, StringComparison.OrdinalIgnoreCase)
            && (second.Length == first.Length || second[first.Length] == ' ');
        var isLast = char.IsLower(first[0]) && name.EndsWith(first, StringComparison.Ordinal) && name[^(first.Length + 1)] == ' ';
        if (!isRepeated && !isLast) return [span];
        return [new TextSpan(span.Start, first.Length), TextSpan.FromBounds(span.Start + first.Length + 1, span.End)];
    }

    // A tab, a line break or two blanks, but for those that typists put behind an initial.
    private static bool EndsField(ReadOnlySpan<char> text, int at, int end) =>
        text[at] is '\t' or '\n' or '\r' || (text[at] == ' ' && at + 1 < end && char.IsWhiteSpace(text[at + 1]) && at > 0 && text[at - 1] != '.');

    private static TextSpan Trimmed(SourceText text, TextSpan span, Category category)
    {
        var value = text.AsSpan(span);
        if (category == Categories.Date && value.Length > DateLength && value[DateLength] == 'T' && value[4] == '-'
            && value[7] == '-') return new TextSpan(span.Start, DateLength);
        if (category == Categories.Person) span = WithoutPossessive(text, span);
        var trimmed = SpanTrimmer.WithoutAnyOuterMarks(text, span);
        return trimmed.End < span.End && text[trimmed.End] == '.' && KeepsStop(text.AsSpan(trimmed), category)
            ? TextSpan.FromBounds(trimmed.Start, trimmed.End + 1) : trimmed;
    }

    // The full stop of an initial, an abbreviated company form or a German date belongs to it; that of a sentence does not.
    private static bool KeepsStop(ReadOnlySpan<char> value, Category category)
    {
        if (category == Categories.Person) return value.Length >= 2 && char.IsUpper(value[^1]) && !char.IsLetter(value[^2]);
        if (category == Categories.Organization) return value.Length >= 2
            && (value[^2] == '.' || value.EndsWith(" Co") || value.EndsWith(" Inc") || value.EndsWith(" Ltd"));
        return category == Categories.Date && char.IsAsciiDigit(value[^1]) && value.Contains('.') && value.Length <= 5;
    }

    // A word with an apostrophe is one token, but the 's of "John's" is no part of the name.
    private static TextSpan WithoutPossessive(SourceText text, TextSpan span)
    {
        var word = text.AsSpan(span);
        return word.Length > 2 && word[^1] is ('s' or 'S') && word[^2] is ('\'' or '’') ? new TextSpan(span.Start, span.Length - 2) : span;
    }
}
