using System.Runtime.InteropServices;

namespace Hush.Inference.Tensors;

/// <summary>Rows of 8-bit numbers, each row with a scale: value = number × scale.</summary>
/// <param name="numbers">Signed 8-bit numbers [rows, size].</param>
/// <param name="scales">[rows].</param>
/// <param name="size">Numbers of a row.</param>
internal sealed class QuantizedTable(ReadOnlyMemory<byte> numbers, float[] scales, int size)
{
    /// <summary>Number of rows.</summary>
    public int Count => scales.Length;

    /// <summary>The numbers of a row [size].</summary>
    public ReadOnlySpan<sbyte> Row(int row) => MemoryMarshal.Cast<byte, sbyte>(numbers.Span.Slice(row * size, size));

    /// <summary>The scale of a row.</summary>
    public float Scale(int row) => scales[row];
}
