using System.Security.Cryptography;

namespace Hush.Architecture.Tests;

/// <summary>Holds every binary file of the repository to the SHA-256 in <c>artefacts.tsv</c>: what is exchanged must be named there.</summary>
public sealed class ArtefactTests
{
    private static readonly string[] Folders = ["src", "tests", "models", "training", "samples"];
    private static readonly string[] Endings = [".lexicon", ".model", ".onnx"];

    private static Dictionary<string, string> Listed => File.ReadLines(Path.Combine(SourceTree.Root, "artefacts.tsv"))
        .Where(line => !line.StartsWith('#'))
        .Select(line => line.Split('\t'))
        .ToDictionary(cells => cells[0], cells => cells[1]);

    [Fact]
    public void EveryBinary_IsTheOneThatIsListed()
    {
        var listed = Listed;
        Assert.NotEmpty(listed);
        Assert.Equal([], listed.Where(entry => HashOf(entry.Key) != entry.Value).Select(entry => $"{entry.Key}: {HashOf(entry.Key)}"));
    }

    [Fact]
    public void EveryBinary_IsListed() => Assert.Equal([], Folders
        .Select(folder => Path.Combine(SourceTree.Root, folder))
        .SelectMany(folder => Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories))
        .Where(file => Endings.Contains(Path.GetExtension(file)) && !IsIgnored(file))
        .Select(SourceTree.Relative)
        .Except(Listed.Keys));

    [Fact]
    public void EveryModelOfTheCatalogue_HasTheSameHashThere() =>
        Assert.Equal([], File.ReadLines(Path.Combine(SourceTree.Root, "models", "models.tsv"))
        .Skip(1)
        .Select(line => line.Split('\t'))
        .Where(cells => Listed.TryGetValue("models/" + cells[3], out var hash) && hash != cells[4])
        .Select(cells => cells[3]));

    private static string HashOf(string path)
    {
        var file = Path.Combine(SourceTree.Root, path);
        return File.Exists(file) ? Convert.ToHexStringLower(SHA256.HashData(File.ReadAllBytes(file))) : "no such file";
    }

    // A model that is too large for the repository lies beside the others and is in no commit.
    private static bool IsIgnored(string file) => new FileInfo(file).Length > 90_000_000;
}
