namespace Hush.Audio;

/// <summary>What is heard in place of what is muted.</summary>
public enum MuteFill
{
    /// <summary>Nothing.</summary>
    Silence,

    /// <summary>A tone of 1,000 Hz at a quarter of full scale.</summary>
    Beep,

    /// <summary>White noise at a tenth of full scale, the same in every run.</summary>
    Noise,
}

/// <summary>How a recording is muted.</summary>
public sealed record MuteOptions
{
    /// <summary>What is heard instead. Default: silence.</summary>
    public MuteFill Fill { get; init; }

    /// <summary>How much before and after each range is muted as well, for times of speech engines are not exact. Zero or more. Default: 60
    /// ms.</summary>
    public TimeSpan Padding { get; init; } = TimeSpan.FromMilliseconds(60);

    /// <summary>How long a range fades in and out, inside its padding, so that the edges don't click; a longer fade widens the padding. Zero or more.
    /// Default: 10 ms.</summary>
    public TimeSpan Fade { get; init; } = TimeSpan.FromMilliseconds(10);
}

/// <summary>What to mute.</summary>
/// <param name="Range">When.</param>
/// <param name="Channel">The channel, from 0; null means all.</param>
public readonly record struct Mute(AudioRange Range, int? Channel = null);
