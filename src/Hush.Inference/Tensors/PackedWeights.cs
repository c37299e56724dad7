namespace Hush.Inference.Tensors;

/// <summary>
/// 8-bit weights of a linear layer (one tap) or a convolution (three), laid out for the product kernels: 16-bit numbers
/// [tap, output block, input pair, 16 outputs, 2 inputs], so that one vector of weights meets one pair of inputs. Outputs are padded to
/// blocks of 16 and inputs to pairs, with zeros.
/// </summary>
internal sealed class PackedWeights
{
    /// <summary>Outputs of a block.</summary>
    public const int Block = 16;

    private readonly short[] _numbers;

    private PackedWeights(short[] numbers, int taps, int outputs, int inputs, float[] scales, float[] bias)
    {
        _numbers = numbers;
        (Taps, Outputs, Inputs, Scales, Bias) = (taps, outputs, inputs, scales, bias);
    }

    /// <summary>How many rows of input an output row is computed from.</summary>
    public int Taps { get; }

    /// <summary>Outputs, padded to whole blocks.</summary>
    public int Outputs { get; }

    /// <summary>Inputs, padded to whole pairs.</summary>
    public int Inputs { get; }

    /// <summary>What a unit of each output's weights is worth [<see cref="Outputs"/>].</summary>
    public float[] Scales { get; }

    /// <summary>[<see cref="Outputs"/>].</summary>
    public float[] Bias { get; }

    /// <summary>The packed weights of a tap.</summary>
    public ReadOnlySpan<short> Tap(int tap) => _numbers.AsSpan(tap * Outputs * Inputs, Outputs * Inputs);

    /// <summary>Packs the weights of a model file.</summary>
    /// <param name="weights">Signed 8-bit numbers [taps, outputs, inputs].</param>
    /// <param name="taps">Rows of input.</param>
    /// <param name="outputs">Outputs, any number.</param>
    /// <param name="inputs">Inputs, any number.</param>
    /// <param name="scales">[outputs].</param>
    /// <param name="bias">[outputs].</param>
    public static PackedWeights Pack(ReadOnlySpan<byte> weights, int taps, int outputs, int inputs, float[] scales, float[] bias)
    {
        var (padded, even) = (Padded(outputs, Block), Padded(inputs, 2));
        var numbers = new short[taps * padded * even];
        var at = 0;
        for (var tap = 0; tap < taps; tap++)
            for (var output = 0; output < outputs; output++)
            {
                var block = (tap * padded + output / Block * Block) * even + output % Block * 2;
                for (var input = 0; input < inputs; input++, at++)
                    numbers[block + input / 2 * (2 * Block) + input % 2] = (sbyte)weights[at];
            }

        Array.Resize(ref scales, padded);
        Array.Resize(ref bias, padded);
        return new PackedWeights(numbers, taps, padded, even, scales, bias);
    }

    private static int Padded(int count, int multiple) => (count + multiple - 1) / multiple * multiple;
}
