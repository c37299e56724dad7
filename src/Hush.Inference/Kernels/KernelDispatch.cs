using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;
using Hush.Inference.Kernels.Reference;

namespace Hush.Inference.Kernels;

/// <summary>Chooses the kernel set, once per process: the first of the list that the processor has, unless <c>HUSH_KERNEL</c> names one.</summary>
internal static class KernelDispatch
{
    /// <summary>The environment variable that forces a set by its name.</summary>
    public const string Variable = "HUSH_KERNEL";

    /// <summary>The sets that this processor can run, best first.</summary>
    public static IReadOnlyList<KernelSet> Available { get; } = [.. List()];

    /// <summary>The set to use.</summary>
    public static KernelSet Best { get; } = Choose(Environment.GetEnvironmentVariable(Variable));

    /// <summary>The set of a name, or the best one where the name is null or empty.</summary>
    /// <exception cref="InvalidOperationException">No available set has the name.</exception>
    public static KernelSet Choose(string? name)
    {
        if (string.IsNullOrEmpty(name)) return Available[0];
        return Available.FirstOrDefault(set => string.Equals(set.Name, name, StringComparison.OrdinalIgnoreCase))
            ?? throw new InvalidOperationException(
                $"{Variable} asks for kernels that this processor does not have. It has: {string.Join(", ", Available.Select(set => set.Name))}.");
    }

    // In order of measured speed.
    private static IEnumerable<KernelSet> List()
    {
        if (AvxVnni.IsSupported && Avx2.IsSupported && Vector256.IsHardwareAccelerated) yield return ByteProducts();
        if (Avx512BW.IsSupported && Vector512.IsHardwareAccelerated) yield return new LaneKernels<Lanes512, Product512>("avx512");
        if (Avx2.IsSupported && Vector256.IsHardwareAccelerated) yield return new LaneKernels<Lanes256, Product256>("avx2");
        if (Vector128.IsHardwareAccelerated) yield return new LaneKernels<Lanes128, Product128>("vector128");
        yield return new ReferenceKernels();
    }

    // The bytes' product has 256 bits; what is computed in floats takes the widest vectors that there are.
    private static KernelSet ByteProducts() =>
        Avx512BW.IsSupported && Vector512.IsHardwareAccelerated
            ? new LaneKernels<Lanes512, ProductVnni>("vnni", "avx-vnni, avx512") : new LaneKernels<Lanes256, ProductVnni>("vnni", "avx-vnni, avx2");
}
