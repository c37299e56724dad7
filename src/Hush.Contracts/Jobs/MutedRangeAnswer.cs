namespace Hush.Contracts.Jobs;

/// <summary>A piece of a recording that was muted, padding included.</summary>
public sealed class MutedRangeAnswer
{
    /// <summary>From the start of the recording, in ticks of 100 ns.</summary>
    public required long Offset { get; init; }

    /// <summary>How long, in ticks of 100 ns.</summary>
    public required long Duration { get; init; }

    /// <summary>The channel, from 1; null when all channels were muted.</summary>
    public int? Channel { get; init; }
}
