using System.Buffers.Binary;
using System.Globalization;
using System.Runtime.InteropServices;

namespace Hush.Inference.ModelFile;

/// <summary>Takes the tensors of a model file one after the other, each from the next multiple of 64 bytes on.</summary>
internal sealed class TensorCursor(string file, byte[] bytes, int start)
{
    private const int Alignment = 64;

    private readonly int _end = bytes.Length - ModelHeaderReader.ChecksumLength;
    private int _at = start;

    /// <summary>8-bit numbers [<paramref name="count"/>], without a copy.</summary>
    public ReadOnlyMemory<byte> Bytes(string name, long count)
    {
        var from = (_at + Alignment - 1) / Alignment * (long)Alignment;
        if (from + count > _end) throw Wrong(from, name, string.Create(CultureInfo.InvariantCulture, $"{count} bytes"), $"{Math.Max(0, _end - from)} bytes before the checksum");
        _at = (int)(from + count);
        return bytes.AsMemory((int)from, (int)count);
    }

    /// <summary>32-bit hashes [<paramref name="count"/>], strictly ascending.</summary>
    public uint[] AscendingHashes(string name, int count)
    {
        var hashes = MemoryMarshal.Cast<byte, uint>(Bytes(name, 4L * count).Span).ToArray();
        if (!BitConverter.IsLittleEndian) BinaryPrimitives.ReverseEndianness(hashes, hashes);
        for (var index = 1; index < hashes.Length; index++)
            if (hashes[index] <= hashes[index - 1])
                throw Wrong(_at - 4L * (count - index), name, "hashes that ascend", $"0x{hashes[index]:X8} after 0x{hashes[index - 1]:X8}");
        return hashes;
    }

    /// <summary>Finite 32-bit numbers [<paramref name="count"/>].</summary>
    public float[] Floats(string name, long count) => Floats(name, count, float.IsFinite, "a finite number");

    /// <summary>Numbers above 0 [<paramref name="count"/>].</summary>
    public float[] Scales(string name, long count) => Floats(name, count, value => float.IsFinite(value) && value > 0, "a scale above 0");

    /// <summary>Scores [<paramref name="count"/>], finite or −∞.</summary>
    public float[] Scores(string name, long count) =>
        Floats(name, count, value => float.IsFinite(value) || float.IsNegativeInfinity(value), "a finite number or -∞");

    /// <summary>Probabilities [<paramref name="count"/>].</summary>
    public float[] Probabilities(string name, long count) => Floats(name, count, value => value is >= 0 and <= 1, "0 to 1");

    /// <summary>Fails unless the tensors end where the checksum begins.</summary>
    public void End()
    {
        if (_at != _end) throw Wrong(_at, "end of the tensors", $"the checksum", $"{_end - _at} bytes before it");
    }

    private float[] Floats(string name, long count, Func<float, bool> isLegal, string legal)
    {
        var raw = Bytes(name, 4 * count).Span;
        var floats = new float[count];
        for (var index = 0; index < floats.Length; index++)
        {
            var value = floats[index] = BinaryPrimitives.ReadSingleLittleEndian(raw[(4 * index)..]);
            if (!isLegal(value)) throw Wrong(_at - 4L * (count - index), name, legal, value.ToString(CultureInfo.InvariantCulture));
        }

        return floats;
    }

    private ModelFileException Wrong(long offset, string part, string expected, string found) => new(file, offset, part, expected, found);
}
