using Hush.Inference.Tensors;

namespace Hush.Inference.Kernels;

/// <summary>The sizes of a product.</summary>
internal readonly record struct ProductShape(int Tokens, int Inputs, int Outputs)
{
    public static ProductShape Of(ReadOnlySpan<short> numbers, ReadOnlySpan<float> scales, PackedWeights weights, ReadOnlySpan<float> sums)
    {
        var shape = new ProductShape(scales.Length, weights.Inputs, weights.Outputs);
        // The kernels read without bounds checks; what they rely on is checked once here, in every build. The weights pad themselves.
        if (numbers.Length != (long)shape.Tokens * shape.Inputs || sums.Length != (long)shape.Tokens * shape.Outputs)
            throw new ArgumentException(
                $"{numbers.Length} numbers, {scales.Length} rows and {sums.Length} sums do not fit {shape.Outputs} × {shape.Inputs} weights.");
        return shape;
    }
}
