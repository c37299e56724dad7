using System.Diagnostics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace Hush.Inference.Kernels;

/// <summary>row[i] = row[i] × scale[i] + bias[i]: gives the sums of a product the size of their weights.</summary>
internal static class Dequantize
{
    /// <param name="scales">[outputs].</param>
    /// <param name="bias">[outputs].</param>
    /// <param name="row">Changed in place [outputs].</param>
    public static void Row<TLanes>(ReadOnlySpan<float> scales, ReadOnlySpan<float> bias, Span<float> row)
        where TLanes : struct, ILanes<TLanes>
    {
        Debug.Assert(scales.Length == row.Length && bias.Length == row.Length, "One scale and one bias per output.");
        var whole = row.Length - row.Length % TLanes.Count;
        for (var index = 0; index < whole; index += TLanes.Count) Step<TLanes>(scales, bias, row, index);
        for (var index = whole; index < row.Length; index++) Step<Lane>(scales, bias, row, index);
    }

    // SAFETY: index + TLanes.Count is at most the common length of the spans.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void Step<TLanes>(ReadOnlySpan<float> scales, ReadOnlySpan<float> bias, Span<float> row, int index)
        where TLanes : struct, ILanes<TLanes>
    {
        ref var target = ref Unsafe.Add(ref MemoryMarshal.GetReference(row), index);
        var scaled = TLanes.Load(ref target) * TLanes.Load(ref Unsafe.Add(ref MemoryMarshal.GetReference(scales), index));
        (scaled + TLanes.Load(ref Unsafe.Add(ref MemoryMarshal.GetReference(bias), index))).Store(ref target);
    }
}
