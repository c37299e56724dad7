namespace Hush.Models;

/// <summary>The models of a folder: its <c>models.tsv</c> names them, best of each tier first, with the SHA-256 and the CRC-32C
/// that their files must have: the one is compared when asked for, the other whenever a model is opened.</summary>
public sealed class ModelCatalog
{
    private const string ListFile = "models.tsv";
    private const string Folder = "models";
    private const int Columns = 6;
    private const int HashLength = 64;
    private const int ChecksumLength = 8;

    private static readonly Lazy<ModelCatalog> OfProgram = new(() => Open(Path.Combine(AppContext.BaseDirectory, Folder)));

    private ModelCatalog(IReadOnlyList<ModelEntry> models) => Models = models;

    /// <summary>The models in the folder <c>models</c> beside the program; none where there is no such folder.</summary>
    /// <exception cref="InvalidDataException">The list is broken.</exception>
    public static ModelCatalog BesideProgram => OfProgram.Value;

    /// <summary>Those whose files are there.</summary>
    public IReadOnlyList<ModelEntry> Models { get; }

    /// <summary>What is used where nothing is chosen: the strong model if there is one, else the fast one; null without any.</summary>
    public ModelEntry? Default => Find(ModelTier.Strong) ?? Find(ModelTier.Fast);

    /// <summary>The models of a folder; none where it has no list. A model of the list whose file is not there is left out, so that a program may go
    /// without.</summary>
    /// <exception cref="InvalidDataException">The list is broken.</exception>
    public static ModelCatalog Open(string folder)
    {
        var list = Path.Combine(folder, ListFile);
        if (!File.Exists(list)) return new ModelCatalog([]);
        var entries = File.ReadLines(list).Select((line, index) => (line, Number: index + 1)).Skip(1).Where(row => row.line.Length > 0)
            .Select(row => Read(folder, row.line, row.Number));
        return new ModelCatalog([.. entries.Where(entry => File.Exists(entry.Path))]);
    }

    /// <summary>The first model of a tier, null without one.</summary>
    public ModelEntry? Find(ModelTier tier) => Models.FirstOrDefault(model => model.Tier == tier);

    private static ModelEntry Read(string folder, string line, int number)
    {
        var cells = line.Split('\t');
        if (cells.Length != Columns) throw Broken(number, $"{Columns} columns");
        if (!Enum.TryParse<ModelTier>(cells[1], ignoreCase: true, out var tier)) throw Broken(number, "a tier, fast or strong");
        if (cells[3] != Path.GetFileName(cells[3]) || cells[3].Length == 0) throw Broken(number, "the name of a file in the same folder");
        var languages = cells[2].Split(' ', StringSplitOptions.RemoveEmptyEntries);
        return new ModelEntry(
            cells[0], tier, languages, Path.Combine(folder, cells[3]), Digits(cells[4], HashLength), Digits(cells[5], ChecksumLength));

        string Digits(string cell, int length) => cell.Length == length && cell.All(char.IsAsciiHexDigitLower)
            ? cell : throw Broken(number, $"{length} small hexadecimal digits");
    }

    private static InvalidDataException Broken(int line, string expected) => new($"{ListFile}, line {line}: expected {expected}.");
}
