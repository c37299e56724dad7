using Hush.Inference.Kernels;
using Hush.Inference.Tagging;

namespace Hush.Inference.Encoders;

/// <summary>
/// The network over one window, in order: embed, block by block, score. Mirrors <c>training/encoder/network.py</c>. After the last block only the
/// first piece of each token is needed, so that block computes no more.
/// </summary>
internal ref struct EncoderForward(EncoderModel model, KernelSet kernels, EncoderBuffers buffers)
{
    private const int Tile = EncoderBuffers.Tile;

    private readonly int _width = model.Header.Width;
    private ReadOnlySpan<TokenFeatures> _tokens;
    private int _rows;

    /// <summary>Makes the states of the window's pieces.</summary>
    /// <param name="tokens">Of the window.</param>
    /// <param name="pieces">What the tokens point into.</param>
    public void Embed(ReadOnlySpan<TokenFeatures> tokens, ReadOnlySpan<int> pieces)
    {
        var input = new EncoderInput(model, kernels, buffers);
        _tokens = tokens;
        _rows = input.LayOut(tokens, pieces);
        input.Embed(tokens, _rows);
    }

    /// <summary>Sends the states through a block. After the last one there is one state for each token.</summary>
    public void Attend(int number)
    {
        var block = model.Blocks[number];
        var keys = _rows;
        Quantize(buffers.States, _rows);
        kernels.Multiply(buffers.Numbers.AsSpan(0, _rows * _width), buffers.Scales.AsSpan(0, _rows), block.Attention,
            buffers.Projected.AsSpan(0, _rows * 3 * _width));
        if (number == model.Blocks.Count - 1) KeepFirsts();
        new EncoderAttention(kernels, buffers, _width).Gather(_rows, keys);
        Quantize(buffers.Gathered, _rows);
        for (var from = 0; from < _rows; from += Tile) Finish(block, from, Math.Min(Tile, _rows - from));
    }

    /// <summary>Scores the tags of tokens of the window, after the last block.</summary>
    /// <param name="start">The first token.</param>
    /// <param name="end">Behind the last one.</param>
    /// <param name="scores">Written [tokens, tags].</param>
    public readonly void Score(int start, int end, Span<float> scores)
    {
        var (weights, tags) = (model.Outward, model.Header.Tags);
        for (var from = start; from < end; from += Tile)
        {
            var rows = Math.Min(Tile, end - from);
            var numbers = buffers.OutputNumbers.AsSpan(0, rows * weights.Inputs);
            for (var row = 0; row < rows; row++) buffers.Scales[row] =
                kernels.Quantize(Output(from + row), numbers.Slice(row * weights.Inputs, weights.Inputs));
            var sums = buffers.Sums.AsSpan(0, rows * weights.Outputs);
            kernels.Multiply(numbers, buffers.Scales.AsSpan(0, rows), weights, sums);
            for (var row = 0; row < rows; row++) sums.Slice(row * weights.Outputs, tags).CopyTo(scores.Slice((from + row - start) * tags, tags));
        }
    }

    /// <summary>The state of a token's first piece as it is now [width].</summary>
    /// <param name="token">Of the window.</param>
    /// <param name="isLast">Whether the last block is done.</param>
    public readonly ReadOnlySpan<float> State(int token, bool isLast) =>
        buffers.States.AsSpan((isLast ? token : buffers.Firsts[token]) * _width, _width);

    // Token by token, the states and queries of first pieces move to the front; what is overwritten is not needed any more.
    private void KeepFirsts()
    {
        for (var token = 0; token < _tokens.Length; token++)
        {
            var row = buffers.Firsts[token];
            buffers.States.AsSpan(row * _width, _width).CopyTo(buffers.States.AsSpan(token * _width));
            buffers.Projected.AsSpan(row * 3 * _width, _width).CopyTo(buffers.Projected.AsSpan(token * 3 * _width));
        }

        _rows = _tokens.Length;
    }

    // What comes after attention, for some rows: two sums, each normalized.
    private readonly void Finish(EncoderBlock block, int from, int rows)
    {
        var numbers = buffers.Numbers.AsSpan(from * _width, rows * _width);
        var scales = buffers.Scales.AsSpan(from, rows);
        var sums = buffers.Sums.AsSpan(0, rows * _width);
        kernels.Multiply(numbers, scales, block.AttentionOutput, sums);
        AddAndNormalize(sums, block.AttentionNorm, from, rows);

        for (var row = 0; row < rows; row++)
            scales[row] = kernels.Quantize(buffers.States.AsSpan((from + row) * _width, _width), numbers.Slice(row * _width, _width));
        var size = block.Up.Outputs;
        var inner = buffers.Inner.AsSpan(0, rows * size);
        var innerNumbers = buffers.InnerNumbers.AsSpan(0, rows * size);
        kernels.Multiply(numbers, scales, block.Up, inner);
        kernels.Gelu(inner);
        for (var row = 0; row < rows; row++) scales[row] = kernels.Quantize(inner.Slice(row * size, size), innerNumbers.Slice(row * size, size));
        kernels.Multiply(innerNumbers, scales, block.Down, sums);
        AddAndNormalize(sums, block.OutputNorm, from, rows);
    }

    private readonly void AddAndNormalize(ReadOnlySpan<float> sums, NormWeights norm, int from, int rows)
    {
        for (var row = 0; row < rows; row++)
        {
            var state = buffers.States.AsSpan((from + row) * _width, _width);
            kernels.Add(sums.Slice(row * _width, _width), state);
            kernels.Normalize(norm.Weight, norm.Bias, model.Header.Epsilon, state, buffers.Row.AsSpan(0, _width));
        }
    }

    private readonly void Quantize(float[] values, int rows)
    {
        for (var row = 0; row < rows; row++)
            buffers.Scales[row] = kernels.Quantize(values.AsSpan(row * _width, _width), buffers.Numbers.AsSpan(row * _width, _width));
    }

    // State, shape, bits, and zeros up to what the product takes.
    private readonly Span<float> Output(int token)
    {
        var header = model.Header;
        var features = _tokens[token];
        var row = buffers.Row.AsSpan(0, model.Outward.Inputs);
        buffers.States.AsSpan(token * _width, _width).CopyTo(row);
        model.OutputShapes.AsSpan(features.Shape * header.ShapeSize, header.ShapeSize).CopyTo(row[_width..]);
        for (var bit = 0; bit < header.Bits; bit++) row[_width + header.ShapeSize + bit] = features.Bits >> bit & 1;
        row[header.Output..].Clear();
        return row;
    }
}
