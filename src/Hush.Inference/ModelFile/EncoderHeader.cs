namespace Hush.Inference.ModelFile;

/// <summary>The sizes that version 2 of the model file announces; docs/model-file.md says what each means and which values it may have.</summary>
internal sealed record EncoderHeader
{
    public required int Pieces { get; init; }

    public required int Width { get; init; }

    public required int Inner { get; init; }

    public required int Blocks { get; init; }

    public required int Positions { get; init; }

    /// <summary>Tokens of a window at most.</summary>
    public required int WindowTokens { get; init; }

    /// <summary>Pieces of a window at most, the marks of its turns counted.</summary>
    public required int WindowPieces { get; init; }

    /// <summary>Pieces of a token at most.</summary>
    public required int TokenPieces { get; init; }

    public required int Shapes { get; init; }

    public required int Bits { get; init; }

    /// <summary>Numbers of a shape beside a token's state.</summary>
    public required int ShapeSize { get; init; }

    public required float Epsilon { get; init; }

    /// <summary>The piece that a window begins with.</summary>
    public required int First { get; init; }

    /// <summary>The piece that each turn ends with.</summary>
    public required int Last { get; init; }

    public required VocabularyHeader Vocabulary { get; init; }

    public required int CalibrationPoints { get; init; }

    public required int CardLength { get; init; }

    /// <summary>Names of the labels, in the order of their tags.</summary>
    public required IReadOnlyList<string> Labels { get; init; }

    /// <summary>Where the first tensor may begin.</summary>
    public required int TensorsFrom { get; init; }

    public int Heads => Width / EncoderHeaderReader.HeadSize;

    /// <summary>Outside, and for each label "begins" and "goes on".</summary>
    public int Tags => 1 + 2 * Labels.Count;

    /// <summary>Numbers of a token that its tags are scored from: state, shape, bits.</summary>
    public int Output => Width + ShapeSize + Bits;
}

/// <summary>The sizes of the vocabulary.</summary>
internal sealed record VocabularyHeader
{
    /// <summary>Slots of the hash table, a power of two.</summary>
    public required int Slots { get; init; }

    /// <summary>Bytes of all pieces.</summary>
    public required int TextLength { get; init; }

    /// <summary>Characters that something else stands for.</summary>
    public required int Replaced { get; init; }

    /// <summary>Bytes of what stands for them.</summary>
    public required int ReplacementLength { get; init; }

    /// <summary>Characters of the longest piece.</summary>
    public required int LongestPiece { get; init; }

    /// <summary>Characters of a word that are segmented; the rest is dropped.</summary>
    public required int WordCharacters { get; init; }

    /// <summary>The piece of characters that are none.</summary>
    public required int Unknown { get; init; }

    /// <summary>The score of such a character.</summary>
    public required float UnknownScore { get; init; }
}
