using Hush.Inference.Tensors;

namespace Hush.Inference.Kernels;

/// <summary>The operations with lanes of one width.</summary>
internal sealed class LaneKernels<TLanes, TProduct>(string name, string? instructions = null) : KernelSet
    where TLanes : struct, ILanes<TLanes>
    where TProduct : IProduct
{
    public override string Name => name;

    public override string Instructions => instructions ?? name;

    public override float Quantize(ReadOnlySpan<float> row, Span<short> numbers) => Kernels.Quantize.Row<TLanes>(row, numbers);

    public override void AddProduct(ReadOnlySpan<short> numbers, ReadOnlySpan<float> scales, PackedWeights weights, int tap, Span<float> sums) =>
        TProduct.Run<AddedEnd>(numbers, scales, weights, tap, sums);

    public override void Multiply(ReadOnlySpan<short> numbers, ReadOnlySpan<float> scales, PackedWeights weights, Span<float> target) =>
        TProduct.Run<LayerEnd>(numbers, scales, weights, tap: 0, target);

    public override void Multiply(FloatMatrix left, FloatMatrix right, FloatMatrix target, int rows, int inner, int columns) =>
        FloatProduct.Of<TLanes>(left, right, target, rows, inner, columns);

    public override void Dequantize(ReadOnlySpan<float> scales, ReadOnlySpan<float> bias, Span<float> row) =>
        Kernels.Dequantize.Row<TLanes>(scales, bias, row);

    public override void AddGated(ReadOnlySpan<float> both, Span<float> hidden) => GatedResidual.Add<TLanes>(both, hidden);

    public override void Rectify(ReadOnlySpan<float> source, Span<float> target) => Kernels.Rectify.Row<TLanes>(source, target);

    public override void AddScaledRow(ReadOnlySpan<sbyte> row, float scale, Span<float> sum) => Kernels.AddScaledRow.To<TLanes>(row, scale, sum);

    public override void Add(ReadOnlySpan<float> source, Span<float> target) => Elementwise.Add<TLanes>(source, target);

    public override void Multiply(float factor, Span<float> row) => Elementwise.Multiply<TLanes>(factor, row);

    public override void Normalize(ReadOnlySpan<float> weight, ReadOnlySpan<float> bias, float epsilon, Span<float> row, Span<float> squares) =>
        Kernels.Normalize.Row<TLanes>(weight, bias, epsilon, row, squares);

    public override void Gelu(Span<float> row) => Kernels.Gelu.Row<TLanes>(row);

    public override float ScaledExponential(float scale, Span<float> row) => Kernels.ScaledExponential.Row<TLanes>(scale, row);
}
