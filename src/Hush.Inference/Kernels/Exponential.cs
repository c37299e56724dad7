using System.Runtime.CompilerServices;

namespace Hush.Inference.Kernels;

/// <summary>
/// eˣ for x of −87 to 87: x = n·ln 2 + r, eˣ = 2ⁿ·eʳ, eʳ by its Taylor polynomial of degree 7, for |r| at most ½ ln 2. Relative error below
/// 3·10⁻⁷. No fused multiply-add, so that all widths give the same bits.
/// </summary>
internal static class Exponential
{
    /// <summary>Beyond this the result would leave the range of normal floats.</summary>
    public const float Limit = 87;

    /// <summary>1 / ln 2.</summary>
    public const float Log2OfE = 1.44269504f;

    /// <summary>ln 2 in two parts; the first has few enough bits that n times it is exact.</summary>
    public const float Ln2High = 0.693359375f;

    /// <summary>ln 2 less <see cref="Ln2High"/>.</summary>
    public const float Ln2Low = -2.12194440e-4f;

    /// <summary>1/7!, 1/6!, … 1/2!.</summary>
    public const float C7 = 1f / 5040, C6 = 1f / 720, C5 = 1f / 120, C4 = 1f / 24, C3 = 1f / 6, C2 = 0.5f;

    /// <summary>Per lane. No lane may be NaN or beyond <see cref="Limit"/>.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static TLanes Of<TLanes>(TLanes x)
        where TLanes : struct, ILanes<TLanes>
    {
        var magic = TLanes.Of(Rounding.Magic);
        var shifted = x * TLanes.Of(Log2OfE) + magic;
        var n = shifted - magic;
        var r = x - n * TLanes.Of(Ln2High) - n * TLanes.Of(Ln2Low);
        var p = TLanes.Of(C7);
        p = p * r + TLanes.Of(C6);
        p = p * r + TLanes.Of(C5);
        p = p * r + TLanes.Of(C4);
        p = p * r + TLanes.Of(C3);
        p = p * r + TLanes.Of(C2);
        p = p * r + TLanes.Of(1);
        p = p * r + TLanes.Of(1);
        return p * TLanes.PowerOfTwo(shifted);
    }
}
