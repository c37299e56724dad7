using Hush.Inference.Tensors;

namespace Hush.Inference.Kernels.Reference;

/// <summary>The scalar twin of every operation: plain loops, one per operation, that the fast sets must equal bit by bit.</summary>
internal sealed class ReferenceKernels : KernelSet
{
    public override string Name => "scalar";

    public override float Quantize(ReadOnlySpan<float> row, Span<short> numbers)
    {
        var largest = 0f;
        foreach (var value in row) largest = MathF.Max(largest, MathF.Abs(value));
        var inverse = largest > 0 ? Kernels.Quantize.Largest / largest : 0;
        if (!float.IsFinite(inverse)) (largest, inverse) = (0, 0);
        for (var index = 0; index < row.Length; index++)
            numbers[index] = (short)MathF.Round(row[index] * inverse, MidpointRounding.ToEven);
        return largest / Kernels.Quantize.Largest;
    }

    public override void AddProduct(ReadOnlySpan<short> numbers, ReadOnlySpan<float> scales, PackedWeights weights, int tap, Span<float> sums)
    {
        var (tokens, inputs, outputs) = ProductShape.Of(numbers, scales, weights, sums);
        var pairs = weights.Pairs(tap);
        for (var token = 0; token < tokens; token++)
            for (var output = 0; output < outputs; output++)
            {
                var block = output / PackedWeights.Block * PackedWeights.Block * inputs + output % PackedWeights.Block * 2;
                var sum = 0;
                for (var input = 0; input < inputs; input++)
                    sum += numbers[token * inputs + input] * pairs[block + input / 2 * (2 * PackedWeights.Block) + input % 2];
                sums[token * outputs + output] += sum * scales[token];
            }
    }

    public override void Dequantize(ReadOnlySpan<float> scales, ReadOnlySpan<float> bias, Span<float> row)
    {
        for (var index = 0; index < row.Length; index++) row[index] = row[index] * scales[index] + bias[index];
    }

    public override void AddGated(ReadOnlySpan<float> both, Span<float> hidden)
    {
        for (var index = 0; index < hidden.Length; index++)
        {
            var minus = Math.Clamp(0 - both[hidden.Length + index], -Exponential.Limit, Exponential.Limit);
            hidden[index] += both[index] * (1 / (1 + Exp(minus)));
        }
    }

    public override void Rectify(ReadOnlySpan<float> source, Span<float> target)
    {
        for (var index = 0; index < target.Length; index++) target[index] = source[index] > 0 ? source[index] : 0;
    }

    public override void AddScaledRow(ReadOnlySpan<sbyte> row, float scale, Span<float> sum)
    {
        for (var index = 0; index < sum.Length; index++) sum[index] += scale * row[index];
    }

    private static float Exp(float x)
    {
        var n = MathF.Round(x * Exponential.Log2OfE, MidpointRounding.ToEven);
        var r = x - n * Exponential.Ln2High - n * Exponential.Ln2Low;
        var p = Exponential.C7;
        p = p * r + Exponential.C6;
        p = p * r + Exponential.C5;
        p = p * r + Exponential.C4;
        p = p * r + Exponential.C3;
        p = p * r + Exponential.C2;
        p = p * r + 1;
        p = p * r + 1;
        return p * MathF.ScaleB(1, (int)n);
    }
}
