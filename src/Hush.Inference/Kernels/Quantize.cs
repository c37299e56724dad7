using System.Diagnostics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace Hush.Inference.Kernels;

/// <summary>
/// Brings a row of activations to 8 bits: value ≈ number × scale, numbers of −127 to 127, to nearest, ties to even. Numbers are stored in
/// 16 bits, the width that most products multiply in; that of bytes narrows them.
/// </summary>
internal static class Quantize
{
    /// <summary>The largest number.</summary>
    public const float Largest = 127;

    /// <summary>Returns the scale; of a row of zeros it is 0.</summary>
    /// <param name="row">[size]; finite.</param>
    /// <param name="numbers">[size].</param>
    public static float Row<TLanes>(ReadOnlySpan<float> row, Span<short> numbers)
        where TLanes : struct, ILanes<TLanes>
    {
        Debug.Assert(numbers.Length == row.Length, "One number per value.");
        var whole = row.Length - row.Length % TLanes.Count;
        var lanes = TLanes.Of(0);
        for (var index = 0; index < whole; index += TLanes.Count) lanes = TLanes.Max(lanes, Size<TLanes>(row, index));
        var largest = Lane.Of(TLanes.Largest(lanes));
        for (var index = whole; index < row.Length; index++) largest = Lane.Max(largest, Size<Lane>(row, index));

        var size = Lane.Largest(largest);
        var inverse = size > 0 ? Largest / size : 0;
        if (!float.IsFinite(inverse)) (size, inverse) = (0, 0); // so small that it is nothing
        for (var index = 0; index < whole; index += TLanes.Count) Step<TLanes>(row, inverse, numbers, index);
        for (var index = whole; index < row.Length; index++) Step<Lane>(row, inverse, numbers, index);
        return size / Largest;
    }

    // SAFETY: index + TLanes.Count is at most the common length of the spans.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static TLanes Size<TLanes>(ReadOnlySpan<float> row, int index)
        where TLanes : struct, ILanes<TLanes> =>
        TLanes.Abs(TLanes.Load(ref Unsafe.Add(ref MemoryMarshal.GetReference(row), index)));

    // SAFETY: as above.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void Step<TLanes>(ReadOnlySpan<float> row, float inverse, Span<short> numbers, int index)
        where TLanes : struct, ILanes<TLanes> =>
        (TLanes.Load(ref Unsafe.Add(ref MemoryMarshal.GetReference(row), index)) * TLanes.Of(inverse) + TLanes.Of(Rounding.Magic))
            .StoreLowBits(ref Unsafe.Add(ref MemoryMarshal.GetReference(numbers), index));
}
