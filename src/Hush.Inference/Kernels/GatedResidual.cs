using System.Diagnostics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace Hush.Inference.Kernels;

/// <summary>hidden[i] += value[i] / (1 + e^−gate[i]): what a convolution adds to its input.</summary>
internal static class GatedResidual
{
    /// <param name="both">Value, then gate [2 hidden].</param>
    /// <param name="hidden">Changed in place [hidden]; shares no memory with <paramref name="both"/>.</param>
    public static void Add<TLanes>(ReadOnlySpan<float> both, Span<float> hidden)
        where TLanes : struct, ILanes<TLanes>
    {
        Debug.Assert(both.Length == 2 * hidden.Length, "Value and gate are as long as the hidden state.");
        var value = both[..hidden.Length];
        var gate = both.Slice(hidden.Length, hidden.Length);
        var whole = hidden.Length - hidden.Length % TLanes.Count;
        for (var index = 0; index < whole; index += TLanes.Count) Step<TLanes>(value, gate, hidden, index);
        for (var index = whole; index < hidden.Length; index++) Step<Lane>(value, gate, hidden, index);
    }

    // SAFETY: index + TLanes.Count is at most the length of all three spans; both callers step by it below that length.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void Step<TLanes>(ReadOnlySpan<float> value, ReadOnlySpan<float> gate, Span<float> hidden, int index)
        where TLanes : struct, ILanes<TLanes>
    {
        ref var target = ref Unsafe.Add(ref MemoryMarshal.GetReference(hidden), index);
        var limit = TLanes.Of(Exponential.Limit);
        var minus = TLanes.Of(0) - TLanes.Load(ref Unsafe.Add(ref MemoryMarshal.GetReference(gate), index));
        var one = TLanes.Of(1);
        var open = one / (one + Exponential.Of(TLanes.Max(TLanes.Min(minus, limit), TLanes.Of(0) - limit)));
        (TLanes.Load(ref target) + TLanes.Load(ref Unsafe.Add(ref MemoryMarshal.GetReference(value), index)) * open).Store(ref target);
    }
}
