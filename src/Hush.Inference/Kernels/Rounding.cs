namespace Hush.Inference.Kernels;

/// <summary>Rounding to whole numbers by addition, the same on every instruction set.</summary>
internal static class Rounding
{
    /// <summary>
    /// 1.5 × 2²³: a float of this size has no room for fractions, so that adding x rounds x to the nearest whole number, ties to even, for
    /// |x| below 2²². The low bits of the sum are the number, in two's complement.
    /// </summary>
    public const float Magic = 12_582_912f;

    /// <summary>The exponent bits of 1.0.</summary>
    public const int One = 0x3F800000;

    /// <summary>Bits of the fraction of a float.</summary>
    public const int FractionBits = 23;
}
