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
        for (var token = 0; token < tokens; token++)
            for (var output = 0; output < outputs; output++)
                sums[token * outputs + output] += Sum(numbers.Slice(token * inputs, inputs), weights, tap, output) * scales[token];
    }

    public override void Multiply(ReadOnlySpan<short> numbers, ReadOnlySpan<float> scales, PackedWeights weights, Span<float> target)
    {
        var (tokens, inputs, outputs) = ProductShape.Of(numbers, scales, weights, target);
        for (var token = 0; token < tokens; token++)
            for (var output = 0; output < outputs; output++)
                target[token * outputs + output] =
                    Sum(numbers.Slice(token * inputs, inputs), weights, tap: 0, output) * scales[token] * weights.Scales[output] +
                        weights.Bias[output];
    }

    public override void Multiply(FloatMatrix left, FloatMatrix right, FloatMatrix target, int rows, int inner, int columns)
    {
        FloatProduct.Check(left, right, target, rows, inner, columns);
        for (var row = 0; row < rows; row++)
            for (var column = 0; column < columns; column++)
            {
                var sum = 0f;
                for (var k = 0; k < inner; k++) sum += left.Numbers[row * left.Stride + k] * right.Numbers[k * right.Stride + column];
                target.Numbers[row * target.Stride + column] = sum;
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

    public override void Add(ReadOnlySpan<float> source, Span<float> target)
    {
        for (var index = 0; index < target.Length; index++) target[index] += source[index];
    }

    public override void Multiply(float factor, Span<float> row)
    {
        for (var index = 0; index < row.Length; index++) row[index] *= factor;
    }

    public override void Normalize(ReadOnlySpan<float> weight, ReadOnlySpan<float> bias, float epsilon, Span<float> row, Span<float> squares)
    {
        var mean = Sum(row) / row.Length;
        for (var index = 0; index < row.Length; index++)
        {
            row[index] -= mean;
            squares[index] = row[index] * row[index];
        }

        var factor = 1 / MathF.Sqrt(Sum(squares) / row.Length + epsilon);
        for (var index = 0; index < row.Length; index++) row[index] = row[index] * factor * weight[index] + bias[index];
    }

    public override void Gelu(Span<float> row)
    {
        for (var index = 0; index < row.Length; index++)
        {
            var u = Math.Clamp(row[index], -Kernels.Gelu.Limit, Kernels.Gelu.Limit);
            var t = u * u;
            var p = Kernels.Gelu.C8;
            p = p * t + Kernels.Gelu.C7;
            p = p * t + Kernels.Gelu.C6;
            p = p * t + Kernels.Gelu.C5;
            p = p * t + Kernels.Gelu.C4;
            p = p * t + Kernels.Gelu.C3;
            p = p * t + Kernels.Gelu.C2;
            p = p * t + Kernels.Gelu.C1;
            p = p * t + Kernels.Gelu.C0;
            row[index] *= Math.Clamp(p * u + 0.5f, 0, 1);
        }
    }

    public override float ScaledExponential(float scale, Span<float> row)
    {
        var largest = row[0];
        foreach (var value in row) largest = MathF.Max(largest, value);
        var factor = scale * Exponential.Log2OfE;
        for (var index = 0; index < row.Length; index++)
        {
            var x = MathF.Max((row[index] - largest) * factor, Kernels.ScaledExponential.Lowest);
            var n = MathF.Round(x, MidpointRounding.ToEven);
            var f = x - n;
            var p = Kernels.ScaledExponential.C4;
            p = p * f + Kernels.ScaledExponential.C3;
            p = p * f + Kernels.ScaledExponential.C2;
            p = p * f + Kernels.ScaledExponential.C1;
            p = p * f + Kernels.ScaledExponential.C0;
            row[index] = p * MathF.ScaleB(1, (int)n);
        }

        return Sum(row);
    }

    private static float Sum(ReadOnlySpan<float> row)
    {
        Span<float> parts = stackalloc float[FixedSum.Parts];
        for (var index = 0; index < row.Length; index++) parts[index % FixedSum.Parts] += row[index];
        for (var half = FixedSum.Parts / 2; half > 0; half /= 2)
            for (var part = 0; part < half; part++) parts[part] += parts[part + half];
        return parts[0];
    }

    private static int Sum(ReadOnlySpan<short> numbers, PackedWeights weights, int tap, int output)
    {
        var quads = weights.Quads(tap);
        var block = output / PackedWeights.Block * PackedWeights.Block * numbers.Length + output % PackedWeights.Block * 4;
        var sum = 0;
        for (var input = 0; input < numbers.Length; input++) sum += numbers[input] * quads[block + input / 4 * (4 * PackedWeights.Block) + input % 4];
        return sum;
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
