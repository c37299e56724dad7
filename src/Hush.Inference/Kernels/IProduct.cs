namespace Hush.Inference.Kernels;

/// <summary>The product of quantized activations and packed weights, exact in 32-bit integers.</summary>
internal interface IProduct
{
    /// <summary>sums[t, n] += scales[t] × Σₖ numbers[t, k] × weight[n, k].</summary>
    /// <param name="numbers">−127 to 127 [tokens, inputs].</param>
    /// <param name="scales">[tokens].</param>
    /// <param name="weights">One tap of <see cref="Tensors.PackedWeights"/>: −127 to 127 [outputs / 16, inputs / 2, 16, 2].</param>
    /// <param name="sums">Changed in place [tokens, outputs].</param>
    static abstract void Add(ReadOnlySpan<short> numbers, ReadOnlySpan<float> scales, ReadOnlySpan<short> weights, Span<float> sums);
}
