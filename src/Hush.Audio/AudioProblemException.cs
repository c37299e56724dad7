using System.Globalization;

namespace Hush.Audio;

/// <summary>A recording is not what it should be, or can't be converted. The message says where and why.</summary>
public sealed class AudioProblemException : Exception
{
    private AudioProblemException(string message)
        : base(message)
    {
    }

    /// <summary>A WAV file that breaks its format.</summary>
    /// <param name="offset">Byte of the file, from 0.</param>
    /// <param name="reason">What is wrong.</param>
    internal static AudioProblemException BrokenWave(long offset, string reason) =>
        new(string.Create(CultureInfo.InvariantCulture, $"not a valid WAV file (byte {offset}): {reason}"));

    /// <summary>A kind of samples that is not read.</summary>
    /// <param name="what">The kind, in words of ours.</param>
    internal static AudioProblemException Unsupported(string what) =>
        new($"the WAV file holds {what}; PCM of 8, 16, 24 or 32 bits, float, µ-law and A-law are read");

    /// <summary>Something to mute lies behind the end: the times are of another recording.</summary>
    /// <param name="length">Of the recording.</param>
    public static AudioProblemException TooShort(TimeSpan length) =>
        new(string.Create(CultureInfo.InvariantCulture,
            $"it lasts {length.TotalSeconds:0.0} seconds only, and the transcript says that something to mute was said later"));

    /// <summary>A conversion that is not possible or failed.</summary>
    /// <param name="reason">Why.</param>
    internal static AudioProblemException NotConverted(string reason) => new(reason);
}
