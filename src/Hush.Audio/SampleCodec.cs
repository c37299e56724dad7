using System.Buffers.Binary;

namespace Hush.Audio;

/// <summary>Reads and writes single samples as numbers from -1 to 1.</summary>
internal static class SampleCodec
{
    private const int MuLawBias = 0x84;
    private const int MuLawClip = 32635;
    private const float Full16 = 32768f;

    /// <summary>The sample at the start of <paramref name="bytes"/>.</summary>
    public static double Read(ReadOnlySpan<byte> bytes, WaveFormat format) => (format.Encoding, format.BitsPerSample) switch
    {
        (SampleEncoding.MuLaw, _) => FromMuLaw(bytes[0]) / Full16,
        (SampleEncoding.ALaw, _) => FromALaw(bytes[0]) / Full16,
        (SampleEncoding.Float, 32) => BinaryPrimitives.ReadSingleLittleEndian(bytes),
        (SampleEncoding.Float, _) => BinaryPrimitives.ReadDoubleLittleEndian(bytes),
        (_, 8) => (bytes[0] - 128) / 128.0,
        (_, 16) => BinaryPrimitives.ReadInt16LittleEndian(bytes) / 32768.0,
        (_, 24) => ((bytes[0] << 8 | bytes[1] << 16 | bytes[2] << 24) >> 8) / 8388608.0,
        _ => BinaryPrimitives.ReadInt32LittleEndian(bytes) / 2147483648.0,
    };

    /// <summary>Writes a sample; what lies beyond -1 or 1 is cut.</summary>
    public static void Write(Span<byte> bytes, double sample, WaveFormat format)
    {
        sample = Math.Clamp(sample, -1, 1);
        switch (format.Encoding, format.BitsPerSample)
        {
            case (SampleEncoding.MuLaw, _):
                bytes[0] = ToMuLaw(Whole(sample, 32768));
                break;
            case (SampleEncoding.ALaw, _):
                bytes[0] = ToALaw(Whole(sample, 32768));
                break;
            case (SampleEncoding.Float, 32):
                BinaryPrimitives.WriteSingleLittleEndian(bytes, (float)sample);
                break;
            case (SampleEncoding.Float, _):
                BinaryPrimitives.WriteDoubleLittleEndian(bytes, sample);
                break;
            case (_, 8):
                bytes[0] = (byte)(Whole(sample, 128) + 128);
                break;
            case (_, 16):
                BinaryPrimitives.WriteInt16LittleEndian(bytes, (short)Whole(sample, 32768));
                break;
            case (_, 24):
                var value = Whole(sample, 8388608);
                (bytes[0], bytes[1], bytes[2]) = ((byte)value, (byte)(value >> 8), (byte)(value >> 16));
                break;
            default:
                BinaryPrimitives.WriteInt32LittleEndian(bytes, Whole(sample, 2147483648));
                break;
        }
    }

    private static int Whole(double sample, double full) => (int)Math.Clamp(Math.Round(sample * full), -full, full - 1);

    // G.711: the bits of the code are inverted; sign, exponent of three bits, mantissa of four.
    private static int FromMuLaw(byte code)
    {
        var bits = ~code;
        var magnitude = ((((bits & 0x0F) << 3) + MuLawBias) << ((bits >> 4) & 7)) - MuLawBias;
        return (bits & 0x80) != 0 ? -magnitude : magnitude;
    }

    private static byte ToMuLaw(int sample)
    {
        var sign = sample < 0 ? 0x80 : 0;
        var magnitude = Math.Min(Math.Abs(sample), MuLawClip) + MuLawBias;
        var exponent = 7;
        while (exponent > 0 && (magnitude & (0x80 << exponent)) == 0) exponent--;
        return (byte)~(sign | (exponent << 4) | ((magnitude >> (exponent + 3)) & 0x0F));
    }

    // G.711: every second bit of the code is inverted.
    private static int FromALaw(byte code)
    {
        var bits = code ^ 0x55;
        var exponent = (bits >> 4) & 7;
        var magnitude = ((bits & 0x0F) << 4) + 8;
        if (exponent > 0) magnitude = (magnitude + 0x100) << (exponent - 1);
        return (bits & 0x80) != 0 ? magnitude : -magnitude;
    }

    private static byte ToALaw(int sample)
    {
        var sign = sample >= 0 ? 0x80 : 0;
        var magnitude = Math.Min(Math.Abs(sample), 32767);
        var exponent = 7;
        while (exponent > 0 && (magnitude & (0x80 << exponent)) == 0) exponent--;
        var mantissa = (magnitude >> (exponent == 0 ? 4 : exponent + 3)) & 0x0F;
        return (byte)((sign | (exponent << 4) | mantissa) ^ 0x55);
    }
}
