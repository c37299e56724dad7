using Hush.Inference.Tensors;

namespace Hush.Inference.Kernels;

/// <summary>The operations with lanes of one width.</summary>
internal sealed class LaneKernels<TLanes, TProduct>(string name) : KernelSet
    where TLanes : struct, ILanes<TLanes>
    where TProduct : IProduct
{
    public override string Name => name;

    public override float Quantize(ReadOnlySpan<float> row, Span<short> numbers) => Kernels.Quantize.Row<TLanes>(row, numbers);

    public override void AddProduct(ReadOnlySpan<short> numbers, ReadOnlySpan<float> scales, PackedWeights weights, int tap, Span<float> sums) =>
        TProduct.Add(numbers, scales, weights, tap, sums);

    public override void Dequantize(ReadOnlySpan<float> scales, ReadOnlySpan<float> bias, Span<float> row) =>
        Kernels.Dequantize.Row<TLanes>(scales, bias, row);

    public override void AddGated(ReadOnlySpan<float> both, Span<float> hidden) => GatedResidual.Add<TLanes>(both, hidden);

    public override void Rectify(ReadOnlySpan<float> source, Span<float> target) => Kernels.Rectify.Row<TLanes>(source, target);

    public override void AddScaledRow(ReadOnlySpan<sbyte> row, float scale, Span<float> sum) => Kernels.AddScaledRow.To<TLanes>(row, scale, sum);
}
