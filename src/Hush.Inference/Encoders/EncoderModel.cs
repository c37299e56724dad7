using System.Globalization;
using Hush.Inference.ModelFile;
using Hush.Inference.Segmentation;
using Hush.Inference.Tagging;
using Hush.Inference.Tensors;

namespace Hush.Inference.Encoders;

/// <summary>What version 2 of the model file holds: the first blocks of a pretrained encoder, made a tagger. Immutable; one serves all
/// threads.</summary>
internal sealed class EncoderModel
{
    public required EncoderHeader Header { get; init; }

    public required PieceVocabulary Vocabulary { get; init; }

    /// <summary>Four-bit numbers in blocks of 32 [pieces, width / 32, 18 bytes].</summary>
    public required ReadOnlyMemory<byte> WordVectors { get; init; }

    /// <summary>[positions, width].</summary>
    public required float[] Positions { get; init; }

    /// <summary>Added to the pieces of a token by its shape [shapes, width].</summary>
    public required float[] Shapes { get; init; }

    /// <summary>Added to the pieces of a token by each of its bits [bits, width].</summary>
    public required float[] Bits { get; init; }

    /// <summary>Of the sum of the above.</summary>
    public required NormWeights InputNorm { get; init; }

    public required IReadOnlyList<EncoderBlock> Blocks { get; init; }

    /// <summary>Beside a token's state [shapes, shape size].</summary>
    public required float[] OutputShapes { get; init; }

    /// <summary>State, shape and bits → tags.</summary>
    public required PackedWeights Outward { get; init; }

    /// <summary>Transitions, calibration and card.</summary>
    public required TagTables Tags { get; init; }

    /// <summary>Sizes only.</summary>
    public override string ToString() =>
        string.Create(CultureInfo.InvariantCulture,
            $"EncoderModel({Header.Pieces} pieces, {Header.Blocks} blocks of {Header.Width}, {Header.Labels.Count} labels)");
}

/// <summary>Weights of a block: self-attention and two inner layers, each added to its input and normalized (Vaswani et al. 2017, post-norm as in
/// BERT).</summary>
internal sealed class EncoderBlock
{
    /// <summary>State → queries, keys, values.</summary>
    public required PackedWeights Attention { get; init; }

    /// <summary>What the heads have gathered → state.</summary>
    public required PackedWeights AttentionOutput { get; init; }

    public required NormWeights AttentionNorm { get; init; }

    /// <summary>State → inner.</summary>
    public required PackedWeights Up { get; init; }

    /// <summary>Inner → state.</summary>
    public required PackedWeights Down { get; init; }

    public required NormWeights OutputNorm { get; init; }
}

/// <summary>Factor and summand of each number of a layer norm.</summary>
internal sealed record NormWeights(float[] Weight, float[] Bias);
