using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using Hush.Inference.Tensors;
using Vec = System.Runtime.Intrinsics.Vector128;
using VecI = System.Runtime.Intrinsics.Vector128<int>;
using VecS = System.Runtime.Intrinsics.Vector128<short>;

namespace Hush.Inference.Kernels;

/// <summary>
/// The product with 128-bit vectors in portable operations, for ARM and old x86. Four vectors of weights hold a block of 16 outputs × 2
/// inputs; a tile is 2 tokens × 4 vectors.
/// </summary>
internal sealed class Product128 : IProduct
{
    private const int Rows = 2; // tokens of a tile

    public static void Run<TEnd>(ReadOnlySpan<short> numbers, ReadOnlySpan<float> scales, PackedWeights weights, int tap, Span<float> sums)
        where TEnd : struct, IProductEnd
    {
        var shape = ProductShape.Of(numbers, scales, weights, sums);
        var pairs = weights.Pairs(tap);
        // SAFETY: ProductShape.Of has checked that the spans are as long as the shape says; tiles stay inside [tokens, outputs].
        for (var output = 0; output < shape.Outputs;)
        {
            ref var block = ref Unsafe.Add(ref MemoryMarshal.GetReference(pairs), output * shape.Inputs);
            var ends = new OutputEnds(weights, output);
            var token = 0;
            for (; token <= shape.Tokens - Rows; token += Rows)
            {
                ref var x = ref Unsafe.Add(ref MemoryMarshal.GetReference(numbers), token * shape.Inputs);
                ref var scale = ref Unsafe.Add(ref MemoryMarshal.GetReference(scales), token);
                ref var sum = ref Unsafe.Add(ref MemoryMarshal.GetReference(sums), token * shape.Outputs + output);
                Tile2x4<TEnd>(in x, in scale, in block, ref sum, ends, shape);
            }

            for (; token < shape.Tokens; token++)
            {
                ref var x = ref Unsafe.Add(ref MemoryMarshal.GetReference(numbers), token * shape.Inputs);
                ref var scale = ref Unsafe.Add(ref MemoryMarshal.GetReference(scales), token);
                ref var sum = ref Unsafe.Add(ref MemoryMarshal.GetReference(sums), token * shape.Outputs + output);
                Tile1x4<TEnd>(in x, in scale, in block, ref sum, ends, shape);
            }

            output += PackedWeights.Block;
        }
    }

    // 2 tokens × 16 outputs.
    private static void Tile2x4<TEnd>(ref readonly short numbers, ref readonly float scales, ref readonly short weights, ref float sums,
        OutputEnds ends, ProductShape shape)
        where TEnd : struct, IProductEnd
    {
        var (inputs, outputs) = (shape.Inputs, shape.Outputs);
        var s00 = VecI.Zero; var s01 = VecI.Zero; var s02 = VecI.Zero; var s03 = VecI.Zero;
        var s10 = VecI.Zero; var s11 = VecI.Zero; var s12 = VecI.Zero; var s13 = VecI.Zero;
        for (var input = 0; input < inputs; input += 2)
        {
            ref var at = ref Unsafe.Add(ref Unsafe.AsRef(in weights), input * PackedWeights.Block);
            var w0 = Vec.LoadUnsafe(ref at);
            var w1 = Vec.LoadUnsafe(ref Unsafe.Add(ref at, 1 * VecS.Count));
            var w2 = Vec.LoadUnsafe(ref Unsafe.Add(ref at, 2 * VecS.Count));
            var w3 = Vec.LoadUnsafe(ref Unsafe.Add(ref at, 3 * VecS.Count));
            var x0 = Pair(in Unsafe.Add(ref Unsafe.AsRef(in numbers), input));
            s00 = AddPairs(s00, w0, x0); s01 = AddPairs(s01, w1, x0); s02 = AddPairs(s02, w2, x0); s03 = AddPairs(s03, w3, x0);
            var x1 = Pair(in Unsafe.Add(ref Unsafe.AsRef(in numbers), inputs + input));
            s10 = AddPairs(s10, w0, x1); s11 = AddPairs(s11, w1, x1); s12 = AddPairs(s12, w2, x1); s13 = AddPairs(s13, w3, x1);
        }

        Write<TEnd>(s00, scales, ref sums, ends, 0);
        Write<TEnd>(s01, scales, ref Unsafe.Add(ref sums, VecI.Count), ends, VecI.Count);
        Write<TEnd>(s02, scales, ref Unsafe.Add(ref sums, 2 * VecI.Count), ends, 2 * VecI.Count);
        Write<TEnd>(s03, scales, ref Unsafe.Add(ref sums, 3 * VecI.Count), ends, 3 * VecI.Count);
        Write<TEnd>(s10, Unsafe.Add(ref Unsafe.AsRef(in scales), 1), ref Unsafe.Add(ref sums, outputs), ends, 0);
        Write<TEnd>(s11, Unsafe.Add(ref Unsafe.AsRef(in scales), 1), ref Unsafe.Add(ref sums, outputs + VecI.Count), ends, VecI.Count);
        Write<TEnd>(s12, Unsafe.Add(ref Unsafe.AsRef(in scales), 1), ref Unsafe.Add(ref sums, outputs + 2 * VecI.Count), ends, 2 * VecI.Count);
        Write<TEnd>(s13, Unsafe.Add(ref Unsafe.AsRef(in scales), 1), ref Unsafe.Add(ref sums, outputs + 3 * VecI.Count), ends, 3 * VecI.Count);
    }

