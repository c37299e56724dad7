using System.Buffers.Binary;
using System.Globalization;
using System.Text;

namespace Hush.Inference.ModelFile;

/// <summary>The numbers and names of a model file's header, each with the values that it may have.</summary>
internal sealed class ModelFields(ModelBytes model)
{
    /// <summary>A whole number.</summary>
    public int Field(int offset, string name, int least, int most)
    {
        var value = Raw(offset);
        if (value >= (uint)least && value <= (uint)most) return (int)value;
        throw model.Wrong(offset, name, least == most ? Text(least) : $"{Text(least)} to {Text(most)}", value.ToString(CultureInfo.InvariantCulture));
    }

    /// <summary>A whole number that <paramref name="of"/> divides, <paramref name="of"/> or more.</summary>
    public int Multiple(int offset, string name, int of, int most)
    {
        var value = Field(offset, name, of, most);
        return value % of == 0 ? value : throw model.Wrong(offset, name, $"a multiple of {Text(of)}", Text(value));
    }

    /// <summary>A number that is always the same.</summary>
    public void Constant(int offset, string name, uint expected)
    {
        var value = Raw(offset);
        if (value != expected) throw model.Wrong(offset, name, $"0x{expected:X8}", $"0x{value:X8}");
    }

    /// <summary>A 32-bit float.</summary>
    public float Float(int offset, string name, float least, float most)
    {
        var value = BinaryPrimitives.ReadSingleLittleEndian(model.All.Span[offset..]);
        if (value >= least && value <= most) return value;
        throw model.Wrong(offset, name, string.Create(CultureInfo.InvariantCulture, $"{least} to {most}"),
            value.ToString(CultureInfo.InvariantCulture));
    }

    /// <summary>Label names: for each a length byte and as many bytes of UTF-8.</summary>
    public List<string> Names(int from, int length, int count)
    {
        if (from + length > model.End) throw model.Wrong(from, "label names", "names inside the file", $"{length} bytes");
        var bytes = model.All.Span;
        var names = new List<string>(count);
        var (at, end) = (from, from + length);
        while (names.Count < count)
        {
            if (at >= end || at + 1 + bytes[at] > end || bytes[at] == 0)
                throw model.Wrong(at, "label name", "a length and as many bytes", "the end of the names");
            names.Add(Encoding.UTF8.GetString(bytes.Slice(at + 1, bytes[at])));
            at += 1 + bytes[at];
        }

        return at == end ? names : throw model.Wrong(at, "label names", "their end", $"{end - at} bytes more");
    }

    private uint Raw(int offset) => BinaryPrimitives.ReadUInt32LittleEndian(model.All.Span[offset..]);

    private static string Text(int value) => value.ToString(CultureInfo.InvariantCulture);
}
