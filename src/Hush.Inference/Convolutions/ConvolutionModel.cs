using System.Globalization;
using Hush.Inference.ModelFile;
using Hush.Inference.Tagging;
using Hush.Inference.Tensors;

namespace Hush.Inference.Convolutions;

/// <summary>What a model file holds. Immutable; one serves all threads.</summary>
internal sealed class ConvolutionModel
{
    public required ConvolutionHeader Header { get; init; }

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

    /// <summary>Transitions, calibration and card.</summary>
    public required TagTables Tags { get; init; }

    /// <summary>1 + row of the vector of the word with this hash, 0 without one.</summary>
    public int FindWord(uint hash) => Math.Max(0, WordHashes.AsSpan().BinarySearch(hash) + 1);

    /// <summary>Sizes only.</summary>
    public override string ToString() =>
        string.Create(CultureInfo.InvariantCulture, $"ConvolutionModel({Header.Words} words, {Header.Hidden} hidden, {Header.Labels.Count} labels)");
}
