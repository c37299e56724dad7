using System.Buffers;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;
using Hush.Inference.Tensors;
using Vec = System.Runtime.Intrinsics.Vector256;
using VecB = System.Runtime.Intrinsics.Vector256<sbyte>;
using VecI = System.Runtime.Intrinsics.Vector256<int>;

namespace Hush.Inference.Kernels;

/// <summary>
/// The product in bytes: <c>vpdpbusd</c> multiplies four unsigned bytes by four signed ones and adds all to a 32-bit sum, without saturation.
/// Activations are made unsigned by adding 128, and sums begin at −128 × the sum of the weights, so that they come out the same to the bit. Two
/// vectors of weights hold a block of 16 outputs × 4 inputs; a tile is 6 tokens × 2 vectors, 12 sums of the 16 registers.
/// </summary>
/// <remarks>.NET 10 has the instruction for 256 bits only; its 512-bit form is none of its intrinsics.</remarks>
internal sealed class ProductVnni : IProduct
{
    private const int Rows = 6; // tokens of a tile
    private const int StackBytes = 4096;

    public static void Run<TEnd>(ReadOnlySpan<short> numbers, ReadOnlySpan<float> scales, PackedWeights weights, int tap, Span<float> sums)
        where TEnd : struct, IProductEnd
    {
        var shape = ProductShape.Of(numbers, scales, weights, sums);
        if (shape.Tokens == 0) return;
        var rented = numbers.Length > StackBytes ? ArrayPool<byte>.Shared.Rent(numbers.Length) : null;
        var bytes = (rented ?? stackalloc byte[StackBytes])[..numbers.Length];
        ToBytes(numbers, bytes);
        var quads = weights.Quads(tap);
        var corrections = weights.Corrections(tap);
        for (var output = 0; output < shape.Outputs; output += PackedWeights.Block)
            RunBlock<TEnd>(bytes, scales, quads.Slice(output * shape.Inputs, PackedWeights.Block * shape.Inputs), in corrections[output],
                sums[output..], new OutputEnds(weights, output), shape);
        if (rented is not null) ArrayPool<byte>.Shared.Return(rented);
    }

    // All tokens × 16 outputs.
    private static void RunBlock<TEnd>(
        ReadOnlySpan<byte> numbers, ReadOnlySpan<float> scales, ReadOnlySpan<sbyte> weights, ref readonly int corrections, Span<float> sums,
        OutputEnds ends,
        ProductShape shape)
        where TEnd : struct, IProductEnd
    {
        // SAFETY: ProductShape.Of has checked that the spans are as long as the shape says; tiles stay inside [tokens, outputs].
        ref var block = ref MemoryMarshal.GetReference(weights);
        for (var token = 0; token < shape.Tokens;)
        {
            ref var x = ref Unsafe.Add(ref MemoryMarshal.GetReference(numbers), token * shape.Inputs);
            ref var scale = ref Unsafe.Add(ref MemoryMarshal.GetReference(scales), token);
            ref var sum = ref Unsafe.Add(ref MemoryMarshal.GetReference(sums), token * shape.Outputs);
            var left = shape.Tokens - token;
            if (left >= Rows) Tile6x2<TEnd>(in x, in scale, in block, in corrections, ref sum, ends, shape);
            else if (left >= 2) Tile2x2<TEnd>(in x, in scale, in block, in corrections, ref sum, ends, shape);
            else Tile1x2<TEnd>(in x, in scale, in block, in corrections, ref sum, ends, shape);
            token += left >= Rows ? Rows : Math.Min(left, 2);
        }
    }

