namespace Hush.Transcripts.Redaction;

/// <summary>A piece of the recording with hidden words that follow one another.</summary>
/// <param name="Range">When.</param>
/// <param name="IsExact">Whether every word has a time of its own.</param>
internal readonly record struct WordRun(AudioRange Range, bool IsExact);

/// <summary>
/// The times of hidden words. Those that follow one another are one range, with the pause between them, and the pauses around them belong to it as
/// well: engines miss words of long numbers, and the ends of names.
/// </summary>
internal static class WordRuns
{
    private static readonly TimeSpan MostPause = TimeSpan.FromMilliseconds(500);

    /// <summary>The runs of a list of words, in their order.</summary>
    /// <param name="text">The words, some with times.</param>
    /// <param name="places">The indices of the hidden ones.</param>
    /// <param name="whole">When the utterance was said.</param>
    public static IEnumerable<WordRun> Of(FormText text, HashSet<int> places, AudioRange whole)
    {
        int[] hidden = [.. places.Order()];
        for (var at = 0; at < hidden.Length; at++)
        {
            var (first, last) = (hidden[at], hidden[at]);
            while (at + 1 < hidden.Length && IsNext(text, last, hidden[at + 1])) last = hidden[++at];
            yield return Run(text, first, last, whole);
        }
    }

    private static WordRun Run(FormText text, int first, int last, AudioRange whole)
    {
        var (start, end, isExact) = (TimeSpan.MaxValue, TimeSpan.Zero, true);
        for (var place = first; place <= last; place++)
        {
            if (text.Times[place] is { } time)
            {
                start = time.Offset < start ? time.Offset : start;
                end = time.End > end ? time.End : end;
            }

            isExact &= !IsWord(text, place) || text.Times[place] is { Duration.Ticks: > 0 };
        }

        var floor = Before(text, first) ?? whole.Offset;
        var ceiling = After(text, last) ?? whole.End;
        if (isExact && start < end)
        {
            if (floor < start - MostPause) floor = start - MostPause;
            if (ceiling > end + MostPause) ceiling = end + MostPause;
            return new WordRun(AudioRange.FromBounds(floor < start ? floor : start, ceiling > end ? ceiling : end), IsExact: true);
        }

        return new WordRun(AudioRange.FromBounds(floor < start ? floor : start, ceiling > end ? ceiling : end), IsExact: false);
    }

    // Marks between two hidden words do not part them.
    private static bool IsNext(FormText text, int last, int next) => Enumerable.Range(last + 1, next - last - 1).All(place => !IsWord(text, place));

    private static bool IsWord(FormText text, int place) => text.Places[place].Text.Any(char.IsLetterOrDigit);

    private static TimeSpan? Before(FormText text, int first)
    {
        for (var place = first - 1; place >= 0; place--)
            if (text.Times[place] is { } time) return time.End;
        return null;
    }

    private static TimeSpan? After(FormText text, int last)
    {
        for (var place = last + 1; place < text.Times.Count; place++)
            if (text.Times[place] is { } time) return time.Offset;
        return null;
    }
}
