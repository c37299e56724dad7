namespace Hush.Inference.ModelFile;

/// <summary>Reads and checks the header of version 1, its dilations and label names. Checks come before anything is sized by a number of the
/// file.</summary>
internal static class ConvolutionHeaderReader
{
    public const int Version = 1;

    private const int FixedLength = 96;
    private const uint HashSeed = 0x811C9DC5;
    private const uint HashPrime = 0x01000193;

    public static ConvolutionHeader Read(ModelBytes model)
    {
        var fields = new ModelFields(model);
        fields.Field(8, "version", Version, Version);
        fields.Field(12, "file length", model.All.Length, model.All.Length);
        fields.Field(60, "kernel width", 3, 3);
        fields.Constant(76, "hash seed", HashSeed);
        fields.Constant(80, "hash prime", HashPrime);
        fields.Field(72, "folded length", 24, 24);
        fields.Field(84, "feature version", 1, 1);
        var layers = fields.Field(56, "layers", 1, 16);
        var labels = fields.Field(64, "labels", 1, 127);
        var namesLength = fields.Field(88, "length of label names", 0, 127 * 256);
        var from = FixedLength + 4 * layers;
        if (from > model.End) throw model.Wrong(from, "dilations", "dilations inside the file", $"{layers} dilations");
        return new ConvolutionHeader
        {
            Words = fields.Field(16, "words", 0, 10_000_000),
            WordSize = fields.Field(20, "word size", 1, 1024),
            SubwordBuckets = fields.Field(24, "sub-word buckets", 1, 1 << 24),
            SubwordSize = fields.Field(28, "sub-word size", 1, 1024),
            Shapes = fields.Field(32, "shapes", 52, 52),
            ShapeSize = fields.Field(36, "shape size", 1, 1024),
            Bits = fields.Field(40, "bits", 24, 24),
            Hidden = fields.Multiple(44, "hidden size", 16, 4096),
            MaxSubwords = fields.Field(68, "sub-words of a token", 1, 64),
            CalibrationPoints = fields.Field(48, "calibration points", 2, 1001),
            CardLength = fields.Field(52, "card length", 0, ModelBytes.MostBytes),
            Dilations = [.. Enumerable.Range(0, layers).Select(layer => fields.Field(FixedLength + 4 * layer, "dilation", 1, 1024))],
            Labels = fields.Names(from, namesLength, labels),
            TensorsFrom = from + namesLength,
        };
    }
}
