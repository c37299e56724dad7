using System.Buffers.Binary;
using Hush.Inference.Convolutions;
using Hush.Inference.Encoders;
using Hush.Inference.ModelFile;
using Hush.Inference.Tests.Convolutions;
using Hush.Inference.Tests.Encoders;

namespace Hush.Inference.Tests.ModelFile;

/// <summary>A broken or hostile file of version 2 is named with what is wrong in it, and takes neither the process nor its memory down.</summary>
public sealed class EncoderModelReaderTests
{
    private static readonly byte[] Whole = Bytes();

    // Offset of a header field, a value it may not have, and how the error calls it.
    [Theory]
    [InlineData(8, 3, "version")]
    [InlineData(12, 100, "file length")]
    [InlineData(16, 3, "pieces")]
    [InlineData(16, 9_999_999, "piece offsets")]
    [InlineData(20, 33, "width")]
    [InlineData(20, 1024, "heads")]
    [InlineData(24, 3, "heads")]
    [InlineData(28, 17, "inner size")]
    [InlineData(28, 4096, "up")]
    [InlineData(32, 0, "blocks")]
    [InlineData(32, 24, "block 2 queries, keys, values")]
    [InlineData(36, 8, "positions")]
    [InlineData(36, 1024, "positions")]
    [InlineData(40, 1, "tokens of a window")]
    [InlineData(44, 0, "pieces of a token")]
    [InlineData(48, 7, "pieces of a window")]
    [InlineData(48, 97, "pieces of a window")]
    [InlineData(52, 51, "shapes")]
    [InlineData(56, 23, "bits")]
    [InlineData(60, 0, "shape size")]
    [InlineData(64, 1, "label names")]
    [InlineData(68, 1, "calibration points")]
    [InlineData(72, 1 << 20, "training card")]
    [InlineData(76, int.MaxValue, "length of label names")]
    [InlineData(80, 17, "slots")]
    [InlineData(80, 1 << 25, "slots")]
    [InlineData(84, 1 << 20, "piece offsets")]
    [InlineData(88, 0x110000, "replaced characters")]
    [InlineData(92, 1, "replacement offsets")]
    [InlineData(96, 0, "longest piece")]
    [InlineData(100, 0, "characters of a word")]
    [InlineData(104, 1 << 20, "first piece")]
    [InlineData(108, -1, "last piece")]
    [InlineData(112, 1 << 20, "unknown piece")]
    [InlineData(116, 0x7FC00000, "unknown score")]
    [InlineData(120, 0, "epsilon")]
    [InlineData(124, 1, "feature version")]
    public void Header_WithAWrongField_IsRefused(int offset, int value, string part)
    {
        var bytes = Whole.ToArray();
        BinaryPrimitives.WriteInt32LittleEndian(bytes.AsSpan(offset), value);
        RandomModel.Sign(bytes);
        Assert.Contains(part, Refused(bytes).Part, StringComparison.Ordinal);
    }

    [Fact]
    public void File_CutAnywhere_IsRefused()
    {
        for (var length = 0; length < Whole.Length; length += length < 200 ? 7 : 9973) Refused(Whole[..length]);
    }

    [Fact]
    public void File_WithAnyByteChanged_IsRefused()
    {
        var bytes = Whole.ToArray();
        for (var at = 0; at < bytes.Length; at += at < 200 ? 1 : 4999)
        {
            bytes[at] ^= 0x10;
            Refused(bytes);
            bytes[at] ^= 0x10;
        }
    }

    [Fact]
    public void Slots_ThatNameNoPiece_AreRefused()
    {
        var bytes = Whole.ToArray();
        BinaryPrimitives.WriteUInt32LittleEndian(bytes.AsSpan(SlotsAt), 1 << 24);
        RandomModel.Sign(bytes);
        Assert.Equal("slots", Refused(bytes).Part);
    }

    [Fact]
    public void Slots_WithoutAnEmptyOne_AreRefused()
    {
        var bytes = Whole.ToArray();
        for (var slot = 0; slot < EncoderGoldenCase.TinyModel.Vocabulary.Slots.Length; slot++) BinaryPrimitives.WriteUInt32LittleEndian(
            bytes.AsSpan(SlotsAt + 4 * slot), 4);
        RandomModel.Sign(bytes);
        Assert.Equal("slots", Refused(bytes).Part);
    }

    [Fact]
    public void Reader_OfAnyVersion_PicksTheNetwork()
    {
        Assert.IsType<EncoderTagger>(ModelFileReader.Read(ModelBytes.Read(new MemoryStream(Whole), "a.model")));
        Assert.IsType<ConvolutionTagger>(ModelFileReader.Read(ModelBytes.Read(new MemoryStream(RandomModel.Write()), "b.model")));
    }

    [Fact]
    public void MappedFile_HoldsTheBytesOfTheFile()
    {
        var path = Path.GetTempFileName();
        try
        {
            File.WriteAllBytes(path, Whole);
            Assert.Equal(Whole, ModelBytes.Map(path).Verified().All.ToArray());
            File.WriteAllBytes(path, []);
            Assert.Equal("file", Assert.Throws<ModelFileException>(() => ModelBytes.Map(path)).Part);
        }
        finally
        {
            File.Delete(path);
        }
    }

    // The first tensor, behind the header and the label names.
    private static int SlotsAt => (128 + EncoderGoldenCase.TinyModel.Header.Labels.Sum(label => 1 + label.Length) + 63) / 64 * 64;

    private static byte[] Bytes()
    {
        using var stream = EncoderGoldenCase.Open("encoder.model");
        using var memory = new MemoryStream();
        stream.CopyTo(memory);
        return memory.ToArray();
    }

    private static ModelFileException Refused(byte[] bytes) =>
        Assert.Throws<ModelFileException>(() => ModelFileReader.Read(ModelBytes.Read(new MemoryStream(bytes), "broken.model").Verified()));
}
