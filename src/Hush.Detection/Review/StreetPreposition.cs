using Hush.Recognition;
using Hush.Text;

namespace Hush.Detection.Review;

/// <summary>
/// Widens a German address by the preposition with which the name of its street begins: "Zum Steinbruch 9", "An der Schleuse 4". Streets whose last
/// part says that they are one ("in der Schillerstraße 5") need none.
/// </summary>
internal static class StreetPreposition
{
    private const int MostWords = 2;

    private static readonly WordList Merged = new("Am Im Zum Zur Vorm Beim");
    private static readonly WordList Prepositions = new("An Auf Bei Hinter In Neben Ob Unter Über Vor Zu Zwischen");
    private static readonly WordList Articles = new("dem den der");

    private static readonly string[] OwnKinds =
        ["straße", "strasse", "str", "gasse", "weg", "allee", "platz", "ring", "ufer", "damm", "chaussee", "promenade", "stieg", "steig", "zeile",
            "pfad"];

    /// <summary>The candidate, or a wider one.</summary>
    public static Candidate? Review(RecognitionContext context, Candidate candidate)
    {
        if (candidate.Category != Categories.Address || !context.Language.StartsWith("de", StringComparison.Ordinal)) return candidate;
        var text = context.Text.AsSpan();
        var first = WordSearch.FirstStartingAt(context.Words, candidate.Span.Start);
        if (first == 0 || first >= context.Words.Count || context.Words[first].Kind != WordKind.Letters
            || !char.IsUpper(text[context.Words[first].Span.Start]) || NamesItsKind(Characters(context, first))
            || text.Slice(candidate.Span.Start, candidate.Span.Length).IndexOfAnyInRange('0', '9') < 0) return candidate;
        var start = Start(context, first);
        if (start == first) return candidate;
        var from = context.Words[start].Span.Start;
        return text[from..candidate.Span.Start].ContainsAny('\n', '\r')
            ? candidate
            : candidate with { Span = TextSpan.FromBounds(from, candidate.Span.End) };
    }

    // Index of the first word of the preposition; the same index where there is none, or where it is written as inside a sentence.
    private static int Start(RecognitionContext context, int first)
    {
        if (IsCapital(context, first - 1) && Merged.Contains(Characters(context, first - 1))) return first - 1;
        return first >= MostWords && Articles.Contains(Characters(context, first - 1)) && IsCapital(context, first - MostWords)
            && Prepositions.Contains(Characters(context, first - MostWords)) ? first - MostWords : first;
    }

    private static bool NamesItsKind(ReadOnlySpan<char> word)
    {
        foreach (var kind in OwnKinds)
            if (word.EndsWith(kind, StringComparison.OrdinalIgnoreCase)) return true;
        return false;
    }

    private static bool IsCapital(RecognitionContext context, int index) => char.IsUpper(Characters(context, index)[0]);

    private static ReadOnlySpan<char> Characters(RecognitionContext context, int index) => context.Text.AsSpan(context.Words[index].Span);
}
