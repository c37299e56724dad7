using Hush.Inference.Kernels;
using Hush.Inference.Kernels.Reference;
using Hush.Inference.Tensors;

namespace Hush.Inference.Tests.Kernels;

/// <summary>The encoder's operations of every set that this processor has give the bits of their scalar twins, and compute what they are named
/// for.</summary>
public sealed class EncoderKernelTwinTests
{
    private const int Longest = 2 * 16 + 1;
    private const int Seed = 20261129;

    private static readonly ReferenceKernels Twin = new();

    public static TheoryData<string> Sets => [.. KernelDispatch.Available.Select(set => set.Name)];

    [Theory]
    [MemberData(nameof(Sets))]
    public void Multiply_OfALayer_EqualsItsTwin(string name)
    {
        var (set, random) = (KernelDispatch.Choose(name), new Random(Seed));
        foreach (var outputs in new[] { 1, 16, 41, 80, 128 })
            foreach (var inputs in new[] { 1, 7, 32, 424 })
                for (var tokens = 0; tokens <= 13; tokens++)
                {
                    var bytes = new byte[outputs * inputs];
                    for (var index = 0; index < bytes.Length; index++) bytes[index] = (byte)(sbyte)random.Next(-127, 128);
                    var weights = new PackedWeights(bytes, 1, outputs, inputs, Floats(random, outputs), Floats(random, outputs));
                    var numbers = new short[tokens * weights.Inputs];
                    for (var index = 0; index < numbers.Length; index++) numbers[index] = (short)random.Next(-127, 128);
                    var (scales, found) = (Floats(random, tokens), Floats(random, tokens * weights.Outputs));
                    var expected = new float[found.Length];
                    Twin.Multiply(numbers, scales, weights, expected);
                    set.Multiply(numbers, scales, weights, found);
                    Assert.Equal(expected, found);
                }
    }

    [Theory]
    [MemberData(nameof(Sets))]
    public void Multiply_OfALayer_IsAProductAddedToNothingAndDequantized(string name)
    {
        var (set, random) = (KernelDispatch.Choose(name), new Random(Seed));
        var bytes = new byte[48 * 64];
        random.NextBytes(bytes);
        var weights = new PackedWeights(bytes, 1, 48, 64, Floats(random, 48), Floats(random, 48));
        short[] numbers = [.. Enumerable.Range(0, 7 * 64).Select(_ => (short)random.Next(-127, 128))];
        var (scales, found, expected) = (Floats(random, 7), new float[7 * 48], new float[7 * 48]);
        set.Multiply(numbers, scales, weights, found);
        set.AddProduct(numbers, scales, weights, tap: 0, expected);
        for (var row = 0; row < 7; row++) set.Dequantize(weights.Scales, weights.Bias, expected.AsSpan(row * 48, 48));
        Assert.Equal(expected, found);
    }

    [Fact]
    public void Weights_ThatTheFileHoldsPacked_AreThoseThatArePackedHere()
    {
        var random = new Random(Seed);
        var bytes = new byte[41 * 30];
        random.NextBytes(bytes);
        var packed = new PackedWeights(bytes, 1, 41, 30, Floats(random, 41), Floats(random, 41));
        Assert.Equal(PackedWeights.PackedLength(41, 30), packed.Quads(0).Length);
        var given = PackedWeights.OfQuads(packed.Quads(0).ToArray().Select(number => (byte)number).ToArray(), 41, 30, packed.Scales[..41],
            packed.Bias[..41]);
        Assert.Equal(packed.Pairs(0), given.Pairs(0));
        Assert.Equal(packed.Corrections(0), given.Corrections(0));
        Assert.Equal(packed.Scales, given.Scales);
    }

    [Theory]
    [MemberData(nameof(Sets))]
    public void Multiply_OfFloats_EqualsItsTwin(string name)
    {
        var (set, random) = (KernelDispatch.Choose(name), new Random(Seed));
        foreach (var columns in new[] { 0, 32, 96 })
            foreach (var inner in new[] { 0, 1, 31, 32, 50 })
                for (var rows = 0; rows <= 9; rows++)
                {
                    var (left, right) = (Floats(random, rows * (inner + 3)), Floats(random, inner * (columns + 5)));
                    var (found, expected) = (new float[rows * (columns + 7)], new float[rows * (columns + 7)]);
                    set.Multiply(new FloatMatrix(left, inner + 3), new FloatMatrix(right, columns + 5), new FloatMatrix(found, columns + 7), rows,
                        inner, columns);
                    Twin.Multiply(new FloatMatrix(left, inner + 3), new FloatMatrix(right, columns + 5), new FloatMatrix(expected, columns + 7), rows,
                        inner, columns);
                    Assert.Equal(expected, found);
                }
    }

