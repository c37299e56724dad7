using Hush.Inference.Tensors;

namespace Hush.Inference.Kernels;

/// <summary>The product of quantized activations and packed weights, exact in 32-bit integers.</summary>
internal interface IProduct
{
    /// <summary>sums[t, n] += scales[t] × Σₖ numbers[t, k] × weight[n, k].</summary>
    /// <param name="numbers">−127 to 127 [tokens, inputs].</param>
    /// <param name="scales">[tokens].</param>
    /// <param name="weights">The layer; each product takes the form of <see cref="PackedWeights"/> that it multiplies.</param>
    /// <param name="tap">Which of the layer's taps.</param>
    /// <param name="sums">Changed in place [tokens, outputs].</param>
    static abstract void Add(ReadOnlySpan<short> numbers, ReadOnlySpan<float> scales, PackedWeights weights, int tap, Span<float> sums);
}