    // 1 token × 16 outputs.
    private static void Tile1x4<TEnd>(ref readonly short numbers, ref readonly float scales, ref readonly short weights, ref float sums,
        OutputEnds ends, ProductShape shape)
        where TEnd : struct, IProductEnd
    {
        var (inputs, outputs) = (shape.Inputs, shape.Outputs);
        var s00 = VecI.Zero; var s01 = VecI.Zero; var s02 = VecI.Zero; var s03 = VecI.Zero;
        for (var input = 0; input < inputs; input += 2)
        {
            ref var at = ref Unsafe.Add(ref Unsafe.AsRef(in weights), input * PackedWeights.Block);
            var w0 = Vec.LoadUnsafe(ref at);
            var w1 = Vec.LoadUnsafe(ref Unsafe.Add(ref at, 1 * VecS.Count));
            var w2 = Vec.LoadUnsafe(ref Unsafe.Add(ref at, 2 * VecS.Count));
            var w3 = Vec.LoadUnsafe(ref Unsafe.Add(ref at, 3 * VecS.Count));
            var x = Pair(in Unsafe.Add(ref Unsafe.AsRef(in numbers), input));
            s00 = AddPairs(s00, w0, x); s01 = AddPairs(s01, w1, x); s02 = AddPairs(s02, w2, x); s03 = AddPairs(s03, w3, x);
        }

        Write<TEnd>(s00, scales, ref sums, ends, 0);
        Write<TEnd>(s01, scales, ref Unsafe.Add(ref sums, VecI.Count), ends, VecI.Count);
        Write<TEnd>(s02, scales, ref Unsafe.Add(ref sums, 2 * VecI.Count), ends, 2 * VecI.Count);
        Write<TEnd>(s03, scales, ref Unsafe.Add(ref sums, 3 * VecI.Count), ends, 3 * VecI.Count);
    }

    // Two neighbouring inputs in every 32-bit lane.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static VecS Pair(ref readonly short numbers) =>
        Vec.Create(Unsafe.ReadUnaligned<int>(in Unsafe.As<short, byte>(ref Unsafe.AsRef(in numbers)))).AsInt16();

    // Each 32-bit lane gains w₀·x₀ + w₁·x₁ of its two 16-bit halves, spread to 32 bits by shifts.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static VecI AddPairs(VecI sum, VecS w, VecS x) =>
        sum + ((w.AsInt32() << 16) >> 16) * ((x.AsInt32() << 16) >> 16) + (w.AsInt32() >> 16) * (x.AsInt32() >> 16);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void Write<TEnd>(VecI sum, float scale, ref float target, OutputEnds ends, int output)
        where TEnd : struct, IProductEnd =>
        TEnd.Write(new Lanes128(Vec.ConvertToSingle(sum)), scale, ref ends.Scale(output), ref ends.BiasOf(output), ref target);
}
