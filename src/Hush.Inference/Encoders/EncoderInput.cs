using System.Buffers.Binary;
using System.Runtime.Intrinsics;
using Hush.Inference.Kernels;
using Hush.Inference.ModelFile;
using Hush.Inference.Tagging;

namespace Hush.Inference.Encoders;

/// <summary>Lays out the pieces of a window and makes the states that the first block reads: word vector, position, what is known of the token, layer
/// norm.</summary>
internal readonly ref struct EncoderInput(EncoderModel model, KernelSet kernels, EncoderBuffers buffers)
{
    private const int Half = EncoderModelReader.VectorBlock / 2;

    /// <summary>Writes pieces, their tokens and where each token begins; returns how many pieces there are.</summary>
    /// <param name="tokens">Of the window.</param>
    /// <param name="pieces">What the tokens point into.</param>
    public int LayOut(ReadOnlySpan<TokenFeatures> tokens, ReadOnlySpan<int> pieces)
    {
        var rows = 0;
        Add(model.Header.First, -1, ref rows);
        for (var token = 0; token < tokens.Length; token++)
        {
            if (token > 0 && tokens[token].StartsTurn) Add(model.Header.Last, -1, ref rows);
            buffers.Firsts[token] = rows;
            foreach (var piece in pieces.Slice(tokens[token].SubwordsAt, tokens[token].SubwordCount)) Add(piece, token, ref rows);
        }

        Add(model.Header.Last, -1, ref rows);
        return rows;
    }

    /// <summary>Writes the states.</summary>
    /// <param name="tokens">Of the window.</param>
    /// <param name="rows">Pieces.</param>
    public void Embed(ReadOnlySpan<TokenFeatures> tokens, int rows)
    {
        var width = model.Header.Width;
        var own = buffers.Own.AsSpan();
        var before = -1;
        for (var row = 0; row < rows; row++)
        {
            var state = buffers.States.AsSpan(row * width, width);
            Unpack(buffers.Pieces[row], state);
            kernels.Add(model.Positions.AsSpan(row * width, width), state);
            var token = buffers.Tokens[row];
            if (token >= 0)
            {
                if (token != before) Know(tokens[token], own);
                kernels.Add(own, state);
                before = token;
            }

            kernels.Normalize(model.InputNorm.Weight, model.InputNorm.Bias, model.Header.Epsilon, state, buffers.Row.AsSpan(0, width));
        }
    }

    /// <summary>Writes the word vector of a piece.</summary>
    /// <param name="piece">Its number.</param>
    /// <param name="vector">[width].</param>
    public void Unpack(int piece, Span<float> vector)
    {
        // Each block: a 16-bit float, then 16 bytes; the low half of byte n is number n, the high half number n + 16, both less 8.
        var size = vector.Length / EncoderModelReader.VectorBlock * EncoderModelReader.VectorBlockBytes;
        var packed = model.WordVectors.Span.Slice(piece * size, size);
        Span<sbyte> numbers = stackalloc sbyte[EncoderModelReader.VectorBlock];
        vector.Clear();
        for (var at = 0; at < vector.Length; at += EncoderModelReader.VectorBlock)
        {
            var scale = (float)BinaryPrimitives.ReadHalfLittleEndian(packed);
            var halves = Vector128.Create(packed[2..]);
            ((halves & Vector128.Create((byte)15)).AsSByte() - Vector128.Create((sbyte)8)).CopyTo(numbers);
            ((halves >>> 4).AsSByte() - Vector128.Create((sbyte)8)).CopyTo(numbers[Half..]);
            kernels.AddScaledRow(numbers, scale, vector.Slice(at, EncoderModelReader.VectorBlock));
            packed = packed[EncoderModelReader.VectorBlockBytes..];
        }
    }

    private void Add(int piece, int token, ref int rows)
    {
        (buffers.Pieces[rows], buffers.Tokens[rows]) = (piece, token);
        rows++;
    }

    // own = shape's row + the rows of the bits.
    private void Know(TokenFeatures token, Span<float> own)
    {
        model.Shapes.AsSpan(token.Shape * own.Length, own.Length).CopyTo(own);
        for (var bit = 0; bit < model.Header.Bits; bit++)
            if ((token.Bits >> bit & 1) != 0) kernels.Add(model.Bits.AsSpan(bit * own.Length, own.Length), own);
    }
}
