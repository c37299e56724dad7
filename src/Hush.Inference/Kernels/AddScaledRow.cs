using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace Hush.Inference.Kernels;

/// <summary>sum[i] += scale × row[i]: takes a row of an 8-bit table into a sum.</summary>
internal static class AddScaledRow
{
    /// <param name="row">[size].</param>
    /// <param name="scale">What a unit of the row is worth.</param>
    /// <param name="sum">Changed in place [size].</param>
    public static void To<TLanes>(ReadOnlySpan<sbyte> row, float scale, Span<float> sum)
        where TLanes : struct, ILanes<TLanes>
    {
        var numbers = row[..sum.Length];
        var whole = sum.Length - sum.Length % TLanes.Count;
        for (var index = 0; index < whole; index += TLanes.Count) Step<TLanes>(numbers, scale, sum, index);
        for (var index = whole; index < sum.Length; index++) Step<Lane>(numbers, scale, sum, index);
    }

    // SAFETY: index + TLanes.Count is at most the common length of the spans, and lanes read one byte each.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void Step<TLanes>(ReadOnlySpan<sbyte> row, float scale, Span<float> sum, int index)
        where TLanes : struct, ILanes<TLanes>
    {
        ref var target = ref Unsafe.Add(ref MemoryMarshal.GetReference(sum), index);
        (TLanes.Load(ref target) + TLanes.Of(scale) * TLanes.Load(ref Unsafe.Add(ref MemoryMarshal.GetReference(row), index))).Store(ref target);
    }
}
