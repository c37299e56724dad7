using System.Reflection;

namespace Hush.Entities;

/// <summary>Reads the tables of facts that are built into an assembly: tab-separated rows, <c>#</c> begins a comment line.</summary>
internal static class TableReader
{
    /// <summary>The rows of the table <c>Data/name.tsv</c>, each of <paramref name="columns"/> cells.</summary>
    /// <exception cref="InvalidDataException">A row has another number of cells.</exception>
    public static IEnumerable<string[]> Rows(string name, int columns) => Rows(typeof(TableReader).Assembly, name, columns);

    /// <summary>The rows of a table of another assembly.</summary>
    /// <exception cref="InvalidDataException">A row has another number of cells.</exception>
    public static IEnumerable<string[]> Rows(Assembly assembly, string name, int columns)
    {
        using var stream = assembly.GetManifestResourceStream(name + ".tsv")
            ?? throw new InvalidDataException($"The table {name} is not built in.");
        using var reader = new StreamReader(stream);
        for (var line = 1; reader.ReadLine() is { } row; line++)
        {
            if (row.Length == 0 || row[0] == '#') continue;
            var cells = row.Split('\t');
            if (cells.Length != columns) throw new InvalidDataException($"Table {name}, line {line}: {cells.Length} cells where {columns} belong.");
            yield return cells;
        }
    }
}
