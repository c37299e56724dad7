using System.Numerics;
using Hush.Inference.Kernels;
using Hush.Inference.Tagging;
using Hush.Inference.Tensors;

namespace Hush.Inference.Convolutions;

/// <summary>
/// The network over one window, in order: embed, convolve layer by layer, score. Mirrors <c>training/tagger/network.py</c>; rows beyond the
/// ends of the text count as zeros there and are left out here.
/// </summary>
internal readonly ref struct ConvolutionForward(ConvolutionModel model, KernelSet kernels, ConvolutionBuffers buffers, int count)
{
    private const int Tile = ConvolutionBuffers.Tile;

    /// <summary>hidden = max(0, inward × [word, mean of sub-words, shape, bits]).</summary>
    /// <param name="tokens">[count].</param>
    /// <param name="subwords">Buckets.</param>
    public void Embed(ReadOnlySpan<TokenFeatures> tokens, ReadOnlySpan<int> subwords)
    {
        var weights = model.Inward;
        var row = buffers.Row.AsSpan(0, weights.Inputs);
        for (var from = 0; from < count; from += Tile)
        {
            var rows = Math.Min(Tile, count - from);
            var numbers = buffers.TileNumbers.AsSpan(0, rows * weights.Inputs);
            for (var index = 0; index < rows; index++)
            {
                FillInput(tokens[from + index], subwords, row);
                buffers.Scales[index] = kernels.Quantize(row, numbers.Slice(index * weights.Inputs, weights.Inputs));
            }

            var hidden = buffers.Hidden.AsSpan(from * weights.Outputs, rows * weights.Outputs);
            kernels.Multiply(numbers, buffers.Scales.AsSpan(0, rows), weights, hidden);
            kernels.Rectify(hidden, hidden);
        }
    }

    /// <summary>hidden[t] += value × sigmoid(gate), both from hidden[t − d], hidden[t], hidden[t + d].</summary>
    public void Convolve(int layer)
    {
        var weights = model.Layers[layer];
        var (size, wide, dilation) = (weights.Inputs, weights.Outputs, model.Header.Dilations[layer]);
        for (var token = 0; token < count; token++)
            buffers.Scales[token] = kernels.Quantize(buffers.Hidden.AsSpan(token * size, size), buffers.Numbers.AsSpan(token * size, size));

        for (var from = 0; from < count; from += Tile)
        {
            var rows = Math.Min(Tile, count - from);
            var sums = buffers.TileSums.AsSpan(0, rows * wide);
            sums.Clear();
            for (var tap = 0; tap < weights.Taps; tap++) AddTap(weights, tap, (tap - 1) * dilation, from, rows, sums);
            for (var index = 0; index < rows; index++)
            {
                var both = sums.Slice(index * wide, wide);
                kernels.Dequantize(weights.Scales, weights.Bias, both);
                kernels.AddGated(both, buffers.Hidden.AsSpan((from + index) * size, size));
            }
        }
    }

    /// <summary>scores = outward × max(0, hidden), for the tokens from <paramref name="start"/> to <paramref name="end"/>.</summary>
    public void Score(int start, int end, Span<float> scores)
    {
        var weights = model.Outward;
        var (size, tags) = (weights.Inputs, model.Header.Tags);
        var row = buffers.Row.AsSpan(0, size);
        for (var from = start; from < end; from += Tile)
        {
            var rows = Math.Min(Tile, end - from);
            var numbers = buffers.TileNumbers.AsSpan(0, rows * size);
            for (var index = 0; index < rows; index++)
            {
                kernels.Rectify(buffers.Hidden.AsSpan((from + index) * size, size), row);
                buffers.Scales[index] = kernels.Quantize(row, numbers.Slice(index * size, size));
            }

            var sums = buffers.TileSums.AsSpan(0, rows * weights.Outputs);
            kernels.Multiply(numbers, buffers.Scales.AsSpan(0, rows), weights, sums);
            for (var index = 0; index < rows; index++)
                sums.Slice(index * weights.Outputs, tags).CopyTo(scores.Slice((from - start + index) * tags, tags));
        }
    }

    /// <summary>The hidden state of a token as it is now [hidden].</summary>
    public ReadOnlySpan<float> Hidden(int token) => buffers.Hidden.AsSpan(token * model.Header.Hidden, model.Header.Hidden);

    // The products of one tap, for those rows of the tile whose row at that distance is inside the window.
    private void AddTap(PackedWeights weights, int tap, int distance, int from, int rows, Span<float> sums)
    {
        var first = Math.Max(from + distance, 0);
        var last = Math.Min(from + rows + distance, count);
        if (first >= last) return;
        var skipped = first - distance - from;
        kernels.AddProduct(
            buffers.Numbers.AsSpan(first * weights.Inputs, (last - first) * weights.Inputs), buffers.Scales.AsSpan(first, last - first),
            weights, tap, sums.Slice(skipped * weights.Outputs, (last - first) * weights.Outputs));
    }

    private void FillInput(TokenFeatures token, ReadOnlySpan<int> subwords, Span<float> row)
    {
        var header = model.Header;
        row.Clear();
        var word = row[..header.WordSize];
        if (token.Word > 0) kernels.AddScaledRow(model.Words.Row(token.Word - 1), model.Words.Scale(token.Word - 1), word);

        var sub = row.Slice(header.WordSize, header.SubwordSize);
        foreach (var bucket in subwords.Slice(token.SubwordsAt, token.SubwordCount))
            kernels.AddScaledRow(model.Subwords.Row(bucket), model.Subwords.Scale(bucket), sub);
        if (token.SubwordCount > 1) Divide(sub, token.SubwordCount);

        var shapeAt = header.WordSize + header.SubwordSize;
        model.Shapes.AsSpan(token.Shape * header.ShapeSize, header.ShapeSize).CopyTo(row[shapeAt..]);
        for (var bit = 0; bit < header.Bits; bit++) row[shapeAt + header.ShapeSize + bit] = token.Bits >> bit & 1;
    }

    // Lane by lane, so every width gives the same bits.
    private static void Divide(Span<float> numbers, float divisor)
    {
        var at = 0;
        for (; at <= numbers.Length - Vector<float>.Count; at += Vector<float>.Count)
            (new Vector<float>(numbers[at..]) / new Vector<float>(divisor)).CopyTo(numbers[at..]);
        for (; at < numbers.Length; at++) numbers[at] /= divisor;
    }
}
