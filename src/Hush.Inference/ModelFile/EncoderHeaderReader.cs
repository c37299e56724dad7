namespace Hush.Inference.ModelFile;

/// <summary>Reads and checks the header of version 2 and its label names. Checks come before anything is sized by a number of the file.</summary>
internal static class EncoderHeaderReader
{
    public const int Version = 2;

    /// <summary>Numbers of a head's queries, keys and values.</summary>
    public const int HeadSize = 32;

    private const int FixedLength = 128;
    private const int Marks = 2; // first and last piece of a window

    public static EncoderHeader Read(ModelBytes model)
    {
        var fields = new ModelFields(model);
        fields.Field(8, "version", Version, Version);
        fields.Field(12, "file length", model.All.Length, model.All.Length);
        if (FixedLength > model.End) throw model.Wrong(0, "header", $"{FixedLength} bytes", $"{model.End} bytes");
        fields.Field(124, "feature version", 2, 2);
        var width = fields.Multiple(20, "width", HeadSize, 1024);
        fields.Field(24, "heads", width / HeadSize, width / HeadSize);
        var pieces = fields.Field(16, "pieces", 4, 10_000_000);
        var positions = fields.Field(36, "positions", 16, 1024);
        var tokenPieces = fields.Field(44, "pieces of a token", 1, 16);
        var labels = fields.Field(64, "labels", 1, 127);
        var namesLength = fields.Field(76, "length of label names", 0, 127 * 256);
        return new EncoderHeader
        {
            Pieces = pieces,
            Width = width,
            Inner = fields.Multiple(28, "inner size", 16, 4096),
            Blocks = fields.Field(32, "blocks", 1, 24),
            Positions = positions,
            WindowTokens = fields.Field(40, "tokens of a window", 16, 1024),
            WindowPieces = fields.Field(48, "pieces of a window", tokenPieces + Marks, positions),
            TokenPieces = tokenPieces,
            Shapes = fields.Field(52, "shapes", 52, 52),
            Bits = fields.Field(56, "bits", 24, 24),
            ShapeSize = fields.Field(60, "shape size", 1, 64),
            Epsilon = fields.Float(120, "epsilon", 1e-20f, 1),
            First = fields.Field(104, "first piece", 0, pieces - 1),
            Last = fields.Field(108, "last piece", 0, pieces - 1),
            Vocabulary = Vocabulary(model, fields, pieces),
            CalibrationPoints = fields.Field(68, "calibration points", 2, 1001),
            CardLength = fields.Field(72, "card length", 0, ModelBytes.MostBytes),
            Labels = fields.Names(FixedLength, namesLength, labels),
            TensorsFrom = FixedLength + namesLength,
        };
    }

    private static VocabularyHeader Vocabulary(ModelBytes model, ModelFields fields, int pieces)
    {
        var slots = fields.Field(80, "slots", 16, 1 << 25);
        if (!int.IsPow2(slots)) throw model.Wrong(80, "slots", "a power of two", $"{slots}");
        return new VocabularyHeader
        {
            Slots = slots,
            TextLength = fields.Field(84, "bytes of pieces", 0, ModelBytes.MostBytes),
            Replaced = fields.Field(88, "replaced characters", 0, 0x110000),
            ReplacementLength = fields.Field(92, "bytes of replacements", 0, ModelBytes.MostBytes),
            LongestPiece = fields.Field(96, "longest piece", 1, 64),
            WordCharacters = fields.Field(100, "characters of a word", 1, 1024),
            Unknown = fields.Field(112, "unknown piece", 0, pieces - 1),
            UnknownScore = fields.Float(116, "unknown score", -1e6f, 0),
        };
    }
}