    // 6 tokens × 16 outputs.
    private static void Tile6x2<TEnd>(ref readonly byte numbers, ref readonly float scales, ref readonly sbyte weights, ref readonly int corrections,
        ref float sums, OutputEnds ends, ProductShape shape)
        where TEnd : struct, IProductEnd
    {
        var (inputs, outputs) = ((nint)shape.Inputs, (nint)shape.Outputs);
        var c0 = Vec.LoadUnsafe(in corrections); var c1 = Vec.LoadUnsafe(in corrections, (nuint)VecI.Count);
        var s00 = c0; var s01 = c1;
        var s10 = c0; var s11 = c1;
        var s20 = c0; var s21 = c1;
        var s30 = c0; var s31 = c1;
        var s40 = c0; var s41 = c1;
        var s50 = c0; var s51 = c1;
        for (nint input = 0; input < inputs; input += 4)
        {
            ref var at = ref Unsafe.Add(ref Unsafe.AsRef(in weights), input * PackedWeights.Block);
            var w0 = Vec.LoadUnsafe(ref at);
            var w1 = Vec.LoadUnsafe(ref Unsafe.Add(ref at, VecB.Count));
            var x0 = Quad(in Unsafe.Add(ref Unsafe.AsRef(in numbers), input));
            s00 = AvxVnni.MultiplyWideningAndAdd(s00, x0, w0); s01 = AvxVnni.MultiplyWideningAndAdd(s01, x0, w1);
            var x1 = Quad(in Unsafe.Add(ref Unsafe.AsRef(in numbers), inputs + input));
            s10 = AvxVnni.MultiplyWideningAndAdd(s10, x1, w0); s11 = AvxVnni.MultiplyWideningAndAdd(s11, x1, w1);
            var x2 = Quad(in Unsafe.Add(ref Unsafe.AsRef(in numbers), 2 * inputs + input));
            s20 = AvxVnni.MultiplyWideningAndAdd(s20, x2, w0); s21 = AvxVnni.MultiplyWideningAndAdd(s21, x2, w1);
            var x3 = Quad(in Unsafe.Add(ref Unsafe.AsRef(in numbers), 3 * inputs + input));
            s30 = AvxVnni.MultiplyWideningAndAdd(s30, x3, w0); s31 = AvxVnni.MultiplyWideningAndAdd(s31, x3, w1);
            var x4 = Quad(in Unsafe.Add(ref Unsafe.AsRef(in numbers), 4 * inputs + input));
            s40 = AvxVnni.MultiplyWideningAndAdd(s40, x4, w0); s41 = AvxVnni.MultiplyWideningAndAdd(s41, x4, w1);
            var x5 = Quad(in Unsafe.Add(ref Unsafe.AsRef(in numbers), 5 * inputs + input));
            s50 = AvxVnni.MultiplyWideningAndAdd(s50, x5, w0); s51 = AvxVnni.MultiplyWideningAndAdd(s51, x5, w1);
        }

        Write<TEnd>(s00, scales, ref sums, ends, 0);
        Write<TEnd>(s01, scales, ref Unsafe.Add(ref sums, VecI.Count), ends, VecI.Count);
        Write<TEnd>(s10, Unsafe.Add(ref Unsafe.AsRef(in scales), 1), ref Unsafe.Add(ref sums, outputs), ends, 0);
        Write<TEnd>(s11, Unsafe.Add(ref Unsafe.AsRef(in scales), 1), ref Unsafe.Add(ref sums, outputs + VecI.Count), ends, VecI.Count);
        Write<TEnd>(s20, Unsafe.Add(ref Unsafe.AsRef(in scales), 2), ref Unsafe.Add(ref sums, 2 * outputs), ends, 0);
        Write<TEnd>(s21, Unsafe.Add(ref Unsafe.AsRef(in scales), 2), ref Unsafe.Add(ref sums, 2 * outputs + VecI.Count), ends, VecI.Count);
        Write<TEnd>(s30, Unsafe.Add(ref Unsafe.AsRef(in scales), 3), ref Unsafe.Add(ref sums, 3 * outputs), ends, 0);
        Write<TEnd>(s31, Unsafe.Add(ref Unsafe.AsRef(in scales), 3), ref Unsafe.Add(ref sums, 3 * outputs + VecI.Count), ends, VecI.Count);
        Write<TEnd>(s40, Unsafe.Add(ref Unsafe.AsRef(in scales), 4), ref Unsafe.Add(ref sums, 4 * outputs), ends, 0);
        Write<TEnd>(s41, Unsafe.Add(ref Unsafe.AsRef(in scales), 4), ref Unsafe.Add(ref sums, 4 * outputs + VecI.Count), ends, VecI.Count);
        Write<TEnd>(s50, Unsafe.Add(ref Unsafe.AsRef(in scales), 5), ref Unsafe.Add(ref sums, 5 * outputs), ends, 0);
        Write<TEnd>(s51, Unsafe.Add(ref Unsafe.AsRef(in scales), 5), ref Unsafe.Add(ref sums, 5 * outputs + VecI.Count), ends, VecI.Count);
    }

