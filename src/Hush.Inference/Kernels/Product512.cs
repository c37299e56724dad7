using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;
using Hush.Inference.Tensors;
using Vec = System.Runtime.Intrinsics.Vector512;
using VecI = System.Runtime.Intrinsics.Vector512<int>;
using VecS = System.Runtime.Intrinsics.Vector512<short>;

namespace Hush.Inference.Kernels;

/// <summary>
/// The product with 512-bit vectors. Each vector of weights holds 16 outputs × 2 inputs; a tile is 4 tokens × 4 vectors, 16 sums that stay in
/// registers with room for 4 vectors of weights. What is left over goes by 4 × 1 and 1 × 1.
/// </summary>
internal sealed class Product512 : IProduct
{
    private const int Rows = 4; // tokens of a tile
    private const int Blocks = 4; // vectors of outputs of a tile

    public static void Run<TEnd>(ReadOnlySpan<short> numbers, ReadOnlySpan<float> scales, PackedWeights weights, int tap, Span<float> sums)
        where TEnd : struct, IProductEnd
    {
        var shape = ProductShape.Of(numbers, scales, weights, sums);
        var pairs = weights.Pairs(tap);
        // SAFETY: ProductShape.Of has checked that the spans are as long as the shape says; tiles stay inside [tokens, outputs].
        for (var output = 0; output < shape.Outputs;)
        {
            var isWide = output + Blocks * PackedWeights.Block <= shape.Outputs;
            ref var block = ref Unsafe.Add(ref MemoryMarshal.GetReference(pairs), output * shape.Inputs);
            var ends = new OutputEnds(weights, output);
            var token = 0;
            for (; token <= shape.Tokens - Rows; token += Rows)
            {
                ref var x = ref Unsafe.Add(ref MemoryMarshal.GetReference(numbers), token * shape.Inputs);
                ref var scale = ref Unsafe.Add(ref MemoryMarshal.GetReference(scales), token);
                ref var sum = ref Unsafe.Add(ref MemoryMarshal.GetReference(sums), token * shape.Outputs + output);
                if (isWide) Tile4x4<TEnd>(in x, in scale, in block, ref sum, ends, shape);
                else Tile4x1<TEnd>(in x, in scale, in block, ref sum, ends, shape);
            }

            for (; token < shape.Tokens; token++)
            {
                ref var x = ref Unsafe.Add(ref MemoryMarshal.GetReference(numbers), token * shape.Inputs);
                ref var scale = ref Unsafe.Add(ref MemoryMarshal.GetReference(scales), token);
                ref var sum = ref Unsafe.Add(ref MemoryMarshal.GetReference(sums), token * shape.Outputs + output);
                for (var part = 0; part < (isWide ? Blocks : 1); part++)
                    Tile1x1<TEnd>(in x, in scale, in Unsafe.Add(ref block, part * PackedWeights.Block * shape.Inputs),
                        ref Unsafe.Add(ref sum, part * PackedWeights.Block), new OutputEnds(weights, output + part * PackedWeights.Block), shape);
            }

            output += (isWide ? Blocks : 1) * PackedWeights.Block;
        }
    }

