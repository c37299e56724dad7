using System.Runtime.CompilerServices;

namespace Hush.Inference.Kernels;

/// <summary>What becomes of a product's sums.</summary>
internal interface IProductEnd
{
    /// <summary>Writes sums of neighbouring outputs.</summary>
    /// <param name="sum">Whole numbers as floats.</param>
    /// <param name="scale">What a unit of the row's activations is worth.</param>
    /// <param name="outputScales">What a unit of each output's weights is worth.</param>
    /// <param name="bias">Of each output.</param>
    /// <param name="target">Where the first belongs.</param>
    static abstract void Write<TLanes>(TLanes sum, float scale, ref readonly float outputScales, ref readonly float bias, ref float target)
        where TLanes : struct, ILanes<TLanes>;
}

/// <summary>target += sum × scale: one tap of several.</summary>
internal readonly struct AddedEnd : IProductEnd
{
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void Write<TLanes>(TLanes sum, float scale, ref readonly float outputScales, ref readonly float bias, ref float target)
        where TLanes : struct, ILanes<TLanes> =>
        (TLanes.Load(ref target) + sum * TLanes.Of(scale)).Store(ref target);
}

/// <summary>target = sum × scale × output scale + bias: a layer.</summary>
internal readonly struct LayerEnd : IProductEnd
{
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void Write<TLanes>(TLanes sum, float scale, ref readonly float outputScales, ref readonly float bias, ref float target)
        where TLanes : struct, ILanes<TLanes> =>
        (sum * TLanes.Of(scale) * TLanes.Load(in outputScales) + TLanes.Load(in bias)).Store(ref target);
}
