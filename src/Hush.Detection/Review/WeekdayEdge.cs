using Hush.Recognition;
using Hush.Text;

namespace Hush.Detection.Review;

/// <summary>Cuts the weekday off a name behind it: "See you Friday Tamsin", "hasta el lunes Clara", "bis Dienstag Jule".</summary>
internal static class WeekdayEdge
{
    private static readonly WordList Weekdays = new(
        "monday tuesday wednesday thursday friday saturday lunes martes miércoles jueves viernes sábado " +
        "lundi mardi mercredi jeudi vendredi samedi dimanche montag dienstag mittwoch donnerstag freitag samstag sonnabend sonntag");

    // Only behind words with which one says when. Many are called Sunday or Domingo; these days are left out.
    private static readonly WordList Before = new(
        "next this last until till since el hasta este próximo ce jusqu'à am bis nächsten diesen kommenden");

    /// <summary>The candidate, or what is left of it.</summary>
    public static Candidate? Review(RecognitionContext context, Candidate candidate)
    {
        if (candidate.Category != Categories.Person) return candidate;
        var first = WordSearch.FirstStartingAt(context.Words, candidate.Span.Start);
        var next = WordSearch.FirstStartingAt(context.Words, candidate.Span.End);
        if (first == 0 || next - first < 2 || !Weekdays.Contains(At(context, first)) || !SaysWhen(context, first - 1)
            || context.Words[first + 1].Kind == WordKind.Mark) return candidate;
        return candidate with { Span = TextSpan.FromBounds(context.Words[first + 1].Span.Start, candidate.Span.End) };
    }

    // "until Friday", "see you Friday"; "thank you Tuesday" thanks somebody.
    private static bool SaysWhen(RecognitionContext context, int index) => Before.Contains(At(context, index))
        || (index > 0 && At(context, index).Equals("you", StringComparison.OrdinalIgnoreCase)
            && At(context, index - 1).Equals("see", StringComparison.OrdinalIgnoreCase));

    private static ReadOnlySpan<char> At(RecognitionContext context, int index) => context.Text.AsSpan(context.Words[index].Span);
}
