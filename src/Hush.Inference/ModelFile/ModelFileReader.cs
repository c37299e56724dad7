using Hush.Inference.Convolutions;
using Hush.Inference.Encoders;
using Hush.Inference.Tagging;

namespace Hush.Inference.ModelFile;

/// <summary>Opens model files of any version: the header says which network they hold.</summary>
internal static class ModelFileReader
{
    /// <summary>Maps the model at <paramref name="path"/>, without verifying it: that reads the whole file, and <see cref="ModelBytes.Verified"/> does it.</summary>
    /// <exception cref="ModelFileException">The file is no model, or one whose parts do not fit.</exception>
    public static ITagger Open(string path) => Read(ModelBytes.Map(path));

    /// <summary>The network of a model file.</summary>
    /// <exception cref="ModelFileException">The file is of no version that is known, or one whose parts do not fit.</exception>
    public static ITagger Read(ModelBytes bytes) => bytes.Version switch
    {
        ConvolutionHeaderReader.Version => new ConvolutionTagger(ConvolutionModelReader.Read(bytes)),
        EncoderHeaderReader.Version => new EncoderTagger(EncoderModelReader.Read(bytes)),
        var other => throw bytes.Wrong(8, "version", $"{ConvolutionHeaderReader.Version} or {EncoderHeaderReader.Version}", $"{other}"),
    };
}
