using Hush.Inference.ModelFile;
using Hush.Inference.Tagging;

namespace Hush.Models;

/// <summary>
/// An open model. Comparing the checksum of a mapped file reads all of it; so that happens beside the first use, and a file that is not the one of
/// the catalogue fails every use after.
/// </summary>
internal sealed class LoadedModel
{
    private readonly ITagger _tagger;

    private LoadedModel(ITagger tagger, Task check) => (_tagger, Check) = (tagger, check);

    /// <summary>The network.</summary>
    /// <exception cref="ModelFileException">The file has been found not to be the one of the catalogue.</exception>
    public ITagger Tagger
    {
        get
        {
            if (Check.IsFaulted) Check.GetAwaiter().GetResult();
            return _tagger;
        }
    }

    /// <summary>Ends when the checksum has been compared; fails with a <see cref="ModelFileException"/> where it differs.</summary>
    public Task Check { get; }

    /// <summary>Opens the file at <paramref name="path"/>.</summary>
    /// <exception cref="ModelFileException">The file is no model, or one whose parts do not fit.</exception>
    public static LoadedModel Open(string path, string crc32C)
    {
        var bytes = ModelBytes.Map(path);
        return new LoadedModel(ModelFileReader.Read(bytes), Task.Run(() => Compare(bytes, crc32C)));
    }

    private static void Compare(ModelBytes bytes, string crc32C)
    {
        var found = bytes.Crc32C;
        if (!string.Equals(found, crc32C, StringComparison.Ordinal)) throw bytes.Wrong(0, "CRC-32C", crc32C, found);
    }
}
