using System.Text;

namespace Hush.Audio.Tests;

/// <summary>Makes WAV files of every kind that is read, and gives their samples back.</summary>
internal static class WaveFile
{
    /// <summary>A tone of 440 Hz at half of full scale on every channel.</summary>
    public static byte[] Tone(WaveFormat format, int frames, bool isRf64 = false, string? title = null)
    {
        var data = new byte[frames * format.BytesPerFrame];
        for (var frame = 0; frame < frames; frame++)
            for (var channel = 0; channel < format.Channels; channel++)
                SampleCodec.Write(data.AsSpan((frame * format.BytesPerFrame) + (channel * format.BytesPerSample)),
                    0.5 * Math.Sin(2 * Math.PI * 440 * frame / format.SampleRate), format);
        return Of(format, data, isRf64, title);
    }

    /// <summary>A file around samples.</summary>
    public static byte[] Of(WaveFormat format, byte[] data, bool isRf64 = false, string? title = null)
    {
        using MemoryStream file = new();
        using BinaryWriter writer = new(file);
        writer.Write(Encoding.ASCII.GetBytes(isRf64 ? "RF64" : "RIFF"));
        writer.Write(isRf64 ? uint.MaxValue : (uint)(data.Length + 36));
        writer.Write("WAVE"u8);
        if (isRf64)
        {
            writer.Write("ds64"u8);
            writer.Write(28);
            writer.Write((long)data.Length + 72);
            writer.Write((long)data.Length);
            writer.Write(0L);
            writer.Write(0);
        }

        writer.Write("fmt "u8);
        writer.Write(16);
        writer.Write((short)(format.Encoding switch { SampleEncoding.Pcm => 1, SampleEncoding.Float => 3, SampleEncoding.ALaw => 6, _ => 7 }));
        writer.Write((short)format.Channels);
        writer.Write(format.SampleRate);
        writer.Write(format.SampleRate * format.BytesPerFrame);
        writer.Write((short)format.BytesPerFrame);
        writer.Write((short)format.BitsPerSample);
        if (title is not null)
        {
            writer.Write("LIST"u8);
            writer.Write(title.Length);
            writer.Write(Encoding.ASCII.GetBytes(title));
            if ((title.Length & 1) == 1) writer.Write((byte)0);
        }

        writer.Write("data"u8);
        writer.Write(isRf64 ? uint.MaxValue : (uint)data.Length);
        writer.Write(data);
        return file.ToArray();
    }

    /// <summary>The samples of a channel.</summary>
    public static double[] Samples(byte[] file, int channel = 0)
    {
        var header = WaveHeader.Read(new MemoryStream(file));
        return [.. Enumerable.Range(0, (int)header.Frames).Select(frame =>
            SampleCodec.Read(file.AsSpan((int)header.Data.Start + (frame * header.Format.BytesPerFrame) + (channel * header.Format.BytesPerSample)),
                header.Format))];
    }

    /// <summary>How much of a frequency is in samples: 1 for a full-scale tone of it.</summary>
    public static double Level(ReadOnlySpan<double> samples, double hertz, int sampleRate)
    {
        (double sine, double cosine) = (0, 0);
        for (var index = 0; index < samples.Length; index++)
        {
            sine += samples[index] * Math.Sin(2 * Math.PI * hertz * index / sampleRate);
            cosine += samples[index] * Math.Cos(2 * Math.PI * hertz * index / sampleRate);
        }

        return 2 * Math.Sqrt((sine * sine) + (cosine * cosine)) / samples.Length;
    }
}
