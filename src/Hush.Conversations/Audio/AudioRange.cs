namespace Hush;

/// <summary>A closed piece of a recording. One tick of <see cref="TimeSpan"/> is 100 ns, the unit of the wire.</summary>
/// <param name="Offset">From the start of the recording.</param>
/// <param name="Duration">How long, zero or more.</param>
public readonly record struct AudioRange(TimeSpan Offset, TimeSpan Duration)
{
    /// <summary>When it ends; the latest time there is when that lies beyond it, for callers send any 64-bit number.</summary>
    public TimeSpan End => Duration > TimeSpan.Zero && Offset > TimeSpan.MaxValue - Duration ? TimeSpan.MaxValue : Offset + Duration;

    /// <summary>Makes a range from its two borders.</summary>
    public static AudioRange FromBounds(TimeSpan offset, TimeSpan end)
    {
        var isTooLong = offset < TimeSpan.Zero && end > TimeSpan.MaxValue + offset;
        return new AudioRange(offset, isTooLong ? TimeSpan.MaxValue : end - offset);
    }
}
