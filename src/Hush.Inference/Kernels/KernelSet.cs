using Hush.Inference.Tensors;

namespace Hush.Inference.Kernels;

/// <summary>
/// The operations of the tagger for one kind of processor. All sets give the same bits; each operation's formula, shapes and aliasing rule
/// stand in the file of its name.
/// </summary>
internal abstract class KernelSet
{
    /// <summary>What <c>HUSH_KERNEL</c> calls it.</summary>
    public abstract string Name { get; }

    /// <summary>The instructions that it uses, for who wants to know what a processor is put to.</summary>
    public virtual string Instructions => Name;

    /// <summary><see cref="Kernels.Quantize"/>.</summary>
    public abstract float Quantize(ReadOnlySpan<float> row, Span<short> numbers);

    /// <summary>sums[t, n] += scales[t] × Σₖ numbers[t, k] × weight[n, k] of a tap; <see cref="IProduct"/>.</summary>
    public abstract void AddProduct(ReadOnlySpan<short> numbers, ReadOnlySpan<float> scales, PackedWeights weights, int tap, Span<float> sums);

    /// <summary>target[t, n] = scales[t] × Σₖ numbers[t, k] × weight[n, k] × its scale + its bias, of a layer without taps;
    /// <see cref="IProduct"/>.</summary>
    public abstract void Multiply(ReadOnlySpan<short> numbers, ReadOnlySpan<float> scales, PackedWeights weights, Span<float> target);

    /// <summary><see cref="FloatProduct"/>.</summary>
    public abstract void Multiply(FloatMatrix left, FloatMatrix right, FloatMatrix target, int rows, int inner, int columns);

    /// <summary><see cref="Kernels.Dequantize"/>.</summary>
    public abstract void Dequantize(ReadOnlySpan<float> scales, ReadOnlySpan<float> bias, Span<float> row);

    /// <summary><see cref="GatedResidual"/>.</summary>
    public abstract void AddGated(ReadOnlySpan<float> both, Span<float> hidden);

    /// <summary><see cref="Kernels.Rectify"/>.</summary>
    public abstract void Rectify(ReadOnlySpan<float> source, Span<float> target);

    /// <summary><see cref="Kernels.AddScaledRow"/>.</summary>
    public abstract void AddScaledRow(ReadOnlySpan<sbyte> row, float scale, Span<float> sum);

    /// <summary><see cref="Elementwise.Add"/>.</summary>
    public abstract void Add(ReadOnlySpan<float> source, Span<float> target);

    /// <summary><see cref="Elementwise.Multiply"/>.</summary>
    public abstract void Multiply(float factor, Span<float> row);

    /// <summary><see cref="Kernels.Normalize"/>.</summary>
    public abstract void Normalize(ReadOnlySpan<float> weight, ReadOnlySpan<float> bias, float epsilon, Span<float> row, Span<float> squares);

    /// <summary><see cref="Kernels.Gelu"/>.</summary>
    public abstract void Gelu(Span<float> row);

    /// <summary><see cref="Kernels.ScaledExponential"/>.</summary>
    public abstract float ScaledExponential(float scale, Span<float> row);
}
