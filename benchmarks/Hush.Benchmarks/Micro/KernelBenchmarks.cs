using BenchmarkDotNet.Attributes;
using Hush.Inference.Kernels;
using Hush.Inference.Kernels.Reference;
using Hush.Inference.Tensors;

namespace Hush.Benchmarks.Micro;

/// <summary>The layer of 384 numbers that the strong model spends its time in, for 32 tokens: by the set that this processor is given, and by plain
/// loops.</summary>
public class KernelBenchmarks
{
    private const int Tokens = 32;
    private const int Width = 384;

    private readonly KernelSet _plain = new ReferenceKernels();
    private readonly KernelSet _best = KernelDispatch.Best;
    private readonly short[] _numbers = new short[Tokens * Width];
    private readonly float[] _scales = new float[Tokens];
    private readonly float[] _row = new float[Tokens * Width];
    private PackedWeights _weights = null!;

    [GlobalSetup]
    public void Prepare()
    {
        Random random = new(1);
        var weights = new byte[Width * Width];
        random.NextBytes(weights);
        var ones = new float[Width];
        Array.Fill(ones, 1);
        Array.Fill(_scales, 1);
        _weights = new PackedWeights(weights, 1, Width, Width, ones, ones);
        for (var index = 0; index < _numbers.Length; index++) _numbers[index] = (short)random.Next(-127, 128);
    }

    [Benchmark(Baseline = true, Description = "layer")]
    public void Layer() => _best.Multiply(_numbers, _scales, _weights, _row);

    [Benchmark(Description = "layer, plain loops")]
    public void LayerInPlainLoops() => _plain.Multiply(_numbers, _scales, _weights, _row);
}
