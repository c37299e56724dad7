using System.Diagnostics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace Hush.Inference.Kernels;

/// <summary>row[i] = e^(scale × (row[i] − largest)): the softmax of attention before it is divided by the sum, which the product's result is instead.</summary>
internal static class ScaledExponential
{
    /// <summary>Returns the <see cref="FixedSum"/> of what it has written, 1 or more.</summary>
    /// <param name="scale">Above 0.</param>
    /// <param name="row">Changed in place [size], at least one; finite.</param>
    public static float Row<TLanes>(float scale, Span<float> row)
        where TLanes : struct, ILanes<TLanes>
    {
        Debug.Assert(row.Length > 0, "There is a largest.");
        var whole = row.Length - row.Length % TLanes.Count;
        var largest = row[^1];
        if (whole > 0)
        {
            var lanes = TLanes.Load(ref MemoryMarshal.GetReference(row));
            // SAFETY: index + TLanes.Count is at most whole.
            for (var index = TLanes.Count; index < whole; index += TLanes.Count)
                lanes = TLanes.Max(lanes, TLanes.Load(ref Unsafe.Add(ref MemoryMarshal.GetReference(row), index)));
            largest = TLanes.Largest(lanes);
        }

        for (var index = whole; index < row.Length; index++) largest = row[index] > largest ? row[index] : largest;
        for (var index = 0; index < whole; index += TLanes.Count) Step<TLanes>(scale, largest, row, index);
        for (var index = whole; index < row.Length; index++) Step<Lane>(scale, largest, row, index);
        return FixedSum.Of<TLanes>(row);
    }

    // SAFETY: index + TLanes.Count is at most the length of the row.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void Step<TLanes>(float scale, float largest, Span<float> row, int index)
        where TLanes : struct, ILanes<TLanes>
    {
        ref var target = ref Unsafe.Add(ref MemoryMarshal.GetReference(row), index);
        var x = (TLanes.Load(ref target) - TLanes.Of(largest)) * TLanes.Of(scale);
        Exponential.Of(TLanes.Max(x, TLanes.Of(-Exponential.Limit))).Store(ref target);
    }
}
