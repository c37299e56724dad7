using Hush.Detection.Names;
using Hush.Text;

namespace Hush.Detection.Neural;

/// <summary>
/// Where the values of a tagged span begin and end. The network tags words; a word may hold more than the value ("Rae's", "2025-07-14T02"), and a
/// span that says a name twice holds two.
/// </summary>
internal static class TaggedBorders
{
    private const int DateLength = 10; // of 2025-07-14
    private const int LeastRepeated = 3; // letters: "la la land" is no name said twice

    private static readonly string[] Generations = ["jr", "sr", "jun", "sen"];
    private static readonly string[] CompanyForms = ["Co", "Inc", "Ltd", "Corp", "Bros", "e. V", "Lda", "Ltda", "Cía", "Cia"];

    private static readonly string[] Elisions = ["d", "l", "qu", "jusqu", "lorsqu", "puisqu", "dell", "all", "nell", "dall", "sull", "un", "quell"];

    private static readonly string[] Particles =
        ["de", "van", "von", "del", "di", "da", "dos", "du", "der", "den", "la", "le", "ten", "ter", "della", "bin", "ibn"];

    /// <summary>The values in order.</summary>
    public static IEnumerable<TextSpan> Of(SourceText text, TextSpan span, Category category)
    {
        if (category != Categories.Person) return [Trimmed(text, span, category)];
        return Mentions(text, span).Where(piece => SpanTrimmer.HasLetterOrDigit(text.AsSpan(piece)))
            .Select(piece => Trimmed(text, piece, category));
    }

    // "segundo segundo painemal", and in small letters "zanatta bruno zanatta": the name is said alone and then in full.
    private static IEnumerable<TextSpan> Mentions(SourceText text, TextSpan span)
    {
        var name = text.AsSpan(span);
        var parts = SpelledThenSaid.Split(name);
        if (parts.Spelled > 0)
            return [new TextSpan(span.Start, parts.Spelled), TextSpan.FromBounds(span.Start + parts.Said, span.End)];
        var first = name[..Math.Max(name.IndexOf(' '), 0)];
        if (first.Length < LeastRepeated) return [span];
        var second = name[(first.Length + 1)..];
        var isRepeated = second.StartsWith(first, StringComparison.OrdinalIgnoreCase)
            && (second.Length == first.Length || second[first.Length] == ' ');
        var isLast = char.IsLower(first[0]) && name.EndsWith(first, StringComparison.Ordinal) && name[^(first.Length + 1)] == ' ';
        if (!isRepeated && !isLast) return [span];
        return [new TextSpan(span.Start, first.Length), TextSpan.FromBounds(span.Start + first.Length + 1, span.End)];
    }

    private static TextSpan Trimmed(SourceText text, TextSpan span, Category category)
    {
        var value = text.AsSpan(span);
        if (category == Categories.Date && value.Length > DateLength && value[DateLength] == 'T' && value[4] == '-'
            && value[7] == '-') return new TextSpan(span.Start, DateLength);
        if (category == Categories.Person || category == Categories.Organization) span = WithoutElision(text, span);
        if (category == Categories.Person) span = WithNameBehind(text, WithoutPossessive(text, span));
        var trimmed = SpanTrimmer.WithoutAnyOuterMarks(text, span);
        return trimmed.End < span.End && KeepsMark(text.AsSpan(trimmed), text[trimmed.End], category)
            ? TextSpan.FromBounds(trimmed.Start, trimmed.End + 1) : trimmed;
    }

    private static bool KeepsMark(ReadOnlySpan<char> value, char mark, Category category) =>
        mark == '.' ? KeepsStop(value, category) : category == Categories.Organization && ClosesQuote(value, mark);

    // The full stop of an initial, an abbreviation or a German date belongs to it; that of a sentence does not.
    private static bool KeepsStop(ReadOnlySpan<char> value, Category category)
    {
        if (category == Categories.Person) return value.Length >= 2 && (char.IsUpper(value[^1]) && !char.IsLetter(value[^2])
            || value[^2] == '.' || EndsWithOne(value, Generations));
        if (category == Categories.Organization) return value.Length >= 2 && (value[^2] == '.' || EndsWithOne(value, CompanyForms))
            || value.Length > 4 && char.IsUpper(value[^1]) && value[^2] == ' ' && value[^3] == '.'; // "S. L."
        return category == Categories.Date && char.IsAsciiDigit(value[^1]) && value.Contains('.') && value.Length <= 5;
    }

    private static bool EndsWithOne(ReadOnlySpan<char> value, string[] words)
    {
        foreach (var word in words)
            if (value.EndsWith(word, StringComparison.OrdinalIgnoreCase) && value.Length > word.Length
                && value[^(word.Length + 1)] == ' ') return true;
        return false;
    }

    // A cooperative called „Zalesie” in quotes: the second quote is not the text's.
    private static bool ClosesQuote(ReadOnlySpan<char> value, char mark) => mark switch
    {
        '"' => value.Count('"') % 2 == 1 || value.Contains('\u201E'),
        '\u201D' => value.ContainsAny('\u201E', '\u201C'),
        '\u201C' => value.Contains('\u201E'),
        _ => false,
    };

    // "le papa d'Inès", "dell'Hospice": one token, of which the small word is no part of the name.
    private static TextSpan WithoutElision(SourceText text, TextSpan span)
    {
        var value = text.AsSpan(span);
        var mark = value.IndexOfAny('\'', '’');
        return mark > 0 && mark + 1 < value.Length && char.IsUpper(value[mark + 1]) && char.IsLower(value[0]) && Contains(Elisions, value[..mark])
            ? TextSpan.FromBounds(span.Start + mark + 1, span.End) : span;
    }

    // "meneer de wit", "De Falco": a particle alone is nobody, the word behind it is.
    private static TextSpan WithNameBehind(SourceText text, TextSpan span)
    {
        var all = text.AsSpan();
        var end = span.End;
        var start = span.Start;
        while (Contains(Particles, all[start..end]) && end + 1 < all.Length && all[end] == ' ' && char.IsLetter(all[end + 1])
            && (char.IsUpper(all[end + 1]) || char.IsLower(all[start])))
        {
            start = end + 1;
            end = start;
            while (end < all.Length && (char.IsLetter(all[end]) || all[end] is '\'' or '’' or '-')) end++;
        }

        return Contains(Particles, all[start..end]) ? span : TextSpan.FromBounds(span.Start, end);
    }

    private static bool Contains(string[] words, ReadOnlySpan<char> word)
    {
        foreach (var known in words)
            if (word.Equals(known, StringComparison.OrdinalIgnoreCase)) return true;
        return false;
    }

    // A word with an apostrophe is one token, but the 's of "John's" is no part of the name.
    private static TextSpan WithoutPossessive(SourceText text, TextSpan span)
    {
        var word = text.AsSpan(span);
        return word.Length > 2 && word[^1] is ('s' or 'S') && word[^2] is ('\'' or '’') ? new TextSpan(span.Start, span.Length - 2) : span;
    }
}
