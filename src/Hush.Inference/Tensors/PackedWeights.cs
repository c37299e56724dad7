namespace Hush.Inference.Tensors;

/// <summary>
/// 8-bit weights of a linear layer (one tap) or a convolution (three), laid out for the product kernels: one vector of weights holds 16 outputs
/// (or 8, or 4), each with as many inputs as fit 32 bits, and meets the same inputs in every lane. There are two forms; each is packed when a
/// product first asks for it, and that takes a few milliseconds for a whole model. Outputs are padded to blocks of 16 and inputs to fours, with
/// zeros. Thread-safe.
/// </summary>
internal sealed class PackedWeights
{
    /// <summary>Outputs of a block.</summary>
    public const int Block = 16;

    /// <summary>What <see cref="Quads"/> expect to be added to each activation.</summary>
    public const int ActivationOffset = 128;

    private const int PaddedInputs = 4;

    private readonly ReadOnlyMemory<byte> _weights;
    private readonly (int Outputs, int Inputs) _given;
    private readonly Lazy<short[]> _pairs;
    private readonly Lazy<sbyte[]> _quads;
    private readonly Lazy<int[]> _corrections;

    /// <param name="weights">Signed 8-bit numbers [taps, outputs, inputs], as in the model file; kept.</param>
    /// <param name="taps">Rows of input.</param>
    /// <param name="outputs">Outputs, any number.</param>
    /// <param name="inputs">Inputs, any number.</param>
    /// <param name="scales">[outputs].</param>
    /// <param name="bias">[outputs].</param>
    public PackedWeights(ReadOnlyMemory<byte> weights, int taps, int outputs, int inputs, float[] scales, float[] bias)
    {
        (_weights, _given) = (weights, (outputs, inputs));
        (Taps, Outputs, Inputs) = (taps, Padded(outputs, Block), Padded(inputs, PaddedInputs));
        Array.Resize(ref scales, Outputs);
        Array.Resize(ref bias, Outputs);
        (Scales, Bias) = (scales, bias);
        _pairs = new Lazy<short[]>(() => Pack<short>(2, value => value));
        _quads = new Lazy<sbyte[]>(() => Pack<sbyte>(4, value => value));
        _corrections = new Lazy<int[]>(Correct);
    }

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

    /// <summary>A tap in 16 bits [outputs / 16, inputs / 2, 16, 2].</summary>
    public ReadOnlySpan<short> Pairs(int tap) => _pairs.Value.AsSpan(tap * Outputs * Inputs, Outputs * Inputs);

    /// <summary>A tap in 8 bits [outputs / 16, inputs / 4, 16, 4].</summary>
    public ReadOnlySpan<sbyte> Quads(int tap) => _quads.Value.AsSpan(tap * Outputs * Inputs, Outputs * Inputs);

    /// <summary>What takes <see cref="ActivationOffset"/> out of a tap's sums again: −128 × the sum of each output's weights [outputs].</summary>
    public ReadOnlySpan<int> Corrections(int tap) => _corrections.Value.AsSpan(tap * Outputs, Outputs);

    private T[] Pack<T>(int together, Func<sbyte, T> number)
    {
        var weights = _weights.Span;
        var numbers = new T[Taps * Outputs * Inputs];
        var at = 0;
        for (var tap = 0; tap < Taps; tap++)
            for (var output = 0; output < _given.Outputs; output++)
            {
                var block = (tap * Outputs + output / Block * Block) * Inputs + output % Block * together;
                for (var input = 0; input < _given.Inputs; input++, at++)
                    numbers[block + input / together * (together * Block) + input % together] = number((sbyte)weights[at]);
            }

        return numbers;
    }

    private int[] Correct()
    {
        var corrections = new int[Taps * Outputs];
        for (var row = 0; row < Taps * _given.Outputs; row++)
        {
            var sum = 0;
            foreach (var weight in _weights.Span.Slice(row * _given.Inputs, _given.Inputs)) sum += (sbyte)weight;
            corrections[row / _given.Outputs * Outputs + row % _given.Outputs] = -ActivationOffset * sum;
        }

        return corrections;
    }

    private static int Padded(int count, int multiple) => (count + multiple - 1) / multiple * multiple;
}
