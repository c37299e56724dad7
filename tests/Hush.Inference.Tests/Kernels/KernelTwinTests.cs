using Hush.Inference.Kernels;
using Hush.Inference.Kernels.Reference;
using Hush.Inference.Tensors;

namespace Hush.Inference.Tests.Kernels;

/// <summary>Every operation of every set that this processor has gives the bits of its scalar twin, for lengths around every vector border.</summary>
public sealed class KernelTwinTests
{
    private const int Longest = 2 * 16 + 1;
    private const int Seed = 20261122;

    private static readonly ReferenceKernels Twin = new();

    public static TheoryData<string> Sets => [.. KernelDispatch.Available.Select(set => set.Name)];

    [Theory]
    [MemberData(nameof(Sets))]
    public void Quantize_EqualsItsTwin(string name) => ForLengths(name, (set, random, length) =>
    {
        var row = Floats(random, length);
        if (length > 3) row[3] = 0.5f * row.Max(MathF.Abs) / 127; // a tie
        var (found, expected) = (new short[length], new short[length]);
        Assert.Equal(Twin.Quantize(row, expected), set.Quantize(row, found));
        Assert.Equal(expected, found);
        Assert.All(found, number => Assert.InRange(number, (short)-127, (short)127));
    });

    [Theory]
    [MemberData(nameof(Sets))]
    public void Quantize_OfNothing_IsZero(string name)
    {
        var numbers = new short[40];
        var set = KernelDispatch.Choose(name);
        Assert.Equal(0, set.Quantize(new float[40], numbers));
        Assert.Equal(0, set.Quantize([.. Enumerable.Repeat(float.Epsilon, 40)], numbers));
        Assert.All(numbers, number => Assert.Equal(0, number));
    }

    [Theory]
    [MemberData(nameof(Sets))]
    public void Dequantize_EqualsItsTwin(string name) => ForLengths(name, (set, random, length) =>
    {
        var (scales, bias, row) = (Floats(random, length), Floats(random, length), Floats(random, length));
        var expected = row.ToArray();
        Twin.Dequantize(scales, bias, expected);
        set.Dequantize(scales, bias, row);
        Assert.Equal(expected, row);
    });

    [Theory]
    [MemberData(nameof(Sets))]
    public void AddGated_EqualsItsTwin(string name) => ForLengths(name, (set, random, length) =>
    {
        var (both, hidden) = (Floats(random, 2 * length, 30), Floats(random, length));
        if (length > 2) (both[length], both[length + 1], both[length + 2]) = (1e6f, -1e6f, 0);
        var expected = hidden.ToArray();
        Twin.AddGated(both, expected);
        set.AddGated(both, hidden);
        Assert.Equal(expected, hidden);
        Assert.All(hidden, value => Assert.True(float.IsFinite(value)));
    });

    [Fact]
    public void AddGated_IsTheSigmoid()
    {
        for (var gate = -20.0; gate <= 20; gate += 0.01)
        {
            float[] hidden = [0];
            Twin.AddGated([1, (float)gate], hidden);
            var expected = 1 / (1 + Math.Exp(-(float)gate));
            Assert.InRange(hidden[0] / expected, 1 - 1e-6, 1 + 1e-6);
        }
    }

    [Theory]
    [MemberData(nameof(Sets))]
    public void Rectify_EqualsItsTwin(string name) => ForLengths(name, (set, random, length) =>
    {
        var source = Floats(random, length);
        if (length > 0) source[0] = -0f;
        var (found, expected) = (new float[length], new float[length]);
        Twin.Rectify(source, expected);
        set.Rectify(source, found);
        Assert.Equal(expected.Select(BitConverter.SingleToInt32Bits), found.Select(BitConverter.SingleToInt32Bits));
    });

    [Theory]
    [MemberData(nameof(Sets))]
    public void AddScaledRow_EqualsItsTwin(string name) => ForLengths(name, (set, random, length) =>
    {
        var (row, sum) = (new sbyte[length], Floats(random, length));
        for (var index = 0; index < length; index++) row[index] = (sbyte)random.Next(-128, 128);
        var expected = sum.ToArray();
        Twin.AddScaledRow(row, 0.0123f, expected);
        set.AddScaledRow(row, 0.0123f, sum);
        Assert.Equal(expected, sum);
    });

    [Theory]
    [MemberData(nameof(Sets))]
    public void AddProduct_EqualsItsTwin(string name)
    {
        var (set, random) = (KernelDispatch.Choose(name), new Random(Seed));
        foreach (var outputs in new[] { 1, 16, 17, 41, 64, 80, 128, 150 })
            foreach (var inputs in new[] { 1, 2, 7, 32, 136 })
                for (var tokens = 0; tokens <= 13; tokens++)
                {
                    var weights = Weights(random, outputs, inputs);
                    var numbers = new short[tokens * weights.Inputs];
                    for (var index = 0; index < numbers.Length; index++) numbers[index] = (short)random.Next(-127, 128);
                    var (scales, sums) = (Floats(random, tokens), Floats(random, tokens * weights.Outputs));
                    var expected = sums.ToArray();
                    Twin.AddProduct(numbers, scales, weights, tap: 0, expected);
                    set.AddProduct(numbers, scales, weights, tap: 0, sums);
                    Assert.Equal(expected, sums);
                }
    }

