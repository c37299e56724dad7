using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace Hush.Inference.Kernels;

/// <summary>
/// Σ row[i] in an order that does not depend on the vectors' width: 16 partial sums, of which sum n takes every number n, n + 16, n + 32 …, then sum
/// n + 8 is added to sum n, n + 4, n + 2, n + 1.
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

    // By halves: n + 8 to n, n + 4, n + 2, n + 1.
    private static float Total(ReadOnlySpan<float> parts)
    {
        var four = (Vector128.Create(parts) + Vector128.Create(parts[8..])) + (Vector128.Create(parts[4..]) + Vector128.Create(parts[12..]));
        var two = four + Vector128.Shuffle(four, Vector128.Create(2, 3, 2, 3));
        return two[0] + two[1];
    }
}
