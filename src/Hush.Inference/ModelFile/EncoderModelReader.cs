using Hush.Inference.Encoders;
using Hush.Inference.Segmentation;
using Hush.Inference.Tensors;

namespace Hush.Inference.ModelFile;

/// <summary>Reads version 2 of the model file, the bytes of docs/model-file.md. Matrices, word vectors and pieces stay where they are.</summary>
internal static class EncoderModelReader
{
    /// <summary>Bytes of 32 four-bit numbers: their scale and themselves.</summary>
    public const int VectorBlockBytes = 2 + VectorBlock / 2;

    /// <summary>Four-bit numbers that share a scale.</summary>
    public const int VectorBlock = 32;

    /// <summary>Reads a model; whether its bytes are those that were written is the caller's to verify.</summary>
    /// <exception cref="ModelFileException">It is no such model, or one whose parts do not fit.</exception>
    public static EncoderModel Read(ModelBytes bytes)
    {
        var header = EncoderHeaderReader.Read(bytes);
        var cursor = new TensorCursor(bytes, header.TensorsFrom);
        var width = header.Width;
        var model = new EncoderModel
        {
            Header = header,
            Vocabulary = Vocabulary(bytes, cursor, header),
            WordVectors = cursor.Bytes("word vectors", (long)header.Pieces * (width / VectorBlock * VectorBlockBytes)),
            Positions = cursor.Floats("positions", (long)header.Positions * width),
            Shapes = cursor.Floats("shapes", (long)header.Shapes * width),
            Bits = cursor.Floats("bits", (long)header.Bits * width),
            InputNorm = Norm(cursor, "input norm", width),
            Blocks = [.. Enumerable.Range(0, header.Blocks).Select(number => Block(cursor, $"block {number} ", header))],
            OutputShapes = cursor.Floats("output shapes", (long)header.Shapes * header.ShapeSize),
            Outward = Weights(cursor, "outward", header.Tags, header.Output),
            Tags = cursor.Tags(header.Labels, header.CalibrationPoints, header.CardLength),
        };
        cursor.End();
        return model;
    }

    private static PieceVocabulary Vocabulary(ModelBytes bytes, TensorCursor cursor, EncoderHeader header)
    {
        var sizes = header.Vocabulary;
        var slots = cursor.Integers("slots", sizes.Slots);
        if (slots.AsSpan().ContainsAnyExceptInRange(0u, (uint)header.Pieces)) throw bytes.Wrong(header.TensorsFrom, "slots", $"0 to {header.Pieces}",
            "a higher number");
        if (!slots.AsSpan().Contains(0u)) throw bytes.Wrong(header.TensorsFrom, "slots", "an empty slot", "none");
        return new PieceVocabulary
        {
            Header = sizes,
            Slots = slots,
            Offsets = cursor.Offsets("piece offsets", header.Pieces, sizes.TextLength),
            Scores = cursor.Floats("piece scores", header.Pieces),
            Texts = cursor.Bytes("pieces", sizes.TextLength),
            Replaced = cursor.AscendingHashes("replaced characters", sizes.Replaced),
            ReplacementOffsets = cursor.Offsets("replacement offsets", sizes.Replaced, sizes.ReplacementLength),
            Replacements = cursor.Bytes("replacements", sizes.ReplacementLength),
        };
    }

    private static EncoderBlock Block(TensorCursor cursor, string name, EncoderHeader header)
    {
        var (width, inner) = (header.Width, header.Inner);
        return new EncoderBlock
        {
            Attention = Weights(cursor, name + "queries, keys, values", 3 * width, width),
            AttentionOutput = Weights(cursor, name + "attention output", width, width),
            AttentionNorm = Norm(cursor, name + "attention norm", width),
            Up = Weights(cursor, name + "up", inner, width),
            Down = Weights(cursor, name + "down", width, inner),
            OutputNorm = Norm(cursor, name + "output norm", width),
        };
    }

    private static NormWeights Norm(TensorCursor cursor, string name, int size) =>
        new(cursor.Floats(name, size), cursor.Floats(name + " bias", size));

    private static PackedWeights Weights(TensorCursor cursor, string name, int outputs, int inputs) => PackedWeights.OfQuads(
        cursor.Bytes(name, PackedWeights.PackedLength(outputs, inputs)), outputs, inputs, cursor.Scales(name + " scales", outputs),
        cursor.Floats(name + " bias", outputs));
}