    // 4 tokens × 64 outputs.
    private static void Tile4x4<TEnd>(ref readonly short numbers, ref readonly float scales, ref readonly short weights, ref float sums,
        OutputEnds ends, ProductShape shape)
        where TEnd : struct, IProductEnd
    {
        var (inputs, outputs) = (shape.Inputs, shape.Outputs);
        var s00 = VecI.Zero; var s01 = VecI.Zero; var s02 = VecI.Zero; var s03 = VecI.Zero;
        var s10 = VecI.Zero; var s11 = VecI.Zero; var s12 = VecI.Zero; var s13 = VecI.Zero;
        var s20 = VecI.Zero; var s21 = VecI.Zero; var s22 = VecI.Zero; var s23 = VecI.Zero;
        var s30 = VecI.Zero; var s31 = VecI.Zero; var s32 = VecI.Zero; var s33 = VecI.Zero;
        var stride = PackedWeights.Block * inputs;
        for (var input = 0; input < inputs; input += 2)
        {
            ref var at = ref Unsafe.Add(ref Unsafe.AsRef(in weights), input * PackedWeights.Block);
            var w0 = Vec.LoadUnsafe(ref at);
            var w1 = Vec.LoadUnsafe(ref Unsafe.Add(ref at, stride));
            var w2 = Vec.LoadUnsafe(ref Unsafe.Add(ref at, 2 * stride));
            var w3 = Vec.LoadUnsafe(ref Unsafe.Add(ref at, 3 * stride));
            var x0 = Pair(in Unsafe.Add(ref Unsafe.AsRef(in numbers), input));
            s00 = AddPairs(s00, w0, x0); s01 = AddPairs(s01, w1, x0); s02 = AddPairs(s02, w2, x0); s03 = AddPairs(s03, w3, x0);
            var x1 = Pair(in Unsafe.Add(ref Unsafe.AsRef(in numbers), inputs + input));
            s10 = AddPairs(s10, w0, x1); s11 = AddPairs(s11, w1, x1); s12 = AddPairs(s12, w2, x1); s13 = AddPairs(s13, w3, x1);
            var x2 = Pair(in Unsafe.Add(ref Unsafe.AsRef(in numbers), 2 * inputs + input));
            s20 = AddPairs(s20, w0, x2); s21 = AddPairs(s21, w1, x2); s22 = AddPairs(s22, w2, x2); s23 = AddPairs(s23, w3, x2);
            var x3 = Pair(in Unsafe.Add(ref Unsafe.AsRef(in numbers), 3 * inputs + input));
            s30 = AddPairs(s30, w0, x3); s31 = AddPairs(s31, w1, x3); s32 = AddPairs(s32, w2, x3); s33 = AddPairs(s33, w3, x3);
        }

        Write<TEnd>(s00, scales, ref sums, ends, 0);
        Write<TEnd>(s01, scales, ref Unsafe.Add(ref sums, PackedWeights.Block), ends, VecI.Count);
        Write<TEnd>(s02, scales, ref Unsafe.Add(ref sums, 2 * PackedWeights.Block), ends, 2 * VecI.Count);
        Write<TEnd>(s03, scales, ref Unsafe.Add(ref sums, 3 * PackedWeights.Block), ends, 3 * VecI.Count);
        Write<TEnd>(s10, Unsafe.Add(ref Unsafe.AsRef(in scales), 1), ref Unsafe.Add(ref sums, outputs), ends, 0);
        Write<TEnd>(s11, Unsafe.Add(ref Unsafe.AsRef(in scales), 1), ref Unsafe.Add(ref sums, outputs + PackedWeights.Block), ends, VecI.Count);
        Write<TEnd>(s12, Unsafe.Add(ref Unsafe.AsRef(in scales), 1), ref Unsafe.Add(ref sums, outputs + 2 * PackedWeights.Block), ends,
            2 * VecI.Count);
        Write<TEnd>(s13, Unsafe.Add(ref Unsafe.AsRef(in scales), 1), ref Unsafe.Add(ref sums, outputs + 3 * PackedWeights.Block), ends,
            3 * VecI.Count);
        Write<TEnd>(s20, Unsafe.Add(ref Unsafe.AsRef(in scales), 2), ref Unsafe.Add(ref sums, 2 * outputs), ends, 0);
        Write<TEnd>(s21, Unsafe.Add(ref Unsafe.AsRef(in scales), 2), ref Unsafe.Add(ref sums, 2 * outputs + PackedWeights.Block), ends, VecI.Count);
        Write<TEnd>(s22, Unsafe.Add(ref Unsafe.AsRef(in scales), 2), ref Unsafe.Add(ref sums, 2 * outputs + 2 * PackedWeights.Block), ends,
            2 * VecI.Count);
        Write<TEnd>(s23, Unsafe.Add(ref Unsafe.AsRef(in scales), 2), ref Unsafe.Add(ref sums, 2 * outputs + 3 * PackedWeights.Block), ends,
            3 * VecI.Count);
        Write<TEnd>(s30, Unsafe.Add(ref Unsafe.AsRef(in scales), 3), ref Unsafe.Add(ref sums, 3 * outputs), ends, 0);
        Write<TEnd>(s31, Unsafe.Add(ref Unsafe.AsRef(in scales), 3), ref Unsafe.Add(ref sums, 3 * outputs + PackedWeights.Block), ends, VecI.Count);
        Write<TEnd>(s32, Unsafe.Add(ref Unsafe.AsRef(in scales), 3), ref Unsafe.Add(ref sums, 3 * outputs + 2 * PackedWeights.Block), ends,
            2 * VecI.Count);
        Write<TEnd>(s33, Unsafe.Add(ref Unsafe.AsRef(in scales), 3), ref Unsafe.Add(ref sums, 3 * outputs + 3 * PackedWeights.Block), ends,
            3 * VecI.Count);
    }

