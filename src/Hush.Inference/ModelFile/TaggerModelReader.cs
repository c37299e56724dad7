using System.Text;
using Hush.Inference.Tagging;
using Hush.Inference.Tensors;

namespace Hush.Inference.ModelFile;

/// <summary>Reads a tagger's model file, the bytes of docs/model-file.md. One read; word and sub-word tables stay where they are.</summary>
internal static class TaggerModelReader
{
    /// <summary>Reads the model at <paramref name="path"/>.</summary>
    /// <exception cref="ModelFileException">The file is none, or a broken one.</exception>
    public static TaggerModel Open(string path)
    {
        using var stream = File.OpenRead(path);
        return Read(stream, Path.GetFileName(path));
    }

    /// <summary>Reads a model from a stream that knows its length.</summary>
    /// <param name="stream">The bytes, from its start to its end.</param>
    /// <param name="file">What errors call it.</param>
    /// <exception cref="ModelFileException">It is no model, or a broken one.</exception>
    public static TaggerModel Read(Stream stream, string file)
    {
        if (stream.Length > ModelHeaderReader.MostBytes)
            throw new ModelFileException(file, 0, "file", $"at most {ModelHeaderReader.MostBytes} bytes", $"{stream.Length} bytes");
        var bytes = GC.AllocateUninitializedArray<byte>((int)stream.Length); // filled to its end below, or thrown away
        stream.ReadExactly(bytes);
        return Read(bytes, file);
    }

    private static TaggerModel Read(byte[] bytes, string file)
    {
        var header = new ModelHeaderReader(file, bytes).Read();
        var cursor = new TensorCursor(file, bytes, header.TensorsFrom);
        var (hidden, tags) = (header.Hidden, header.Tags);
        var model = new TaggerModel
        {
            Header = header,
            WordHashes = cursor.AscendingHashes("word hashes", header.Words),
            Words = Table(cursor, "words", header.Words, header.WordSize),
            Subwords = Table(cursor, "sub-words", header.SubwordBuckets, header.SubwordSize),
            Shapes = cursor.Floats("shapes", (long)header.Shapes * header.ShapeSize),
            Inward = Weights(cursor, "inward", taps: 1, hidden, header.Input),
            Layers = [.. header.Dilations.Select((_, layer) => Weights(cursor, $"layer {layer}", taps: 3, 2 * hidden, hidden))],
            Outward = Weights(cursor, "outward", taps: 1, tags, hidden),
            Transitions = cursor.Scores("transitions", tags * tags),
            Firsts = cursor.Scores("first tags", tags),
            Calibration = cursor.Probabilities("calibration", header.Labels.Count * header.CalibrationPoints),
            Card = Encoding.UTF8.GetString(cursor.Bytes("training card", header.CardLength).Span),
        };
        cursor.End();
        return model;
    }

    private static QuantizedTable Table(TensorCursor cursor, string name, int rows, int size) =>
        new(cursor.Bytes(name, (long)rows * size), cursor.Scales(name + " scales", rows), size);

    private static PackedWeights Weights(TensorCursor cursor, string name, int taps, int outputs, int inputs) =>
        new(
            cursor.Bytes(name, (long)taps * outputs * inputs), taps, outputs, inputs, cursor.Scales(name + " scales", outputs), cursor.Floats(name + " bias", outputs));
}
