using Hush.Recognition;

namespace Hush.Detection.Review;

/// <summary>
/// Refuses ages in a column of a table whose heading says what is counted in it: points, marks, goals. Cells are parted by tabs, commas, semicolons
/// or bars; the heading is the first line of the block.
/// </summary>
internal static class ScoreColumn
{
    private const int LongestLine = 400; // characters
    private const int FarthestHeading = 4000; // characters

    private static readonly WordList Counted = new(
        "score scores points pts mark marks grade result results goals total totals qty quantity count amount price rank seat rating level votes wins losses hours days weight height size percent % " +
        "punkte note noten menge anzahl preis tore stunden gewicht größe points note notes quantité prix buts heures poids puntos nota notas cantidad precio goles horas peso " +
        "punti voto voti quantità prezzo reti pontos quantidade preço golos punten cijfer aantal prijs punkty ocena ilość cena");

    /// <summary>The candidate, or null.</summary>
    public static Candidate? Review(RecognitionContext context, Candidate candidate)
    {
        if (candidate.Category != Categories.Age || candidate.Evidence != Evidence.None || context.InConversation) return candidate;
        var text = context.Text.AsSpan();
        var window = Math.Max(0, candidate.Span.Start - LongestLine);
        var start = window + text[window..candidate.Span.Start].LastIndexOf('\n') + 1;
        if (start == window) return candidate;
        var before = text[start..candidate.Span.Start];
        var mark = Mark(before);
        if (mark == '\0') return candidate;
        var heading = Heading(text[Math.Max(0, start - FarthestHeading)..(start - 1)]);
        return Counted.Contains(Cell(heading, mark, before.Count(mark))) ? null : candidate;
    }

    private static char Mark(ReadOnlySpan<char> line)
    {
        foreach (var mark in "\t|;,")
            if (line.Contains(mark)) return mark;
        return '\0';
    }

    // The first line of the lines that no empty one parts.
    private static ReadOnlySpan<char> Heading(ReadOnlySpan<char> lines)
    {
        var block = lines[(lines.LastIndexOf("\n\n") is >= 0 and var empty ? empty + 2 : 0)..];
        var end = block.IndexOf('\n');
        return end < 0 ? block : block[..end];
    }

    private static ReadOnlySpan<char> Cell(ReadOnlySpan<char> line, char mark, int number)
    {
        for (; number > 0; number--)
        {
            var end = line.IndexOf(mark);
            if (end < 0) return [];
            line = line[(end + 1)..];
        }

        var last = line.IndexOf(mark);
        return (last < 0 ? line : line[..last]).Trim(" \r\"");
    }
}
