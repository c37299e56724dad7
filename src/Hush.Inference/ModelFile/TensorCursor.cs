using System.Buffers.Binary;
using System.Globalization;
using System.Runtime.InteropServices;
using System.Text;
using Hush.Inference.Tagging;

namespace Hush.Inference.ModelFile;

/// <summary>Takes the tensors of a model file one after the other, each from the next multiple of 64 bytes on.</summary>
internal sealed class TensorCursor(ModelBytes model, int start)
{
    private const int Alignment = 64;

    private int _at = start;

    /// <summary>Bytes or 8-bit numbers [<paramref name="count"/>], without a copy.</summary>
    public ReadOnlyMemory<byte> Bytes(string name, long count)
    {
        var from = (_at + Alignment - 1) / Alignment * (long)Alignment;
        if (from + count > model.End)
            throw model.Wrong(from, name, string.Create(CultureInfo.InvariantCulture, $"{count} bytes"),
                $"{Math.Max(0, model.End - from)} bytes before the checksum");
        _at = (int)(from + count);
        return model.All.Slice((int)from, (int)count);
    }

    /// <summary>32-bit hashes [<paramref name="count"/>], strictly ascending.</summary>
    public uint[] AscendingHashes(string name, int count)
    {
        var hashes = Integers(name, count);
        for (var index = 1; index < hashes.Length; index++)
            if (hashes[index] <= hashes[index - 1])
                throw model.Wrong(_at - 4L * (count - index), name, "hashes that ascend", $"0x{hashes[index]:X8} after 0x{hashes[index - 1]:X8}");
        return hashes;
    }

    /// <summary>Where each of <paramref name="count"/> pieces of a text begins, and the end of the last, which is <paramref name="end"/> [count +
    /// 1].</summary>
    public uint[] Offsets(string name, int count, int end)
    {
        var offsets = Integers(name, count + 1);
        for (var index = 0; index <= count; index++)
        {
            var least = index == 0 ? 0 : offsets[index - 1];
            if (offsets[index] < least || offsets[index] > end || index == 0 && offsets[0] > 0 || index == count && offsets[count] != end)
                throw model.Wrong(_at - 4L * (count + 1 - index), name,
                    string.Create(CultureInfo.InvariantCulture, $"offsets that rise from 0 to {end}"),
                    offsets[index].ToString(CultureInfo.InvariantCulture));
        }

        return offsets;
    }

    /// <summary>Whole numbers of 32 bits [<paramref name="count"/>].</summary>
    public uint[] Integers(string name, int count)
    {
        var numbers = MemoryMarshal.Cast<byte, uint>(Bytes(name, 4L * count).Span).ToArray();
        if (!BitConverter.IsLittleEndian) BinaryPrimitives.ReverseEndianness(numbers, numbers);
        return numbers;
    }

    /// <summary>Finite 32-bit numbers [<paramref name="count"/>].</summary>
    public float[] Floats(string name, long count) => Floats(name, count, float.IsFinite, "a finite number");

    /// <summary>Numbers above 0 [<paramref name="count"/>].</summary>
    public float[] Scales(string name, long count) => Floats(name, count, value => float.IsFinite(value) && value > 0, "a scale above 0");

    /// <summary>Transitions, first tags, calibration and card, the last four parts of a file.</summary>
    public TagTables Tags(IReadOnlyList<string> labels, int calibrationPoints, int cardLength)
    {
        var tags = 1 + 2 * labels.Count;
        return new TagTables
        {
            Labels = labels,
            Transitions = Floats("transitions", tags * tags, IsScore, Score),
            Firsts = Floats("first tags", tags, IsScore, Score),
            Calibration = Floats("calibration", labels.Count * calibrationPoints, value => value is >= 0 and <= 1, "0 to 1"),
            Card = Encoding.UTF8.GetString(Bytes("training card", cardLength).Span),
        };
    }

    /// <summary>Fails unless the tensors end where the checksum begins.</summary>
    public void End()
    {
        if (_at != model.End) throw model.Wrong(_at, "end of the tensors", $"the checksum", $"{model.End - _at} bytes before it");
    }

    private const string Score = "a finite number or -∞";

    private static bool IsScore(float value) => float.IsFinite(value) || float.IsNegativeInfinity(value);

    private float[] Floats(string name, long count, Func<float, bool> isLegal, string legal)
    {
        var raw = Bytes(name, 4 * count).Span;
        var floats = new float[count];
        for (var index = 0; index < floats.Length; index++)
        {
            var value = floats[index] = BinaryPrimitives.ReadSingleLittleEndian(raw[(4 * index)..]);
            if (!isLegal(value)) throw model.Wrong(_at - 4L * (count - index), name, legal, value.ToString(CultureInfo.InvariantCulture));
        }

        return floats;
    }
}