    // 2 tokens × 16 outputs.
    private static void Tile2x2<TEnd>(ref readonly byte numbers, ref readonly float scales, ref readonly sbyte weights, ref readonly int corrections,
        ref float sums, OutputEnds ends, ProductShape shape)
        where TEnd : struct, IProductEnd
    {
        var (inputs, outputs) = ((nint)shape.Inputs, (nint)shape.Outputs);
        var c0 = Vec.LoadUnsafe(in corrections); var c1 = Vec.LoadUnsafe(in corrections, (nuint)VecI.Count);
        var s00 = c0; var s01 = c1;
        var s10 = c0; var s11 = c1;
        for (nint input = 0; input < inputs; input += 4)
        {
            ref var at = ref Unsafe.Add(ref Unsafe.AsRef(in weights), input * PackedWeights.Block);
            var w0 = Vec.LoadUnsafe(ref at);
            var w1 = Vec.LoadUnsafe(ref Unsafe.Add(ref at, VecB.Count));
            var x0 = Quad(in Unsafe.Add(ref Unsafe.AsRef(in numbers), input));
            s00 = AvxVnni.MultiplyWideningAndAdd(s00, x0, w0); s01 = AvxVnni.MultiplyWideningAndAdd(s01, x0, w1);
            var x1 = Quad(in Unsafe.Add(ref Unsafe.AsRef(in numbers), inputs + input));
            s10 = AvxVnni.MultiplyWideningAndAdd(s10, x1, w0); s11 = AvxVnni.MultiplyWideningAndAdd(s11, x1, w1);
        }

        Write<TEnd>(s00, scales, ref sums, ends, 0);
        Write<TEnd>(s01, scales, ref Unsafe.Add(ref sums, VecI.Count), ends, VecI.Count);
        Write<TEnd>(s10, Unsafe.Add(ref Unsafe.AsRef(in scales), 1), ref Unsafe.Add(ref sums, outputs), ends, 0);
        Write<TEnd>(s11, Unsafe.Add(ref Unsafe.AsRef(in scales), 1), ref Unsafe.Add(ref sums, outputs + VecI.Count), ends, VecI.Count);
    }

    // 1 token × 16 outputs.
    private static void Tile1x2<TEnd>(ref readonly byte numbers, ref readonly float scales, ref readonly sbyte weights, ref readonly int corrections,
        ref float sums, OutputEnds ends, ProductShape shape)
        where TEnd : struct, IProductEnd
    {
        var (inputs, outputs) = ((nint)shape.Inputs, (nint)shape.Outputs);
        var c0 = Vec.LoadUnsafe(in corrections); var c1 = Vec.LoadUnsafe(in corrections, (nuint)VecI.Count);
        var s00 = c0; var s01 = c1;
        for (nint input = 0; input < inputs; input += 4)
        {
            ref var at = ref Unsafe.Add(ref Unsafe.AsRef(in weights), input * PackedWeights.Block);
            var w0 = Vec.LoadUnsafe(ref at);
            var w1 = Vec.LoadUnsafe(ref Unsafe.Add(ref at, VecB.Count));
            var x0 = Quad(in Unsafe.Add(ref Unsafe.AsRef(in numbers), input));
            s00 = AvxVnni.MultiplyWideningAndAdd(s00, x0, w0); s01 = AvxVnni.MultiplyWideningAndAdd(s01, x0, w1);
        }

        Write<TEnd>(s00, scales, ref sums, ends, 0);
        Write<TEnd>(s01, scales, ref Unsafe.Add(ref sums, VecI.Count), ends, VecI.Count);
    }

    // −127 to 127 in 16 bits → 1 to 255 in 8. Rows are whole fours, so what is left over is short.
    private static void ToBytes(ReadOnlySpan<short> numbers, Span<byte> bytes)
    {
        var at = 0;
        ref var source = ref MemoryMarshal.GetReference(numbers);
        ref var target = ref MemoryMarshal.GetReference(bytes);
        // SAFETY: at + 32 is at most the common length of the spans.
        for (; at <= numbers.Length - Vector256<byte>.Count; at += Vector256<byte>.Count)
        {
            var low = Vec.LoadUnsafe(ref source, (nuint)at);
            var high = Vec.LoadUnsafe(ref source, (nuint)(at + Vector256<short>.Count));
            (Vec.Narrow(low, high).AsByte() ^ Vec.Create((byte)PackedWeights.ActivationOffset)).StoreUnsafe(ref target, (nuint)at);
        }

        for (; at < numbers.Length; at++) bytes[at] = (byte)(numbers[at] + PackedWeights.ActivationOffset);
    }

    // Four neighbouring inputs in every 32-bit lane.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector256<byte> Quad(ref readonly byte numbers) => Vec.Create(Unsafe.ReadUnaligned<int>(in numbers)).AsByte();

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void Write<TEnd>(VecI sum, float scale, ref float target, OutputEnds ends, int output)
        where TEnd : struct, IProductEnd =>
        TEnd.Write(new Lanes256(Vec.ConvertToSingle(sum)), scale, ref ends.Scale(output), ref ends.BiasOf(output), ref target);
}
