using Hush.Inference.Tensors;

namespace Hush.Inference.Kernels;

/// <summary>The sizes of a product, from the lengths of its spans.</summary>
internal readonly record struct ProductShape(int Tokens, int Inputs, int Outputs)
{
    public static ProductShape Of(ReadOnlySpan<short> numbers, ReadOnlySpan<float> scales, ReadOnlySpan<short> weights, ReadOnlySpan<float> sums)
    {
        if (scales.IsEmpty) return default;
        var shape = new ProductShape(scales.Length, numbers.Length / scales.Length, sums.Length / scales.Length);
        // The kernels read without bounds checks; what they rely on is checked once here, in every build.
        if (numbers.Length != shape.Tokens * shape.Inputs || sums.Length != shape.Tokens * shape.Outputs || weights.Length != shape.Inputs * shape.Outputs
            || shape.Inputs % 2 != 0 || shape.Outputs % PackedWeights.Block != 0)
            throw new ArgumentException($"A product of {numbers.Length} numbers, {scales.Length} rows, {weights.Length} weights and {sums.Length} sums has no shape.");
        return shape;
    }
}
