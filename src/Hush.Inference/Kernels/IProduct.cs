using Hush.Inference.Tensors;

namespace Hush.Inference.Kernels;

/// <summary>The product of quantized activations and packed weights, exact in 32-bit integers: Σₖ numbers[t, k] × weight[n, k].</summary>
internal interface IProduct
{
    /// <summary>Gives each sum to <typeparamref name="TEnd"/>.</summary>
    /// <param name="numbers">−127 to 127 [tokens, inputs].</param>
    /// <param name="scales">[tokens].</param>
    /// <param name="weights">The layer; each product takes the form of <see cref="PackedWeights"/> that it multiplies.</param>
    /// <param name="tap">Which of the layer's taps.</param>
    /// <param name="sums">Changed in place or written, by the end [tokens, outputs].</param>
    static abstract void Run<TEnd>(ReadOnlySpan<short> numbers, ReadOnlySpan<float> scales, PackedWeights weights, int tap, Span<float> sums)
        where TEnd : struct, IProductEnd;
}
