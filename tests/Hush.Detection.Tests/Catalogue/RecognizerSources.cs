using Hush.Detection.Tests.Patterns;

namespace Hush.Detection.Tests.Catalogue;

/// <summary>What <c>src/Hush.Patterns/sources.tsv</c> says of a recognizer.</summary>
/// <param name="Prefix">How the ids of the recognizers begin that it speaks of.</param>
/// <param name="Words">Languages of the context words or cues, reduced tags parted by blanks; <c>-</c> for none.</param>
/// <param name="Checksum">The check by its standard's name, or <c>none</c>.</param>
/// <param name="Issuer">Who issues the number and where its form is written down.</param>
internal sealed record RecognizerSource(string Prefix, string Words, string Checksum, string Issuer);

/// <summary>The rows of <c>sources.tsv</c>.</summary>
internal static class RecognizerSources
{
    /// <summary>All rows, in the file's order.</summary>
    public static IReadOnlyList<RecognizerSource> All { get; } = Read();

    /// <summary>The row with the longest prefix of an id; null when none has one.</summary>
    public static RecognizerSource? Of(string id) =>
        All.Where(row => id == row.Prefix || id.StartsWith(row.Prefix + "-", StringComparison.Ordinal)).MaxBy(row => row.Prefix.Length);

    private static RecognizerSource[] Read() =>
    [
        .. File.ReadLines(Path.Combine(Repository.Root, "src", "Hush.Patterns", "sources.tsv"))
            .Where(line => line.Length > 0 && line[0] != '#')
            .Select(line => line.Split('\t') is [var prefix, var words, var checksum, var issuer]
                ? new RecognizerSource(prefix, words, checksum, issuer)
                : throw new InvalidDataException($"A row of sources.tsv has not four columns; it begins with '{line.Split('\t')[0]}'.")),
    ];
}

/// <summary>Where the files of the repository are.</summary>
internal static class Repository
{
    /// <summary>Its folder.</summary>
    public static string Root { get; } = Path.GetFullPath(Path.Combine(RecognizerTables.Folder, "..", "..", ".."));
}
