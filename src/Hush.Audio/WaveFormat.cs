namespace Hush.Audio;

/// <summary>How samples are written.</summary>
internal enum SampleEncoding
{
    /// <summary>Whole numbers: unsigned with 8 bits, else signed, little-endian.</summary>
    Pcm,

    /// <summary>IEEE 754, 32 or 64 bits, from -1 to 1.</summary>
    Float,

    /// <summary>ITU-T G.711 µ-law, 8 bits.</summary>
    MuLaw,

    /// <summary>ITU-T G.711 A-law, 8 bits.</summary>
    ALaw,
}

/// <summary>The form of a recording's samples.</summary>
/// <param name="Encoding">How one is written.</param>
/// <param name="Channels">Samples of a frame, 1 or more.</param>
/// <param name="SampleRate">Frames of a second.</param>
/// <param name="BitsPerSample">8, 16, 24, 32 or 64.</param>
internal sealed record WaveFormat(SampleEncoding Encoding, int Channels, int SampleRate, int BitsPerSample)
{
    /// <summary>Bytes of a sample.</summary>
    public int BytesPerSample => BitsPerSample / 8;

    /// <summary>Bytes of a frame.</summary>
    public int BytesPerFrame => Channels * BytesPerSample;
}
