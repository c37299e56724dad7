using System.Diagnostics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace Hush.Inference.Kernels;

/// <summary>row[i] = (row[i] − mean) / √(variance + ε) × weight[i] + bias[i]: layer norm. Sums are <see cref="FixedSum"/>s.</summary>
internal static class Normalize
{
    /// <param name="weight">[size].</param>
    /// <param name="bias">[size].</param>
    /// <param name="epsilon">Above 0.</param>
    /// <param name="row">Changed in place [size], at least one.</param>
    /// <param name="squares">Written over [size].</param>
    public static void Row<TLanes>(ReadOnlySpan<float> weight, ReadOnlySpan<float> bias, float epsilon, Span<float> row, Span<float> squares)
        where TLanes : struct, ILanes<TLanes>
    {
        Debug.Assert(weight.Length == row.Length && bias.Length == row.Length && squares.Length == row.Length, "Spans of one size.");
        var mean = FixedSum.Of<TLanes>(row) / row.Length;
        var whole = row.Length - row.Length % TLanes.Count;
        for (var index = 0; index < whole; index += TLanes.Count) Centre<TLanes>(mean, row, squares, index);
        for (var index = whole; index < row.Length; index++) Centre<Lane>(mean, row, squares, index);
        var factor = 1 / MathF.Sqrt(FixedSum.Of<TLanes>(squares) / row.Length + epsilon);
        for (var index = 0; index < whole; index += TLanes.Count) Scale<TLanes>(weight, bias, factor, row, index);
        for (var index = whole; index < row.Length; index++) Scale<Lane>(weight, bias, factor, row, index);
    }

    // SAFETY, here and below: index + TLanes.Count is at most the common length of the spans.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void Centre<TLanes>(float mean, Span<float> row, Span<float> squares, int index)
        where TLanes : struct, ILanes<TLanes>
    {
        ref var target = ref Unsafe.Add(ref MemoryMarshal.GetReference(row), index);
        var difference = TLanes.Load(ref target) - TLanes.Of(mean);
        difference.Store(ref target);
        (difference * difference).Store(ref Unsafe.Add(ref MemoryMarshal.GetReference(squares), index));
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void Scale<TLanes>(ReadOnlySpan<float> weight, ReadOnlySpan<float> bias, float factor, Span<float> row, int index)
        where TLanes : struct, ILanes<TLanes>
    {
        ref var target = ref Unsafe.Add(ref MemoryMarshal.GetReference(row), index);
        var scaled = TLanes.Load(ref target) * TLanes.Of(factor) * TLanes.Load(ref Unsafe.Add(ref MemoryMarshal.GetReference(weight), index));
        (scaled + TLanes.Load(ref Unsafe.Add(ref MemoryMarshal.GetReference(bias), index))).Store(ref target);
    }
}
