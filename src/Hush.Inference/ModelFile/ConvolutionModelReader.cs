using Hush.Inference.Convolutions;
using Hush.Inference.Tensors;

namespace Hush.Inference.ModelFile;

/// <summary>Reads version 1 of the model file, the bytes of docs/model-file.md. Word and sub-word tables stay where they are.</summary>
internal static class ConvolutionModelReader
{
    /// <summary>Reads and verifies a model from a stream that knows its length.</summary>
    /// <param name="stream">The bytes, from its start to its end.</param>
    /// <param name="file">What errors call it.</param>
    /// <exception cref="ModelFileException">It is no model, or a broken one.</exception>
    public static ConvolutionModel Read(Stream stream, string file) => Read(ModelBytes.Read(stream, file).Verified());

    /// <summary>Reads a model; whether its bytes are those that were written is the caller's to verify.</summary>
    /// <exception cref="ModelFileException">It is no such model, or one whose parts do not fit.</exception>
    public static ConvolutionModel Read(ModelBytes bytes)
    {
        var header = ConvolutionHeaderReader.Read(bytes);
        var cursor = new TensorCursor(bytes, header.TensorsFrom);
        var (hidden, tags) = (header.Hidden, header.Tags);
        var model = new ConvolutionModel
        {
            Header = header,
            WordHashes = cursor.AscendingHashes("word hashes", header.Words),
            Words = Table(cursor, "words", header.Words, header.WordSize),
            Subwords = Table(cursor, "sub-words", header.SubwordBuckets, header.SubwordSize),
            Shapes = cursor.Floats("shapes", (long)header.Shapes * header.ShapeSize),
            Inward = Weights(cursor, "inward", taps: 1, hidden, header.Input),
            Layers = [.. header.Dilations.Select((_, layer) => Weights(cursor, $"layer {layer}", taps: 3, 2 * hidden, hidden))],
            Outward = Weights(cursor, "outward", taps: 1, tags, hidden),
            Tags = cursor.Tags(header.Labels, header.CalibrationPoints, header.CardLength),
        };
        cursor.End();
        return model;
    }

    private static QuantizedTable Table(TensorCursor cursor, string name, int rows, int size) =>
        new(cursor.Bytes(name, (long)rows * size), cursor.Scales(name + " scales", rows), size);

    private static PackedWeights Weights(TensorCursor cursor, string name, int taps, int outputs, int inputs) =>
        new(
            cursor.Bytes(name, (long)taps * outputs * inputs), taps, outputs, inputs, cursor.Scales(name + " scales", outputs),
            cursor.Floats(name + " bias", outputs));
}
