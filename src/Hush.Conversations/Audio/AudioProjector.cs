using Hush.Conversations.Alignment;
using Hush.Conversations.Projection;

namespace Hush.Conversations.Audio;

/// <summary>
/// Says which pieces of the recording hold what was redacted: each run of redacted lexical words, from the beginning of its
/// first word to the end of its last.
/// </summary>
/// <remarks>
/// Timings are matched with words by their place, for their own words may be wrong. Where callers send other than one timing per
/// word, what follows widens and never narrows:
/// <list type="bullet">
/// <item>No lexical form: the words of the text are taken.</item>
/// <item>No timings of words, but one of the item: all of the item is muted when any form of it has something redacted.</item>
/// <item>d timings too few: word i may have any timing from i − d to i; too many: from i to i + d. All of them are muted.</item>
/// <item>A word that may be the one without a timing, before the first timing or behind the last: from or to the border of the item.</item>
/// <item>No timings at all: from the end of what was said before to the beginning of what is said next, where both are known.</item>
/// <item>Times out of order within a run: from the earliest beginning to the latest end.</item>
/// <item>A word of no duration lasts until the next word begins.</item>
/// </list>
/// </remarks>
internal static class AudioProjector
{
    /// <summary>The pieces to mute, ascending and disjoint; empty when nothing is redacted or no timing is known.</summary>
    /// <param name="item">The item with its timings.</param>
    /// <param name="spans">Its entities, projected to all forms.</param>
    /// <param name="neighbours">When the items around it end and begin; the item's own time wins over it.</param>
    public static IReadOnlyList<AudioRange> Project(ConversationItem item, ProjectedSpans spans, AudioBorders neighbours = default)
    {
        ArgumentNullException.ThrowIfNull(item);
        ArgumentNullException.ThrowIfNull(spans);
        var borders = item.Timing is { } own ? new AudioBorders(own.Offset, own.End) : neighbours;
        if (item.WordTimings.Count == 0) return borders is { Start: { } start, End: { } end } && IsAnythingRedacted(spans)
            ? [AudioRange.FromBounds(Min(start, end), Max(start, end))] : [];
        var form = item.Forms.Lexical is null ? Representation.Text : Representation.Lexical;
        var words = WordsOf(item.Forms[form]!, item.WordTimings.Count);
        var isRedacted = Touched(words, spans[form].SelectMany(entity => entity));
        return Merge(Runs(isRedacted).Select(run => RangeOf(run.First, run.Last, words.Count, item.WordTimings, borders)));
    }

    /// <summary>How well the timings of an item's words say when each was said.</summary>
    public static TimingQuality QualityOf(ConversationItem item)
    {
        ArgumentNullException.ThrowIfNull(item);
        var timings = item.WordTimings;
        if (timings.Count != WordsOf(item.Forms.Lexical ?? item.Forms.Text, timings.Count).Count) return TimingQuality.Missing;
        for (var word = 0; word < timings.Count; word++)
        {
            if (timings[word].Range.Duration <= TimeSpan.Zero) return TimingQuality.Missing;
            if (word > 0 && timings[word].Range.Offset < timings[word - 1].Range.End) return TimingQuality.Disordered;
        }

        return TimingQuality.Exact;
    }

    private static bool IsAnythingRedacted(ProjectedSpans spans) =>
        RepresentationSet.All.Any(form => spans[form].Any(entity => entity.Any(span => !span.IsEmpty)));

    // Words are parted at blanks. Scripts without blanks may be timed by the character instead: the count tells.
    private static IReadOnlyList<TextSpan> WordsOf(SourceText form, int timings)
    {
        var characters = FormWords.Of(form).Words;
        if (characters.Count == timings) return characters;
        List<TextSpan> words = [];
        foreach (var part in characters)
        {
            if (words is [.., var last] && last.End == part.Start) words[^1] = last.Union(part);
            else words.Add(part);
        }

        return words;
    }

    private static bool[] Touched(IReadOnlyList<TextSpan> words, IEnumerable<TextSpan> spans)
    {
        var isTouched = new bool[words.Count];
        var next = 0;
        foreach (var span in spans.Order())
        {
            while (next < words.Count && words[next].End <= span.Start) next++;
            for (var word = next; word < words.Count && words[word].Start < span.End; word++) isTouched[word] = true;
        }

        return isTouched;
    }

    private static IEnumerable<(int First, int Last)> Runs(bool[] isRedacted)
    {
        for (var word = 0; word < isRedacted.Length; word++)
        {
            if (!isRedacted[word]) continue;
            var first = word;
            while (word + 1 < isRedacted.Length && isRedacted[word + 1]) word++;
            yield return (first, word);
        }
    }

    private static AudioRange RangeOf(int firstWord, int lastWord, int wordCount, IReadOnlyList<WordTiming> timings, AudioBorders borders)
    {
        var missing = Math.Max(0, wordCount - timings.Count);
        var surplus = Math.Max(0, timings.Count - wordCount);
        var first = Math.Max(0, firstWord - missing);
        var last = Math.Min(timings.Count - 1, lastWord + surplus);
        var (start, end) = (TimeSpan.MaxValue, TimeSpan.MinValue);
        for (var word = first; word <= last; word++)
        {
            start = Min(start, timings[word].Range.Offset);
            end = Max(end, EndOf(word, timings));
        }

        if (missing > firstWord && borders.Start is { } floor) start = Min(start, floor);
        if (lastWord >= timings.Count && borders.End is { } ceiling) end = Max(end, ceiling);
        return AudioRange.FromBounds(start, end);
    }

    private static TimeSpan EndOf(int word, IReadOnlyList<WordTiming> timings)
    {
        var range = timings[word].Range;
        if (range.Duration > TimeSpan.Zero) return range.End;
        var hasNext = word + 1 < timings.Count && timings[word + 1].Range.Offset > range.Offset;
        return hasNext ? timings[word + 1].Range.Offset : range.Offset;
    }

    private static List<AudioRange> Merge(IEnumerable<AudioRange> ranges)
    {
        List<AudioRange> merged = [];
        foreach (var range in ranges.OrderBy(range => range.Offset))
        {
            if (merged is [.., var last] && range.Offset <= last.End) merged[^1] = AudioRange.FromBounds(last.Offset, Max(last.End, range.End));
            else merged.Add(range);
        }

        return merged;
    }

    private static TimeSpan Min(TimeSpan left, TimeSpan right) => left < right ? left : right;

    private static TimeSpan Max(TimeSpan left, TimeSpan right) => left > right ? left : right;
}
