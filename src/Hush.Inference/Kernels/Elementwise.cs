using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace Hush.Inference.Kernels;

/// <summary>Sums of rows and rows times a number.</summary>
internal static class Elementwise
{
    /// <summary>target[i] += source[i].</summary>
    /// <param name="source">[size].</param>
    /// <param name="target">Changed in place [size].</param>
    public static void Add<TLanes>(ReadOnlySpan<float> source, Span<float> target)
        where TLanes : struct, ILanes<TLanes>
    {
        var from = source[..target.Length];
        var whole = target.Length - target.Length % TLanes.Count;
        for (var index = 0; index < whole; index += TLanes.Count) AddStep<TLanes>(from, target, index);
        for (var index = whole; index < target.Length; index++) AddStep<Lane>(from, target, index);
    }

    /// <summary>row[i] *= factor.</summary>
    /// <param name="factor">Finite.</param>
    /// <param name="row">Changed in place [size].</param>
    public static void Multiply<TLanes>(float factor, Span<float> row)
        where TLanes : struct, ILanes<TLanes>
    {
        var whole = row.Length - row.Length % TLanes.Count;
        for (var index = 0; index < whole; index += TLanes.Count) MultiplyStep<TLanes>(factor, row, index);
        for (var index = whole; index < row.Length; index++) MultiplyStep<Lane>(factor, row, index);
    }

    // SAFETY, here and below: index + TLanes.Count is at most the common length of the spans.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void AddStep<TLanes>(ReadOnlySpan<float> source, Span<float> target, int index)
        where TLanes : struct, ILanes<TLanes>
    {
        ref var to = ref Unsafe.Add(ref MemoryMarshal.GetReference(target), index);
        (TLanes.Load(ref to) + TLanes.Load(ref Unsafe.Add(ref MemoryMarshal.GetReference(source), index))).Store(ref to);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void MultiplyStep<TLanes>(float factor, Span<float> row, int index)
        where TLanes : struct, ILanes<TLanes>
    {
        ref var to = ref Unsafe.Add(ref MemoryMarshal.GetReference(row), index);
        (TLanes.Load(ref to) * TLanes.Of(factor)).Store(ref to);
    }
}
