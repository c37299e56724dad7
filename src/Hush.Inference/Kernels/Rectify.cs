using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace Hush.Inference.Kernels;

/// <summary>target[i] = max(source[i], 0).</summary>
internal static class Rectify
{
    /// <param name="source">[size]; not NaN.</param>
    /// <param name="target">[size]; may be <paramref name="source"/>.</param>
    public static void Row<TLanes>(ReadOnlySpan<float> source, Span<float> target)
        where TLanes : struct, ILanes<TLanes>
    {
        var from = source[..target.Length];
        var whole = target.Length - target.Length % TLanes.Count;
        for (var index = 0; index < whole; index += TLanes.Count) Step<TLanes>(from, target, index);
        for (var index = whole; index < target.Length; index++) Step<Lane>(from, target, index);
    }

    // SAFETY: index + TLanes.Count is at most the common length of the spans.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void Step<TLanes>(ReadOnlySpan<float> source, Span<float> target, int index)
        where TLanes : struct, ILanes<TLanes> =>
        TLanes.Max(TLanes.Load(ref Unsafe.Add(ref MemoryMarshal.GetReference(source), index)), TLanes.Of(0))
            .Store(ref Unsafe.Add(ref MemoryMarshal.GetReference(target), index));
}
