namespace Hush.Files.Tables;

/// <summary>The names of a table's columns, if its first row has them.</summary>
internal sealed class TableHeader
{
    private const int LongestName = 40; // UTF-16 code units
    private const int MostDigits = 3;

    private readonly string[] _labels;
    private readonly bool[]? _asked;

    private TableHeader(string[] labels, bool[]? asked, RowNumbers numbers) => (_labels, _asked, Numbers) = (labels, asked, numbers);

    /// <summary>Which values are the numbers of their rows.</summary>
    public RowNumbers Numbers { get; }

    /// <summary>Reads the first row.</summary>
    /// <param name="row">Its columns.</param>
    /// <param name="asked">Names of the columns to search; none means all.</param>
    /// <exception cref="FileProblemException">A named column is missing.</exception>
    public static TableHeader Of(string[] row, IReadOnlyList<string> asked)
    {
        var hasNames = row.Any(name => name.Length > 0) && row.All(IsName);
        string[] labels = hasNames ? [.. row.Select(LabelText.Of)] : [];
        var numbers = RowNumbers.Of(hasNames ? row : []);
        if (asked.Count == 0) return new TableHeader(labels, null, numbers);
        foreach (var name in asked)
            if (!row.Any(column => IsSame(column, name))) throw FileProblemException.Broken("CSV", 1,
                "the first row lacks a column that was named by --field");
        return new TableHeader(labels, [.. row.Select(column => asked.Any(name => IsSame(column, name)))], numbers);
    }

    /// <summary>What the column is called; empty when it has no name.</summary>
    public string LabelOf(int column) => column < _labels.Length ? _labels[column] : "";

    /// <summary>Whether the caller wants the column to be searched.</summary>
    public bool IsAsked(int column) => _asked is null || (column < _asked.Length && _asked[column]);

    private static bool IsSame(string column, string name) => column.Trim().Equals(name.Trim(), StringComparison.OrdinalIgnoreCase);

    private static bool IsName(string text) => text.Length <= LongestName && text.Count(char.IsDigit) <= MostDigits
        && !text.Contains('@', StringComparison.Ordinal);
}