    [Theory]
    [MemberData(nameof(Sets))]
    public void Multiply_OfMatricesThatDoNotFit_Throws(string name)
    {
        var set = KernelDispatch.Choose(name);
        Assert.Throws<ArgumentException>(() => Multiply(left: 7, right: 128, target: 64, columns: 32));
        Assert.Throws<ArgumentException>(() => Multiply(left: 8, right: 127, target: 64, columns: 32));
        Assert.Throws<ArgumentException>(() => Multiply(left: 8, right: 128, target: 63, columns: 32));
        Assert.Throws<ArgumentException>(() => Multiply(left: 8, right: 128, target: 64, columns: 31));
        Multiply(left: 8, right: 128, target: 64, columns: 32);

        void Multiply(int left, int right, int target, int columns) => set.Multiply(
            new FloatMatrix(new float[left], 4), new FloatMatrix(new float[right], 32), new FloatMatrix(new float[target], 32), rows: 2, inner: 4,
            columns);
    }

    [Theory]
    [MemberData(nameof(Sets))]
    public void Add_EqualsItsTwin(string name) => ForLengths(name, (set, random, length) =>
    {
        var (source, target) = (Floats(random, length), Floats(random, length));
        var expected = target.ToArray();
        Twin.Add(source, expected);
        set.Add(source, target);
        Assert.Equal(expected, target);
    });

    [Theory]
    [MemberData(nameof(Sets))]
    public void Multiply_ByANumber_EqualsItsTwin(string name) => ForLengths(name, (set, random, length) =>
    {
        var row = Floats(random, length);
        var expected = row.ToArray();
        Twin.Multiply(0.3f, expected);
        set.Multiply(0.3f, row);
        Assert.Equal(expected, row);
    });

    [Theory]
    [MemberData(nameof(Sets))]
    public void Normalize_EqualsItsTwin(string name) => ForLengths(name, (set, random, length) =>
    {
        if (length == 0) return;
        var (weight, bias, row) = (Floats(random, length), Floats(random, length), Floats(random, length, 20));
        var expected = row.ToArray();
        Twin.Normalize(weight, bias, 1e-12f, expected, new float[length]);
        set.Normalize(weight, bias, 1e-12f, row, new float[length]);
        Assert.Equal(expected, row);
        Assert.All(row, value => Assert.True(float.IsFinite(value)));
    });

    [Fact]
    public void Normalize_LeavesMean0AndVariance1()
    {
        var row = Floats(new Random(Seed), 384, 7);
        Twin.Normalize([.. Enumerable.Repeat(1f, 384)], new float[384], 1e-12f, row, new float[384]);
        Assert.InRange(row.Average(value => (double)value), -1e-5, 1e-5);
        Assert.InRange(row.Average(value => (double)value * value), 1 - 1e-4, 1 + 1e-4);
    }

    [Theory]
    [MemberData(nameof(Sets))]
    public void Gelu_EqualsItsTwin(string name) => ForLengths(name, (set, random, length) =>
    {
        var row = Floats(random, length, 8);
        if (length > 2) (row[0], row[1], row[2]) = (1e6f, -1e6f, -0f);
        var expected = row.ToArray();
        Twin.Gelu(expected);
        set.Gelu(row);
        Assert.Equal(expected, row);
    });

    // Φ by Simpson's rule from 0 on.
    [Fact]
    public void Gelu_IsXTimesTheNormalDistribution()
    {
        const double step = 0.001;
        var integral = 0.0;
        for (var x = 0.0; x < 9; x += step)
        {
            float[] both = [(float)x, (float)-x];
            Twin.Gelu(both);
            Assert.InRange(both[0] - x * (0.5 + integral), -6e-5, 6e-5);
            Assert.InRange(both[1] + x * (0.5 - integral), -6e-5, 6e-5);
            integral += step / 6 * (Density(x) + 4 * Density(x + step / 2) + Density(x + step));
        }

        static double Density(double x) => Math.Exp(-x * x / 2) / Math.Sqrt(2 * Math.PI);
    }

    [Theory]
    [MemberData(nameof(Sets))]
    public void ScaledExponential_EqualsItsTwin(string name) => ForLengths(name, (set, random, length) =>
    {
        if (length == 0) return;
        var row = Floats(random, length, 300);
        var expected = row.ToArray();
        Assert.Equal(Twin.ScaledExponential(0.7f, expected), set.ScaledExponential(0.7f, row));
        Assert.Equal(expected, row);
        Assert.InRange(row.Max(), 1 - 1e-6f, 1 + 1e-6f);
    });

    [Fact]
    public void ScaledExponential_DividedByItsSum_IsTheSoftmax()
    {
        float[] scores = [100, 101, -1e6f, 99.5f];
        var sum = Twin.ScaledExponential(0.5f, scores);
        var exact = new[] { 100, 101, -1e6, 99.5 }.Select(score => Math.Exp(0.5 * (score - 101))).ToArray();
        for (var index = 0; index < scores.Length; index++) Assert.InRange(scores[index] / sum - exact[index] / exact.Sum(), -1e-5, 1e-5);
    }

    private static void ForLengths(string name, Action<KernelSet, Random, int> check)
    {
        var (set, random) = (KernelDispatch.Choose(name), new Random(Seed));
        for (var length = 0; length <= Longest; length++) check(set, random, length);
        for (var count = 0; count < 20; count++) check(set, random, random.Next(1000));
    }

    private static float[] Floats(Random random, int length, float size = 3) =>
        [.. Enumerable.Range(0, length).Select(_ => size * (2 * random.NextSingle() - 1))];
}
