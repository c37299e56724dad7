using System.Buffers.Binary;
using System.Text;

namespace Hush.Audio;

/// <summary>A piece of a WAV file.</summary>
/// <param name="Id">Its four letters.</param>
/// <param name="Start">First byte of its content, from the start of the file.</param>
/// <param name="Length">Bytes of its content.</param>
internal readonly record struct WaveChunk(string Id, long Start, long Length);

/// <summary>
/// What stands around the samples of a WAV file: RIFF (Multimedia Programming Interface and Data Specifications 1.0), and RF64 or BW64 (EBU Tech
/// 3306, ITU-R BS.2088) for more than 4 GiB.
/// </summary>
/// <param name="Format">The form of the samples.</param>
/// <param name="Data">The samples; a length that the writer left open goes to the end of the file.</param>
/// <param name="Others">All other chunks.</param>
internal sealed record WaveHeader(WaveFormat Format, WaveChunk Data, IReadOnlyList<WaveChunk> Others)
{
    private const int PcmTag = 1;
    private const int FloatTag = 3;
    private const int ALawTag = 6;
    private const int MuLawTag = 7;
    private const int ExtensibleTag = 0xFFFE;
    private const uint Open = uint.MaxValue;

    /// <summary>Whole frames of the recording.</summary>
    public long Frames => Data.Length / Format.BytesPerFrame;

    /// <summary>Whether a file begins as a WAV file does.</summary>
    public static bool IsWave(Stream file)
    {
        file.Position = 0;
        Span<byte> start = stackalloc byte[12];
        return file.ReadAtLeast(start, start.Length, throwOnEndOfStream: false) == start.Length
            && Encoding.ASCII.GetString(start[..4]) is "RIFF" or "RF64" or "BW64" && start[8..].SequenceEqual("WAVE"u8);
    }

    /// <summary>Reads the chunks of a seekable file.</summary>
    /// <exception cref="AudioProblemException">It is no WAV file, is broken, or has samples of another kind.</exception>
    public static WaveHeader Read(Stream file)
    {
        if (!IsWave(file)) throw AudioProblemException.BrokenWave(0, "it does not begin with RIFF or RF64 and WAVE");
        WaveFormat? format = null;
        WaveChunk? data = null;
        List<WaveChunk> others = [];
        long? length64 = null;
        for (long at = 12; at + 8 <= file.Length;)
        {
            var head = Bytes(file, at, 8);
            var id = Encoding.ASCII.GetString(head, 0, 4);
            long length = BinaryPrimitives.ReadUInt32LittleEndian(head.AsSpan(4));
            var start = at + 8;
            if (id == "data" && length == Open) length = length64 ?? (file.Length - start);
            if (id == "data" && length == 0 && data is null && IsLast(file, start)) length = file.Length - start;
            if (start + length > file.Length) length = id == "data"
                ? file.Length - start : throw AudioProblemException.BrokenWave(at, "a chunk is longer than the file");
            if (id == "ds64") length64 = Length64(file, start, length);
            if (id == "fmt ") format = ReadFormat(file, start, length);
            if (id == "data" && data is null) data = new WaveChunk(id, start, length);
            else others.Add(new WaveChunk(id, start, length));
            at = start + length + (length & 1);
        }

        if (format is null || data is null) throw AudioProblemException.BrokenWave(12, format is null
            ? "it has no format chunk" : "it has no samples");
        return new WaveHeader(format, data.Value, others);
    }

    private static bool IsLast(Stream file, long start) => file.Length - start > 0;

    private static long Length64(Stream file, long start, long length) =>
        length >= 16
            ? (long)BinaryPrimitives.ReadUInt64LittleEndian(Bytes(file, start + 8, 8))
            : throw AudioProblemException.BrokenWave(start, "the ds64 chunk is too short");

    private static WaveFormat ReadFormat(Stream file, long start, long length)
    {
        if (length < 16) throw AudioProblemException.BrokenWave(start, "the format chunk is too short");
        var bytes = Bytes(file, start, (int)Math.Min(length, 40));
        int tag = BinaryPrimitives.ReadUInt16LittleEndian(bytes);
        int channels = BinaryPrimitives.ReadUInt16LittleEndian(bytes.AsSpan(2));
        var rate = BinaryPrimitives.ReadInt32LittleEndian(bytes.AsSpan(4));
        int block = BinaryPrimitives.ReadUInt16LittleEndian(bytes.AsSpan(12));
        int bits = BinaryPrimitives.ReadUInt16LittleEndian(bytes.AsSpan(14));
        if (tag == ExtensibleTag && bytes.Length >= 26) tag = BinaryPrimitives.ReadUInt16LittleEndian(bytes.AsSpan(24));
        if (channels == 0 || rate <= 0 || block == 0) throw AudioProblemException.BrokenWave(start, "it has no channels or no sample rate");
        var format = (tag, bits) switch
        {
            (PcmTag, 8 or 16 or 24 or 32) => new WaveFormat(SampleEncoding.Pcm, channels, rate, bits),
            (FloatTag, 32 or 64) => new WaveFormat(SampleEncoding.Float, channels, rate, bits),
            (ALawTag, 8) => new WaveFormat(SampleEncoding.ALaw, channels, rate, bits),
            (MuLawTag, 8) => new WaveFormat(SampleEncoding.MuLaw, channels, rate, bits),
            _ => throw AudioProblemException.Unsupported(
                string.Create(System.Globalization.CultureInfo.InvariantCulture, $"samples of format {tag} with {bits} bits")),
        };
        return format.BytesPerFrame == block
            ? format : throw AudioProblemException.BrokenWave(start + 12, "the length of a frame does not fit its channels and bits");
    }

    private static byte[] Bytes(Stream file, long at, int count)
    {
        file.Position = at;
        var bytes = new byte[count];
        return file.ReadAtLeast(bytes, count, throwOnEndOfStream: false) == count
            ? bytes : throw AudioProblemException.BrokenWave(at, "it ends too early");
    }
}
