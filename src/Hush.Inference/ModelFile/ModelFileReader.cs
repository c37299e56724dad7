using Hush.Inference.Convolutions;
using Hush.Inference.Encoders;
using Hush.Inference.Kernels;
using Hush.Inference.Tagging;

namespace Hush.Inference.ModelFile;

/// <summary>Opens model files of any version: the header says which network they hold.</summary>
internal static class ModelFileReader
{
    /// <summary>The network of a model file.</summary>
    /// <param name="bytes">The file.</param>
    /// <param name="kernels">What to compute with; null for the best of this processor.</param>
    /// <exception cref="ModelFileException">The file is of no version that is known, or one whose parts do not fit.</exception>
    public static ITagger Read(ModelBytes bytes, KernelSet? kernels = null) => bytes.Version switch
    {
        ConvolutionHeaderReader.Version => new ConvolutionTagger(ConvolutionModelReader.Read(bytes), kernels),
        EncoderHeaderReader.Version => new EncoderTagger(EncoderModelReader.Read(bytes), kernels),
        var other => throw bytes.Wrong(8, "version", $"{ConvolutionHeaderReader.Version} or {EncoderHeaderReader.Version}", $"{other}"),
    };
}
