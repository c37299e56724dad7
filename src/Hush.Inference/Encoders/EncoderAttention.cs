using Hush.Inference.Kernels;
using Hush.Inference.ModelFile;

namespace Hush.Inference.Encoders;

/// <summary>Self-attention in floats: gathered[query] = Σ over keys of softmax(query · key / √32) × value, head by head.</summary>
internal readonly ref struct EncoderAttention(KernelSet kernels, EncoderBuffers buffers, int width)
{
    private const int HeadSize = EncoderHeaderReader.HeadSize;

    private static readonly float Scale = 1 / MathF.Sqrt(HeadSize);

    /// <summary>Writes what each query gathers.</summary>
    /// <param name="queries">Rows that ask: the first of the projected ones.</param>
    /// <param name="rows">Rows that are asked.</param>
    public void Gather(int queries, int rows)
    {
        for (var head = 0; head < width / HeadSize; head++) Gather(head, queries, rows);
    }

    private void Gather(int head, int queries, int rows)
    {
        var (wide, padded) = (3 * width, EncoderBuffers.Padded(rows));
        Transpose(buffers.Projected.AsSpan(width + head * HeadSize), rows, padded);
        Collect(buffers.Projected.AsSpan(2 * width + head * HeadSize), rows);
        var keys = new FloatMatrix(buffers.Keys, padded);
        var values = new FloatMatrix(buffers.Values, HeadSize);
        Span<float> sums = stackalloc float[EncoderBuffers.QueryTile];
        for (var from = 0; from < queries; from += EncoderBuffers.QueryTile)
        {
            var count = Math.Min(EncoderBuffers.QueryTile, queries - from);
            var attention = new FloatMatrix(buffers.Attention, padded);
            var gathered = new FloatMatrix(buffers.Gathered.AsSpan(from * width + head * HeadSize), width);
            kernels.Multiply(new FloatMatrix(buffers.Projected.AsSpan(from * wide + head * HeadSize), wide), keys, attention, count, HeadSize,
                padded);
            for (var row = 0; row < count; row++) sums[row] = kernels.ScaledExponential(Scale, buffers.Attention.AsSpan(row * padded, rows));
            kernels.Multiply(attention, values, gathered, count, rows, HeadSize);
            for (var row = 0; row < count; row++) kernels.Multiply(1 / sums[row], gathered.Numbers.Slice(row * width, HeadSize));
        }
    }

    // Rows that lie side by side: a projected row is 8 cache lines longer than a page, so that those of a head would share few places of the cache.
    private void Collect(ReadOnlySpan<float> values, int rows)
    {
        for (var row = 0; row < rows; row++) values.Slice(row * 3 * width, HeadSize).CopyTo(buffers.Values.AsSpan(row * HeadSize));
    }

    private void Transpose(ReadOnlySpan<float> keys, int rows, int padded)
    {
        var target = buffers.Keys.AsSpan(0, HeadSize * padded);
        for (var row = 0; row < rows; row++)
        {
            var key = keys.Slice(row * 3 * width, HeadSize);
            for (var number = 0; number < HeadSize; number++) target[number * padded + row] = key[number];
        }

        for (var number = 0; number < HeadSize; number++) target.Slice(number * padded + rows, padded - rows).Clear();
    }
}
