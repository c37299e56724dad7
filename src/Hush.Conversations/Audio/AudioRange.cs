namespace Hush.Conversations.Audio;

/// <summary>A closed piece of a recording. One tick of <see cref="TimeSpan"/> is 100 ns, the unit of the wire.</summary>
/// <param name="Offset">From the start of the recording.</param>
/// <param name="Duration">How long, zero or more.</param>
public readonly record struct AudioRange(TimeSpan Offset, TimeSpan Duration)
{
    /// <summary>When it ends.</summary>
    public TimeSpan End => Offset + Duration;
}

/// <summary>When one word of the lexical form was said. The word itself is not kept: speech engines send wrong ones.</summary>
/// <param name="Range">When.</param>
public readonly record struct WordTiming(AudioRange Range);
