namespace Hush.Audio;

/// <summary>A piece of a channel that is muted.</summary>
/// <param name="Start">First frame that is touched.</param>
/// <param name="End">The frame after the last one that is touched.</param>
internal readonly record struct MutedFrames(long Start, long End);

/// <summary>The ranges of one channel in frames, padded, ascending and disjoint.</summary>
internal static class MutePlan
{
    /// <summary>The pieces of a channel.</summary>
    public static IReadOnlyList<MutedFrames> Of(IEnumerable<Mute> mutes, int channel, WaveHeader header, MuteOptions options)
    {
        var padding = options.Padding > options.Fade ? options.Padding : options.Fade;
        var pad = Frames(padding, header.Format, up: true);
        List<MutedFrames> merged = [];
        foreach (var (range, _) in mutes.Where(mute => mute.Channel is null || mute.Channel == channel).OrderBy(mute => mute.Range.Offset))
        {
            var start = Math.Max(0, Frames(range.Offset, header.Format, up: false) - pad);
            var end = Math.Min(header.Frames, Frames(range.End, header.Format, up: true) + pad);
            if (end <= start) continue;
            if (merged is [.., var last] && start <= last.End) merged[^1] = last with { End = Math.Max(last.End, end) };
            else merged.Add(new MutedFrames(start, end));
        }

        return merged;
    }

    /// <summary>What the plans of all channels say as times, in order. What every channel has is there once, without a channel.</summary>
    public static IReadOnlyList<Mute> Told(IReadOnlyList<IReadOnlyList<MutedFrames>> channels, WaveFormat format)
    {
        var pieces = channels.SelectMany((plan, channel) => plan.Select(piece => (piece, channel))).GroupBy(pair => pair.piece, pair => pair.channel);
        return
        [
            .. pieces.OrderBy(piece => piece.Key.Start).ThenBy(piece => piece.Key.End).SelectMany(piece =>
            {
                var range = AudioRange.FromBounds(Time(piece.Key.Start, format), Time(piece.Key.End, format));
                return piece.Count() == channels.Count ? [new Mute(range)] : piece.Select(channel => new Mute(range, channel));
            }),
        ];
    }

    /// <summary>Frames of a time, rounded outwards.</summary>
    public static long Frames(TimeSpan time, WaveFormat format, bool up)
    {
        var frames = (Int128)Math.Max(0, time.Ticks) * format.SampleRate;
        return (long)((frames + (up ? TimeSpan.TicksPerSecond - 1 : 0)) / TimeSpan.TicksPerSecond);
    }

    private static TimeSpan Time(long frames, WaveFormat format) =>
        TimeSpan.FromTicks((long)((Int128)frames * TimeSpan.TicksPerSecond / format.SampleRate));
}
