namespace Hush.Inference.ModelFile;

/// <summary>The sizes that version 1 of the model file announces; docs/model-file.md says what each means and which values it may have.</summary>
internal sealed record ConvolutionHeader
{
    public required int Words { get; init; }

    public required int WordSize { get; init; }

    public required int SubwordBuckets { get; init; }

    public required int SubwordSize { get; init; }

    public required int Shapes { get; init; }

    public required int ShapeSize { get; init; }

    public required int Bits { get; init; }

    public required int Hidden { get; init; }

    public required int MaxSubwords { get; init; }

    public required int CalibrationPoints { get; init; }

    public required int CardLength { get; init; }

    /// <summary>Distance between the taps of each convolution.</summary>
    public required IReadOnlyList<int> Dilations { get; init; }

    /// <summary>Names of the labels, in the order of their tags.</summary>
    public required IReadOnlyList<string> Labels { get; init; }

    /// <summary>Where the first tensor may begin.</summary>
    public required int TensorsFrom { get; init; }

    /// <summary>Numbers of a token's input row: word, sub-words, shape, bits.</summary>
    public int Input => WordSize + SubwordSize + ShapeSize + Bits;

    /// <summary>O, and for each label "begins" and "goes on".</summary>
    public int Tags => 1 + 2 * Labels.Count;

    /// <summary>How many tokens to either side a tag's score depends on.</summary>
    public int Reach => Dilations.Sum();
}
