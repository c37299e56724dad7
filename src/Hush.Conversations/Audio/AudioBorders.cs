namespace Hush.Conversations.Audio;

/// <summary>Between which times an item was said, as far as it is known.</summary>
/// <param name="Start">When what was said before it ended; null when not known.</param>
/// <param name="End">When what is said next begins; null when not known.</param>
internal readonly record struct AudioBorders(TimeSpan? Start, TimeSpan? End)
{
    /// <summary>The borders of each item by the timings of the items before and after it, in their order.</summary>
    public static IReadOnlyList<AudioBorders> Of(IReadOnlyList<ConversationItem> items)
    {
        ArgumentNullException.ThrowIfNull(items);
        var borders = new AudioBorders[items.Count];
        TimeSpan? ended = null;
        for (var index = 0; index < items.Count; index++)
        {
            borders[index] = borders[index] with { Start = ended };
            foreach (var range in RangesOf(items[index])) ended = ended > range.End ? ended : range.End;
        }

        TimeSpan? begins = null;
        for (var index = items.Count - 1; index >= 0; index--)
        {
            borders[index] = borders[index] with { End = begins };
            foreach (var range in RangesOf(items[index])) begins = begins < range.Offset ? begins : range.Offset;
        }

        return borders;
    }

    private static IEnumerable<AudioRange> RangesOf(ConversationItem item) =>
        item.Timing is { } whole ? item.WordTimings.Select(timing => timing.Range).Append(whole) : item.WordTimings.Select(timing => timing.Range);
}