    // 4 tokens × 16 outputs.
    private static void Tile4x1<TEnd>(ref readonly short numbers, ref readonly float scales, ref readonly short weights, ref float sums,
        OutputEnds ends, ProductShape shape)
        where TEnd : struct, IProductEnd
    {
        var (inputs, outputs) = (shape.Inputs, shape.Outputs);
        var s00 = VecI.Zero;
        var s10 = VecI.Zero;
        var s20 = VecI.Zero;
        var s30 = VecI.Zero;
        for (var input = 0; input < inputs; input += 2)
        {
            ref var at = ref Unsafe.Add(ref Unsafe.AsRef(in weights), input * PackedWeights.Block);
            var w0 = Vec.LoadUnsafe(ref at);
            var x0 = Pair(in Unsafe.Add(ref Unsafe.AsRef(in numbers), input));
            s00 = AddPairs(s00, w0, x0);
            var x1 = Pair(in Unsafe.Add(ref Unsafe.AsRef(in numbers), inputs + input));
            s10 = AddPairs(s10, w0, x1);
            var x2 = Pair(in Unsafe.Add(ref Unsafe.AsRef(in numbers), 2 * inputs + input));
            s20 = AddPairs(s20, w0, x2);
            var x3 = Pair(in Unsafe.Add(ref Unsafe.AsRef(in numbers), 3 * inputs + input));
            s30 = AddPairs(s30, w0, x3);
        }

        Write<TEnd>(s00, scales, ref sums, ends, 0);
        Write<TEnd>(s10, Unsafe.Add(ref Unsafe.AsRef(in scales), 1), ref Unsafe.Add(ref sums, outputs), ends, 0);
        Write<TEnd>(s20, Unsafe.Add(ref Unsafe.AsRef(in scales), 2), ref Unsafe.Add(ref sums, 2 * outputs), ends, 0);
        Write<TEnd>(s30, Unsafe.Add(ref Unsafe.AsRef(in scales), 3), ref Unsafe.Add(ref sums, 3 * outputs), ends, 0);
    }

    // 1 token × 16 outputs.
    private static void Tile1x1<TEnd>(ref readonly short numbers, ref readonly float scales, ref readonly short weights, ref float sums,
        OutputEnds ends, ProductShape shape)
        where TEnd : struct, IProductEnd
    {
        var (inputs, outputs) = (shape.Inputs, shape.Outputs);
        var s00 = VecI.Zero;
        for (var input = 0; input < inputs; input += 2)
        {
            ref var at = ref Unsafe.Add(ref Unsafe.AsRef(in weights), input * PackedWeights.Block);
            var w0 = Vec.LoadUnsafe(ref at);
            var x = Pair(in Unsafe.Add(ref Unsafe.AsRef(in numbers), input));
            s00 = AddPairs(s00, w0, x);
        }

        Write<TEnd>(s00, scales, ref sums, ends, 0);
    }

    // Two neighbouring inputs in every 32-bit lane.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static VecS Pair(ref readonly short numbers) =>
        Vec.Create(Unsafe.ReadUnaligned<int>(in Unsafe.As<short, byte>(ref Unsafe.AsRef(in numbers)))).AsInt16();

    // Each 32-bit lane gains w₀·x₀ + w₁·x₁ of its two 16-bit halves; exact, as 2 × 127² needs 15 bits and 32 are there.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static VecI AddPairs(VecI sum, VecS w, VecS x) => sum + Avx512BW.MultiplyAddAdjacent(w, x);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void Write<TEnd>(VecI sum, float scale, ref float target, OutputEnds ends, int output)
        where TEnd : struct, IProductEnd =>
        TEnd.Write(new Lanes512(Vec.ConvertToSingle(sum)), scale, ref ends.Scale(output), ref ends.BiasOf(output), ref target);
}
