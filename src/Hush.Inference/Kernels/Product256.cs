using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;
using Hush.Inference.Tensors;
using Vec = System.Runtime.Intrinsics.Vector256;
using VecI = System.Runtime.Intrinsics.Vector256<int>;
using VecS = System.Runtime.Intrinsics.Vector256<short>;

namespace Hush.Inference.Kernels;

/// <summary>
/// The product with 256-bit vectors. Two vectors of weights hold a block of 16 outputs × 2 inputs; a tile is 4 tokens × 2 vectors, 8 sums of
/// the 16 registers. Inputs are multiplied in 16 bits: the 8-bit multiply-add of AVX2 saturates.
/// </summary>
internal sealed class Product256 : IProduct
{
    private const int Rows = 4; // tokens of a tile

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
                Tile4x2<TEnd>(in x, in scale, in block, ref sum, ends, shape);
            }

            for (; token < shape.Tokens; token++)
            {
                ref var x = ref Unsafe.Add(ref MemoryMarshal.GetReference(numbers), token * shape.Inputs);
                ref var scale = ref Unsafe.Add(ref MemoryMarshal.GetReference(scales), token);
                ref var sum = ref Unsafe.Add(ref MemoryMarshal.GetReference(sums), token * shape.Outputs + output);
                Tile1x2<TEnd>(in x, in scale, in block, ref sum, ends, shape);
            }

            output += PackedWeights.Block;
        }
    }

    // 4 tokens × 16 outputs.
    private static void Tile4x2<TEnd>(ref readonly short numbers, ref readonly float scales, ref readonly short weights, ref float sums,
        OutputEnds ends, ProductShape shape)
        where TEnd : struct, IProductEnd
    {
        var (inputs, outputs) = (shape.Inputs, shape.Outputs);
        var s00 = VecI.Zero; var s01 = VecI.Zero;
        var s10 = VecI.Zero; var s11 = VecI.Zero;
        var s20 = VecI.Zero; var s21 = VecI.Zero;
        var s30 = VecI.Zero; var s31 = VecI.Zero;
        for (var input = 0; input < inputs; input += 2)
        {
            ref var at = ref Unsafe.Add(ref Unsafe.AsRef(in weights), input * PackedWeights.Block);
            var w0 = Vec.LoadUnsafe(ref at);
            var w1 = Vec.LoadUnsafe(ref Unsafe.Add(ref at, 1 * VecS.Count));
            var x0 = Pair(in Unsafe.Add(ref Unsafe.AsRef(in numbers), input));
            s00 = AddPairs(s00, w0, x0); s01 = AddPairs(s01, w1, x0);
            var x1 = Pair(in Unsafe.Add(ref Unsafe.AsRef(in numbers), inputs + input));
            s10 = AddPairs(s10, w0, x1); s11 = AddPairs(s11, w1, x1);
            var x2 = Pair(in Unsafe.Add(ref Unsafe.AsRef(in numbers), 2 * inputs + input));
            s20 = AddPairs(s20, w0, x2); s21 = AddPairs(s21, w1, x2);
            var x3 = Pair(in Unsafe.Add(ref Unsafe.AsRef(in numbers), 3 * inputs + input));
            s30 = AddPairs(s30, w0, x3); s31 = AddPairs(s31, w1, x3);
        }

        Write<TEnd>(s00, scales, ref sums, ends, 0);
        Write<TEnd>(s01, scales, ref Unsafe.Add(ref sums, VecI.Count), ends, VecI.Count);
        Write<TEnd>(s10, Unsafe.Add(ref Unsafe.AsRef(in scales), 1), ref Unsafe.Add(ref sums, outputs), ends, 0);
        Write<TEnd>(s11, Unsafe.Add(ref Unsafe.AsRef(in scales), 1), ref Unsafe.Add(ref sums, outputs + VecI.Count), ends, VecI.Count);
        Write<TEnd>(s20, Unsafe.Add(ref Unsafe.AsRef(in scales), 2), ref Unsafe.Add(ref sums, 2 * outputs), ends, 0);
        Write<TEnd>(s21, Unsafe.Add(ref Unsafe.AsRef(in scales), 2), ref Unsafe.Add(ref sums, 2 * outputs + VecI.Count), ends, VecI.Count);
        Write<TEnd>(s30, Unsafe.Add(ref Unsafe.AsRef(in scales), 3), ref Unsafe.Add(ref sums, 3 * outputs), ends, 0);
        Write<TEnd>(s31, Unsafe.Add(ref Unsafe.AsRef(in scales), 3), ref Unsafe.Add(ref sums, 3 * outputs + VecI.Count), ends, VecI.Count);
    }

    // 1 token × 16 outputs.
    private static void Tile1x2<TEnd>(ref readonly short numbers, ref readonly float scales, ref readonly short weights, ref float sums,
        OutputEnds ends, ProductShape shape)
        where TEnd : struct, IProductEnd
    {
        var (inputs, outputs) = (shape.Inputs, shape.Outputs);
        var s00 = VecI.Zero; var s01 = VecI.Zero;
        for (var input = 0; input < inputs; input += 2)
        {
            ref var at = ref Unsafe.Add(ref Unsafe.AsRef(in weights), input * PackedWeights.Block);
            var w0 = Vec.LoadUnsafe(ref at);
            var w1 = Vec.LoadUnsafe(ref Unsafe.Add(ref at, 1 * VecS.Count));
            var x = Pair(in Unsafe.Add(ref Unsafe.AsRef(in numbers), input));
            s00 = AddPairs(s00, w0, x); s01 = AddPairs(s01, w1, x);
        }

        Write<TEnd>(s00, scales, ref sums, ends, 0);
        Write<TEnd>(s01, scales, ref Unsafe.Add(ref sums, VecI.Count), ends, VecI.Count);
    }

    // Two neighbouring inputs in every 32-bit lane.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static VecS Pair(ref readonly short numbers) =>
        Vec.Create(Unsafe.ReadUnaligned<int>(in Unsafe.As<short, byte>(ref Unsafe.AsRef(in numbers)))).AsInt16();

    // Each 32-bit lane gains w₀·x₀ + w₁·x₁ of its two 16-bit halves; exact, as 2 × 127² needs 15 bits and 32 are there.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static VecI AddPairs(VecI sum, VecS w, VecS x) => sum + Avx2.MultiplyAddAdjacent(w, x);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void Write<TEnd>(VecI sum, float scale, ref float target, OutputEnds ends, int output)
        where TEnd : struct, IProductEnd =>
        TEnd.Write(new Lanes256(Vec.ConvertToSingle(sum)), scale, ref ends.Scale(output), ref ends.BiasOf(output), ref target);
}
