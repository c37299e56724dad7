using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace Hush.Inference.Tensors;

/// <summary>
/// 8-bit weights of a linear layer (one tap) or a convolution (three), laid out for the product kernels: one vector of weights holds 16 outputs
/// (or 8, or 4), each with as many inputs as fit 32 bits, and meets the same inputs in every lane. There are two forms; each is packed when a
/// product first asks for it, unless the model file holds it, and that takes a few milliseconds for a whole model. Outputs are padded to blocks of 16
/// and inputs to fours, with zeros. Thread-safe.
/// </summary>
internal sealed class PackedWeights
{
    /// <summary>Outputs of a block.</summary>
    public const int Block = 16;

    /// <summary>What <see cref="Quads"/> expect to be added to each activation.</summary>
    public const int ActivationOffset = 128;

    private const int Four = 4;

    private readonly Lazy<ReadOnlyMemory<byte>> _quads;
    private readonly Lazy<short[]> _pairs;
    private readonly Lazy<int[]> _corrections;

    /// <param name="weights">Signed 8-bit numbers [taps, outputs, inputs]; kept.</param>
    /// <param name="taps">Rows of input.</param>
    /// <param name="outputs">Outputs, any number.</param>
    /// <param name="inputs">Inputs, any number.</param>
    /// <param name="scales">[outputs].</param>
    /// <param name="bias">[outputs].</param>
    public PackedWeights(ReadOnlyMemory<byte> weights, int taps, int outputs, int inputs, float[] scales, float[] bias)
        : this(taps, outputs, inputs, scales, bias) =>
        _quads = new Lazy<ReadOnlyMemory<byte>>(() => Pack(weights.Span, outputs, inputs));

    private PackedWeights(int taps, int outputs, int inputs, float[] scales, float[] bias)
    {
        (Taps, Outputs, Inputs) = (taps, Padded(outputs, Block), Padded(inputs, Four));
        Array.Resize(ref scales, Outputs);
        Array.Resize(ref bias, Outputs);
        (Scales, Bias) = (scales, bias);
        _quads = new Lazy<ReadOnlyMemory<byte>>(ReadOnlyMemory<byte>.Empty); // each constructor sets its own
        _pairs = new Lazy<short[]>(Widen);
        _corrections = new Lazy<int[]>(Correct);
    }

    private PackedWeights(ReadOnlyMemory<byte> quads, int outputs, int inputs, float[] scales, float[] bias)
        : this(taps: 1, outputs, inputs, scales, bias) =>
        _quads = new Lazy<ReadOnlyMemory<byte>>(quads);

    /// <summary>How many rows of input an output row is computed from.</summary>
    public int Taps { get; }

    /// <summary>Outputs, padded to whole blocks.</summary>
    public int Outputs { get; }

    /// <summary>Inputs, padded to whole fours.</summary>
    public int Inputs { get; }

    /// <summary>What a unit of each output's weights is worth [<see cref="Outputs"/>].</summary>
    public float[] Scales { get; }

    /// <summary>[<see cref="Outputs"/>].</summary>
    public float[] Bias { get; }

    /// <summary>Bytes of a linear layer in the form of <see cref="Quads"/>.</summary>
    public static long PackedLength(int outputs, int inputs) => (long)Padded(outputs, Block) * Padded(inputs, Four);

    /// <summary>A linear layer that the model file holds as <see cref="Quads"/>, used where it lies.</summary>
    /// <param name="quads">[<see cref="PackedLength"/>]; kept.</param>
    /// <param name="outputs">Outputs, any number.</param>
    /// <param name="inputs">Inputs, any number.</param>
    /// <param name="scales">[outputs].</param>
    /// <param name="bias">[outputs].</param>
    public static PackedWeights OfQuads(ReadOnlyMemory<byte> quads, int outputs, int inputs, float[] scales, float[] bias) =>
        new(quads, outputs, inputs, scales, bias);

    /// <summary>A tap in 16 bits [outputs / 16, inputs / 2, 16, 2].</summary>
    public ReadOnlySpan<short> Pairs(int tap) => _pairs.Value.AsSpan(tap * Outputs * Inputs, Outputs * Inputs);

    /// <summary>A tap in 8 bits [outputs / 16, inputs / 4, 16, 4].</summary>
    public ReadOnlySpan<sbyte> Quads(int tap) => MemoryMarshal.Cast<byte, sbyte>(_quads.Value.Span.Slice(tap * Outputs * Inputs, Outputs * Inputs));

    /// <summary>What takes <see cref="ActivationOffset"/> out of a tap's sums again: −128 × the sum of each output's weights [outputs].</summary>
    public ReadOnlySpan<int> Corrections(int tap) => _corrections.Value.AsSpan(tap * Outputs, Outputs);

    private byte[] Pack(ReadOnlySpan<byte> weights, int outputs, int inputs)
    {
        var quads = new byte[Taps * Outputs * Inputs];
        var at = 0;
        for (var tap = 0; tap < Taps; tap++)
            for (var output = 0; output < outputs; output++)
            {
                var block = (tap * Outputs + output / Block * Block) * Inputs + output % Block * Four;
                for (var input = 0; input < inputs; input++, at++) quads[block + input / Four * (Four * Block) + input % Four] = weights[at];
            }

        return quads;
    }

    // 16 outputs × 4 inputs → twice 16 outputs × 2 inputs.
    private short[] Widen()
    {
        var quads = MemoryMarshal.Cast<byte, sbyte>(_quads.Value.Span);
        var pairs = new short[quads.Length];
        for (var block = 0; block < pairs.Length; block += Block * Four)
        {
            var from = quads.Slice(block, Block * Four);
            var to = pairs.AsSpan(block, Block * Four);
            for (var output = 0; output < Block; output++)
            {
                (to[2 * output], to[2 * output + 1]) = (from[Four * output], from[Four * output + 1]);
                (to[2 * (Block + output)], to[2 * (Block + output) + 1]) = (from[Four * output + 2], from[Four * output + 3]);
            }
        }

        return pairs;
    }

    private int[] Correct()
    {
        var corrections = new int[Taps * Outputs];
        var quads = MemoryMarshal.Cast<byte, sbyte>(_quads.Value.Span);
        Span<int> sums = stackalloc int[Block * Four]; // of the bytes in the same place of every 16 × 4
        for (var output = 0; output < corrections.Length; output += Block)
        {
            sums.Clear();
            var block = quads.Slice(output * Inputs, Block * Inputs);
            for (var at = 0; at < block.Length; at += Vector128<sbyte>.Count) AddBytes(block.Slice(at, Vector128<sbyte>.Count),
                sums[(at % (Block * Four))..]);
            for (var place = 0; place < sums.Length; place++) corrections[output + place / Four] -= ActivationOffset * sums[place];
        }

        return corrections;
    }

    private static void AddBytes(ReadOnlySpan<sbyte> bytes, Span<int> sums)
    {
        var (low, high) = Vector128.Widen(Vector128.Create(bytes));
        var (first, second) = Vector128.Widen(low);
        var (third, fourth) = Vector128.Widen(high);
        (Vector128.Create<int>(sums) + first).CopyTo(sums);
        (Vector128.Create<int>(sums[4..]) + second).CopyTo(sums[4..]);
        (Vector128.Create<int>(sums[8..]) + third).CopyTo(sums[8..]);
        (Vector128.Create<int>(sums[12..]) + fourth).CopyTo(sums[12..]);
    }

    private static int Padded(int count, int multiple) => (count + multiple - 1) / multiple * multiple;
}
