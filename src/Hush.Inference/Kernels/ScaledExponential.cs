using System.Diagnostics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace Hush.Inference.Kernels;

/// <summary>
/// row[i] = e^(scale × (row[i] − largest)): the softmax of attention before it is divided by the sum, which the product's result is instead. Computed
/// as 2ⁿ × 2ᶠ with |f| at most ½ and 2ᶠ by the polynomial of degree 4 that errs least; relative error below 10⁻⁵.
/// </summary>
internal static class ScaledExponential
{
    /// <summary>The lowest power of two; what is less counts as it.</summary>
    public const float Lowest = -126;

    /// <summary>Coefficients of 2ᶠ, from the constant up.</summary>
    public const float C0 = 0.9999993f, C1 = 0.6931218f, C2 = 0.24024744f, C3 = 0.05591786f, C4 = 0.0095701f;

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
        var factor = scale * Exponential.Log2OfE;
        Steps<TLanes>(factor, largest, row[..whole]);
        Steps<Lane>(factor, largest, row[whole..]);
        return FixedSum.Of<TLanes>(row);
    }

    // A method of its own for each width, small enough for all that it calls to become part of it.
    [MethodImpl(MethodImplOptions.NoInlining)]
    private static void Steps<TLanes>(float factor, float largest, Span<float> row)
        where TLanes : struct, ILanes<TLanes>
    {
        for (var index = 0; index < row.Length; index += TLanes.Count) Step<TLanes>(factor, largest, row, index);
    }

    // SAFETY: the row is whole lanes long.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void Step<TLanes>(float factor, float largest, Span<float> row, int index)
        where TLanes : struct, ILanes<TLanes>
    {
        ref var target = ref Unsafe.Add(ref MemoryMarshal.GetReference(row), index);
        var x = TLanes.Max((TLanes.Load(ref target) - TLanes.Of(largest)) * TLanes.Of(factor), TLanes.Of(Lowest));
        var shifted = x + TLanes.Of(Rounding.Magic);
        var f = x - (shifted - TLanes.Of(Rounding.Magic));
        var p = TLanes.Of(C4);
        p = p * f + TLanes.Of(C3);
        p = p * f + TLanes.Of(C2);
        p = p * f + TLanes.Of(C1);
        p = p * f + TLanes.Of(C0);
        (p * TLanes.PowerOfTwo(shifted)).Store(ref target);
    }
}
