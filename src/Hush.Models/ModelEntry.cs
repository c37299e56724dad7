using Hush.Inference.ModelFile;

namespace Hush.Models;

/// <summary>A model file and what the catalogue says of it.</summary>
public sealed class ModelEntry
{
    private const int ShownDigits = 12; // of the hash

    private readonly Lazy<LoadedModel> _loaded;

    internal ModelEntry(string name, ModelTier tier, IReadOnlyList<string> languages, string path, string sha256, string crc32C)
    {
        (Name, Tier, Languages, Path, Sha256) = (name, tier, languages, path, sha256);
        _loaded = new Lazy<LoadedModel>(() => LoadedModel.Open(path, crc32C));
    }

    /// <summary>Such as <c>hush-fast</c>.</summary>
    public string Name { get; }

    /// <summary>What it is chosen for.</summary>
    public ModelTier Tier { get; }

    /// <summary>Languages that it reads, BCP-47 primary subtags such as <c>en</c>; <c>*</c> alone stands for all.</summary>
    public IReadOnlyList<string> Languages { get; }

    /// <summary>Where its file lies.</summary>
    public string Path { get; }

    /// <summary>Of the whole file, 64 small hexadecimal digits.</summary>
    public string Sha256 { get; }

    /// <summary>What the model was trained on, its licences, seed and figures, as JSON. Opens the file.</summary>
    /// <exception cref="ModelFileException">The file is no model, or one whose parts do not fit.</exception>
    public string Card => Loaded.Tagger.Tags.Card;

    /// <summary>The model, opened at the first call. Its CRC-32C is compared in the background meanwhile.</summary>
    /// <exception cref="ModelFileException">The file is no model, or one whose parts do not fit.</exception>
    internal LoadedModel Loaded => _loaded.Value;

    /// <summary>Fails unless the file is the one of the catalogue, by its SHA-256. Reads all of it.</summary>
    /// <exception cref="ModelFileException">The file is another one.</exception>
    public void Verify()
    {
        var bytes = ModelBytes.Map(Path);
        if (bytes.Sha256 is var found && !string.Equals(found, Sha256, StringComparison.Ordinal)) throw bytes.Wrong(0, "SHA-256", Sha256, found);
    }

    /// <summary>Name and the beginning of the hash.</summary>
    public override string ToString() => Describe(Name, Sha256);

    /// <summary>A name and the beginning of a hash.</summary>
    internal static string Describe(string name, string sha256) => $"{name} {sha256.AsSpan(0, ShownDigits)}";
}