    [Theory]
    [MemberData(nameof(Sets))]
    public void AddProduct_OfEachTapAndManyNumbers_EqualsItsTwin(string name)
    {
        var (set, random) = (KernelDispatch.Choose(name), new Random(Seed));
        var bytes = new byte[3 * 40 * 1001];
        random.NextBytes(bytes); // −128 too, which no model has
        var weights = new PackedWeights(bytes, 3, 40, 1001, new float[40], new float[40]);
        var numbers = new short[7 * weights.Inputs];
        for (var index = 0; index < numbers.Length; index++) numbers[index] = (short)random.Next(-127, 128);
        for (var tap = 0; tap < 3; tap++)
        {
            var (scales, found) = (Floats(random, 7), new float[7 * weights.Outputs]);
            var expected = found.ToArray();
            Twin.AddProduct(numbers, scales, weights, tap, expected);
            set.AddProduct(numbers, scales, weights, tap, found);
            Assert.Equal(expected, found);
        }
    }

    [Theory]
    [MemberData(nameof(Sets))]
    public void AddProduct_OfTheLargestNumbers_DoesNotSaturate(string name)
    {
        byte[] all = [.. Enumerable.Repeat((byte)127, 16 * 512)];
        var weights = new PackedWeights(all, 1, 16, 512, new float[16], new float[16]);
        var sums = new float[16];
        foreach (var number in (short[])[-127, 127])
        {
            sums.AsSpan().Clear();
            KernelDispatch.Choose(name).AddProduct([.. Enumerable.Repeat(number, 512)], [1], weights, tap: 0, sums);
            Assert.All(sums, sum => Assert.Equal(number * 127f * 512, sum));
        }
    }

    [Fact]
    public void AddProduct_IsTheMatrixProduct()
    {
        var random = new Random(Seed);
        var bytes = new byte[17 * 3];
        random.NextBytes(bytes);
        var weights = new PackedWeights(bytes, 1, 17, 3, new float[17], new float[17]);
        var sums = new float[32];
        Twin.AddProduct([5, -7, 11, 0], [2], weights, tap: 0, sums);
        for (var output = 0; output < 17; output++)
            Assert.Equal(2f * (5 * (sbyte)bytes[3 * output] - 7 * (sbyte)bytes[3 * output + 1] + 11 * (sbyte)bytes[3 * output + 2]), sums[output]);
        Assert.All(sums[17..], sum => Assert.Equal(0, sum));
    }

    [Theory]
    [MemberData(nameof(Sets))]
    public void AddProduct_OfSpansThatDoNotFit_Throws(string name)
    {
        var (set, weights) = (KernelDispatch.Choose(name), Weights(new Random(Seed), 16, 4));
        Assert.Throws<ArgumentException>(() => set.AddProduct(new short[7], [1, 1], weights, tap: 0, new float[32]));
        Assert.Throws<ArgumentException>(() => set.AddProduct(new short[8], [1, 1], weights, tap: 0, new float[31]));
        Assert.Throws<ArgumentException>(() => set.AddProduct(new short[8], [1], weights, tap: 0, new float[32]));
    }

    [Fact]
    public void Softmax_OfLargeScores_IsStable()
    {
        float[] scores = [100, 101, -1e9f, 1e9f - 1e9f];
        Softmax.Row(scores, scores);
        Assert.InRange(scores[1], 0.7310f, 0.7311f);
        Assert.InRange(scores.Sum(), 1 - 1e-6f, 1 + 1e-6f);
    }

    private static void ForLengths(string name, Action<KernelSet, Random, int> check)
    {
        var (set, random) = (KernelDispatch.Choose(name), new Random(Seed));
        for (var length = 0; length <= Longest; length++) check(set, random, length);
        for (var count = 0; count < 20; count++) check(set, random, random.Next(1000));
    }

    private static float[] Floats(Random random, int length, float size = 3) =>
        [.. Enumerable.Range(0, length).Select(_ => size * (2 * random.NextSingle() - 1))];

    private static PackedWeights Weights(Random random, int outputs, int inputs)
    {
        var bytes = new byte[outputs * inputs];
        for (var index = 0; index < bytes.Length; index++) bytes[index] = (byte)(sbyte)random.Next(-127, 128);
        return new PackedWeights(bytes, 1, outputs, inputs, new float[outputs], new float[outputs]);
    }
}

file static class Largest
{
    public static float Max(this float[] values, Func<float, float> of) => values.Length == 0 ? 0 : Enumerable.Max(values, of);
}
