using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using Hush.Inference.Tensors;

namespace Hush.Inference.Kernels;

/// <summary>The scales and biases of a layer's outputs from some output on.</summary>
internal readonly ref struct OutputEnds(PackedWeights weights, int from)
{
    private readonly ref float _scales = ref Unsafe.Add(ref MemoryMarshal.GetArrayDataReference(weights.Scales), from);
    private readonly ref float _bias = ref Unsafe.Add(ref MemoryMarshal.GetArrayDataReference(weights.Bias), from);

    /// <summary>The scale of an output, counted from the first.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public ref float Scale(int output) => ref Unsafe.Add(ref _scales, output);

    /// <summary>The bias of an output, counted from the first.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public ref float BiasOf(int output) => ref Unsafe.Add(ref _bias, output);
}
