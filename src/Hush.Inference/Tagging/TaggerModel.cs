using System.Globalization;
using Hush.Inference.ModelFile;
using Hush.Inference.Tensors;

namespace Hush.Inference.Tagging;

/// <summary>What a model file holds. Immutable; one serves all threads.</summary>
internal sealed class TaggerModel
{
    public required ModelHeader Header { get; init; }

    /// <summary>Hashes of the words with vectors, ascending [words].</summary>
    public required uint[] WordHashes { get; init; }

    /// <summary>[words, word size].</summary>
    public required QuantizedTable Words { get; init; }

    /// <summary>[buckets, sub-word size].</summary>
    public required QuantizedTable Subwords { get; init; }

    /// <summary>[shapes, shape size].</summary>
    public required float[] Shapes { get; init; }

    /// <summary>Input → hidden.</summary>
    public required PackedWeights Inward { get; init; }

    /// <summary>Per convolution: three hidden states → value and gate.</summary>
    public required IReadOnlyList<PackedWeights> Layers { get; init; }

    /// <summary>Hidden → tags.</summary>
    public required PackedWeights Outward { get; init; }

    /// <summary>What is added where a tag follows another [tags before, tags after]; −∞ where it cannot.</summary>
    public required float[] Transitions { get; init; }

    /// <summary>What is added to the first tag [tags]; −∞ where it cannot be first.</summary>
    public required float[] Firsts { get; init; }

    /// <summary>Probabilities at evenly spaced raw scores from 0 to 1 [labels, points].</summary>
    public required float[] Calibration { get; init; }

    /// <summary>Data, licences, seed and figures of the training, as JSON.</summary>
    public required string Card { get; init; }

    /// <summary>1 + row of the vector of the word with this hash, 0 without one.</summary>
    public int FindWord(uint hash) => Math.Max(0, WordHashes.AsSpan().BinarySearch(hash) + 1);

    /// <summary>The probability that a span of the label with this raw score is right; straight lines between the points of the file.</summary>
    /// <param name="label">Place of the label in the header.</param>
    /// <param name="score">0 to 1.</param>
    public double Calibrate(int label, double score)
    {
        var points = Header.CalibrationPoints;
        var row = Calibration.AsSpan(label * points, points);
        var place = (score >= 0 ? Math.Min(score, 1) : 0) * (points - 1); // what is no number counts as 0
        var below = Math.Min((int)place, points - 2);
        return row[below] + (place - below) * (row[below + 1] - row[below]);
    }

    /// <summary>Sizes only.</summary>
    public override string ToString() =>
        string.Create(CultureInfo.InvariantCulture, $"TaggerModel({Header.Words} words, {Header.Hidden} hidden, {Header.Labels.Count} labels)");
}
