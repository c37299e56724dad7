using System.Buffers.Binary;
using Hush.Inference.ModelFile;
using Hush.Inference.Tests.Convolutions;

namespace Hush.Inference.Tests.ModelFile;

/// <summary>A broken or hostile file is named with what is wrong in it, and takes neither the process nor its memory down.</summary>
public sealed class ConvolutionModelReaderTests
{
    // Offset of a header field, a value it may not have, and how the error calls it.
    [Theory]
    [InlineData(8, 2, "version")]
    [InlineData(12, 100, "file length")]
    [InlineData(16, 10_000_001, "words")]
    [InlineData(16, -1, "words")]
    [InlineData(16, 51, "word hashes")]
    [InlineData(16, 9_999_999, "word hashes")]
    [InlineData(20, 0, "word size")]
    [InlineData(20, 1024, "words")]
    [InlineData(24, 0, "sub-word buckets")]
    [InlineData(24, 1 << 24, "sub-words")]
    [InlineData(28, 1025, "sub-word size")]
    [InlineData(32, 51, "shapes")]
    [InlineData(36, 0, "shape size")]
    [InlineData(40, 23, "bits")]
    [InlineData(44, 31, "hidden size")]
    [InlineData(44, 4096, "inward")]
    [InlineData(48, 1, "calibration points")]
    [InlineData(52, 1 << 20, "training card")]
    [InlineData(52, 1, "end of the tensors")]
    [InlineData(56, 0, "layers")]
    [InlineData(60, 5, "kernel width")]
    [InlineData(64, 1, "label names")]
    [InlineData(64, 3, "label name")]
    [InlineData(68, 0, "sub-words of a token")]
    [InlineData(72, 23, "folded length")]
    [InlineData(76, 0, "hash seed")]
    [InlineData(80, 0, "hash prime")]
    [InlineData(84, 2, "feature version")]
    [InlineData(88, int.MaxValue, "length of label names")]
    [InlineData(96, 0, "dilation")]
    public void Header_WithAWrongField_IsRefused(int offset, int value, string part)
    {
        var bytes = RandomModel.Write();
        BinaryPrimitives.WriteInt32LittleEndian(bytes.AsSpan(offset), value);
        RandomModel.Sign(bytes);
        Assert.Contains(part, Refused(bytes).Part, StringComparison.Ordinal);
    }

    [Fact]
    public void File_CutAnywhere_IsRefused()
    {
        var bytes = RandomModel.Write();
        for (var length = 0; length < bytes.Length; length += length < 200 ? 1 : 97) Refused(bytes[..length]);
    }

    [Fact]
    public void File_WithAnyByteChanged_IsRefused()
    {
        var bytes = RandomModel.Write();
        for (var at = 0; at < bytes.Length; at += at < 200 ? 1 : 61)
        {
            bytes[at] ^= 0x10;
            Refused(bytes);
            bytes[at] ^= 0x10;
        }
    }

    [Fact]
    public void File_WithAnotherMagic_SaysWhatItFound()
    {
        var bytes = RandomModel.Write();
        "HUSHLEX1"u8.CopyTo(bytes);
        var problem = Refused(bytes);
        Assert.Equal("magic", problem.Part);
        Assert.Contains("HUSHTAG1", problem.Message, StringComparison.Ordinal);
        Assert.Contains("broken.model", problem.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(float.NaN)]
    [InlineData(0f)]
    [InlineData(-1f)]
    [InlineData(float.PositiveInfinity)]
    public void File_WithAScaleThatIsNone_IsRefused(float scale)
    {
        var bytes = RandomModel.Write();
        var scalesAt = 128 + 256 + 50 * 16; // hashes and vectors are multiples of 64 long but for the padding below
        scalesAt = (scalesAt + 63) / 64 * 64;
        BinaryPrimitives.WriteSingleLittleEndian(bytes.AsSpan(scalesAt), scale);
        RandomModel.Sign(bytes);
        var problem = Refused(bytes);
        Assert.Equal("words scales", problem.Part);
        Assert.Equal(scalesAt, problem.Offset);
    }

    [Fact]
    public void File_WithHashesOutOfOrder_IsRefused()
    {
        var bytes = RandomModel.Write();
        BinaryPrimitives.WriteUInt32LittleEndian(bytes.AsSpan(128 + 4), 0);
        RandomModel.Sign(bytes);
        Assert.Equal("word hashes", Refused(bytes).Part);
    }

    [Fact]
    public void Words_AreFoundByTheirHash()
    {
        var model = ConvolutionModelReader.Read(new MemoryStream(RandomModel.Write()), "random.model");
        Assert.All(model.WordHashes.Index(), entry => Assert.Equal(entry.Index + 1, model.FindWord(entry.Item)));
        Assert.Equal(0, model.FindWord(uint.MaxValue));
    }

    private static ModelFileException Refused(byte[] bytes) =>
        Assert.Throws<ModelFileException>(() => ConvolutionModelReader.Read(new MemoryStream(bytes), "broken.model"));
}
