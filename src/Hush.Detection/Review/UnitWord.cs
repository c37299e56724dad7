using Hush.Recognition;
using Hush.Text;

namespace Hush.Detection.Review;

/// <summary>
/// Widens an address that begins with the number or letter of a dwelling by the word for it: "Wohnung 23", "apartamento 503, torre 2", "Lot 212". The
/// network is often sure of the number alone.
/// </summary>
internal static class UnitWord
{
    private const int LongestLetters = 2; // of "B", "3B"

    private static readonly WordList Units = new(
        "flat apt apartment unit suite lot block blk plot villa bldg building tower " +
        "wohnung whg top tür stiege stg parzelle aufgang " +
        "piso apartamento apto depto departamento dpto casa lote manzana mz torre bloque portal escalera puerta bajo interior int " +
        "appartement appt bâtiment bât escalier porte bloc immeuble boîte bte " +
        "interno scala palazzina lotto appartamento ap bloco quadra " +
        "mieszkanie mieszkania lokal lokalu blok klatka");

    private static readonly WordList Numbering = new("no nr n n° nº num núm numero número");
    private static readonly WordList Abbreviations = new("apt blk bldg whg stg apto dpto depto mz int appt bât bte ap no nr n num núm");

    /// <summary>The candidate, or a wider one.</summary>
    public static Candidate? Review(RecognitionContext context, Candidate candidate)
    {
        if (candidate.Category != Categories.Address || candidate.Evidence.HasFlag(Evidence.Asked)) return candidate;
        var first = WordSearch.FirstStartingAt(context.Words, candidate.Span.Start);
        if (first == 0 || first >= context.Words.Count || !IsUnitAlone(context, first, candidate.Span.End)) return candidate;
        var unit = first - 1;
        while (unit > 0 && IsNumbering(context, unit)) unit--;
        var start = context.Words[unit].Span.Start;
        return Units.Contains(At(context, unit)) && !context.Text.AsSpan()[start..candidate.Span.Start].ContainsAny('\n', '\r', '\t')
            ? candidate with { Span = TextSpan.FromBounds(start, candidate.Span.End) } : candidate;
    }

    // "23", "B", "503, torre 2"; "14 Elm Street" is an address of its own.
    private static bool IsUnitAlone(RecognitionContext context, int first, int end)
    {
        if (context.Words[first].Kind == WordKind.Mark) return false;
        for (var index = first; index < context.Words.Count && context.Words[index].Span.Start < end; index++)
            if (context.Words[index].Kind == WordKind.Letters && !IsLetters(At(context, index)) && !Units.Contains(At(context, index))) return false;
        return true;
    }

    private static bool IsLetters(ReadOnlySpan<char> word) =>
        word.Length <= LongestLetters && char.IsUpper(word[0]) && char.IsUpper(word[^1]);

    // "no 4", "nr. 4", "#4", "apt. 4"; the full stop of a sentence stands behind other words.
    private static bool IsNumbering(RecognitionContext context, int index) =>
        At(context, index) is "." ? Abbreviations.Contains(At(context, index - 1))
            : At(context, index) is "#" or "°" or "º" || Numbering.Contains(At(context, index));

    private static ReadOnlySpan<char> At(RecognitionContext context, int index) => context.Text.AsSpan(context.Words[index].Span);
}
