using System.Buffers.Binary;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace Hush.Inference.ModelFile;

/// <summary>Reads and checks the fixed header, the dilations and the label names. Checks come before anything is sized by a number of the file.</summary>
internal sealed class ModelHeaderReader(string file, byte[] bytes)
{
    public const int FixedLength = 96;
    public const int ChecksumLength = 32;
    public const int MostBytes = 40 << 20;

    private const uint HashSeed = 0x811C9DC5;
    private const uint HashPrime = 0x01000193;

    public ModelHeader Read()
    {
        if (bytes.Length < FixedLength + ChecksumLength)
            throw Wrong(0, "file", $"at least {FixedLength + ChecksumLength} bytes", $"{bytes.Length} bytes");
        if (!bytes.AsSpan(0, 8).SequenceEqual("HUSHTAG1"u8)) throw Wrong(0, "magic", "HUSHTAG1", Convert.ToHexString(bytes, 0, 8));
        Field(8, "version", 1, 1);
        if (bytes.Length > MostBytes) throw Wrong(0, "file", $"at most {MostBytes} bytes", $"{bytes.Length} bytes");
        Field(12, "file length", bytes.Length, bytes.Length);
        CheckSum();

        Field(60, "kernel width", 3, 3);
        Constant(76, "hash seed", HashSeed);
        Constant(80, "hash prime", HashPrime);
        Field(72, "folded length", 24, 24);
        Field(84, "feature version", 1, 1);
        var layers = Field(56, "layers", 1, 16);
        var labels = Field(64, "labels", 1, 127);
        var namesLength = NamesLength();
        var from = FixedLength + 4 * layers;
        if (from + namesLength > bytes.Length - ChecksumLength) throw Wrong(from, "label names", "names inside the file", $"{namesLength} bytes");
        return new ModelHeader
        {
            FileLength = bytes.Length,
            Words = Field(16, "words", 0, 10_000_000),
            WordSize = Field(20, "word size", 1, 1024),
            SubwordBuckets = Field(24, "sub-word buckets", 1, 1 << 24),
            SubwordSize = Field(28, "sub-word size", 1, 1024),
            Shapes = Field(32, "shapes", 52, 52),
            ShapeSize = Field(36, "shape size", 1, 1024),
            Bits = Field(40, "bits", 24, 24),
            Hidden = Multiple(44, "hidden size", 16, 4096),
            MaxSubwords = Field(68, "sub-words of a token", 1, 64),
            CalibrationPoints = Field(48, "calibration points", 2, 1001),
            CardLength = Field(52, "card length", 0, MostBytes),
            Dilations = [.. Enumerable.Range(0, layers).Select(layer => Field(FixedLength + 4 * layer, "dilation", 1, 1024))],
            Labels = Names(from, namesLength, labels),
            TensorsFrom = from + namesLength,
        };
    }

    private int NamesLength() => Field(88, "length of label names", 0, 127 * 256);

    private void CheckSum()
    {
        var body = bytes.AsSpan(0, bytes.Length - ChecksumLength);
        var found = SHA256.HashData(body);
        if (found.AsSpan().SequenceEqual(bytes.AsSpan(body.Length))) return;
        throw Wrong(body.Length, "checksum", Convert.ToHexString(bytes, body.Length, ChecksumLength), Convert.ToHexString(found));
    }

    private List<string> Names(int from, int length, int count)
    {
        var names = new List<string>(count);
        var (at, end) = (from, from + length);
        while (names.Count < count)
        {
            if (at >= end || at + 1 + bytes[at] > end || bytes[at] == 0) throw Wrong(at, "label name", "a length and as many bytes", "the end of the names");
            names.Add(Encoding.UTF8.GetString(bytes, at + 1, bytes[at]));
            at += 1 + bytes[at];
        }

        return at == end ? names : throw Wrong(at, "label names", "their end", $"{end - at} bytes more");
    }

    private int Field(int offset, string name, int least, int most)
    {
        var value = BinaryPrimitives.ReadUInt32LittleEndian(bytes.AsSpan(offset));
        if (value >= (uint)least && value <= (uint)most) return (int)value;
        throw Wrong(offset, name, least == most ? Text(least) : $"{Text(least)} to {Text(most)}", value.ToString(CultureInfo.InvariantCulture));
    }

    private int Multiple(int offset, string name, int of, int most)
    {
        var value = Field(offset, name, of, most);
        return value % of == 0 ? value : throw Wrong(offset, name, $"a multiple of {Text(of)}", Text(value));
    }

    private void Constant(int offset, string name, uint expected)
    {
        var value = BinaryPrimitives.ReadUInt32LittleEndian(bytes.AsSpan(offset));
        if (value != expected) throw Wrong(offset, name, $"0x{expected:X8}", $"0x{value:X8}");
    }

    private static string Text(int value) => value.ToString(CultureInfo.InvariantCulture);

    private ModelFileException Wrong(long offset, string part, string expected, string found) => new(file, offset, part, expected, found);
}
