using System.Buffers;
using System.Runtime.InteropServices;
using System.Text;

namespace Hush.Benchmarks.Onnx;

/// <summary>A message of Protocol Buffers, written field by field.</summary>
internal sealed class ProtobufMessage
{
    private const int Varint = 0, LengthDelimited = 2, FourBytes = 5; // kinds of fields

    private readonly ArrayBufferWriter<byte> _bytes = new();

    /// <summary>The fields so far.</summary>
    public ReadOnlySpan<byte> Bytes => _bytes.WrittenSpan;

    public ProtobufMessage Add(int field, long value)
    {
        Write((ulong)(field << 3 | Varint));
        Write((ulong)value);
        return this;
    }

    public ProtobufMessage Add(int field, float value)
    {
        Write((ulong)(field << 3 | FourBytes));
        MemoryMarshal.Write(_bytes.GetSpan(sizeof(float)), value);
        _bytes.Advance(sizeof(float));
        return this;
    }

    public ProtobufMessage Add(int field, string text) => Add(field, Encoding.UTF8.GetBytes(text));

    public ProtobufMessage Add(int field, ProtobufMessage message) => Add(field, message.Bytes);

    public ProtobufMessage Add(int field, ReadOnlySpan<byte> content)
    {
        Write((ulong)(field << 3 | LengthDelimited));
        Write((ulong)content.Length);
        _bytes.Write(content);
        return this;
    }

    // Seven bits a byte, the lowest first; all but the last have the highest bit set.
    private void Write(ulong value)
    {
        var span = _bytes.GetSpan(10);
        var length = 0;
        for (; value >= 0x80; value >>= 7) span[length++] = (byte)(value | 0x80);
        span[length++] = (byte)value;
        _bytes.Advance(length);
    }
}
