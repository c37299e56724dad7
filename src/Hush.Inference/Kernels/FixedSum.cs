using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace Hush.Inference.Kernels;

/// <summary>
/// Σ row[i] in an order that does not depend on the vectors' width: 16 partial sums, of which sum n takes every number n, n + 16, n + 32 …, then sum n + 8
/// is added to sum n, n + 4, n + 2, n + 1.
/// </summary>
internal static class FixedSum
{
    /// <summary>Partial sums. Every width of lanes divides it.</summary>
    public const int Parts = 16;

    /// <param name="row">[size].</param>
    public static float Of<TLanes>(ReadOnlySpan<float> row)
        where TLanes : struct, ILanes<TLanes>
    {
        Span<float> parts = stackalloc float[Parts];
        var whole = row.Length - row.Length % Parts;
        // SAFETY: index + TLanes.Count is at most whole, part + TLanes.Count at most Parts.
        ref var first = ref MemoryMarshal.GetReference(row);
        for (var part = 0; part < Parts; part += TLanes.Count)
        {
            var sum = TLanes.Of(0);
            for (var index = part; index < whole; index += Parts) sum += TLanes.Load(ref Unsafe.Add(ref first, index));
            sum.Store(ref Unsafe.Add(ref MemoryMarshal.GetReference(parts), part));
        }

        for (var index = whole; index < row.Length; index++) parts[index - whole] += row[index];
        return Total(parts);
    }

    /// <summary>Adds 16 partial sums, by halves.</summary>
    public static float Total(Span<float> parts)
    {
        for (var half = Parts / 2; half > 0; half /= 2)
            for (var part = 0; part < half; part++) parts[part] += parts[part + half];
        return parts[0];
    }
}
