using System.Globalization;

namespace Hush.Files.Tables;

/// <summary>
/// Tells the numbers of a table's rows: in a column whose name says no more than "number", values that count from 0 or 1 on, some left out at
/// most. They tell nobody; numbers of people, cases or accounts neither begin so nor rise so.
/// </summary>
internal sealed class RowNumbers
{
    private const int HighestFirst = 1;
    private const int MostLeftOut = 9; // rows that a filter took away
    private const int MostDigits = 9;

    private static readonly HashSet<string> Names = new(StringComparer.OrdinalIgnoreCase)
    {
        "", "#", "id", "ids", "nr", "no", "n", "num", "number", "row", "row id", "row no", "row nr", "row number", "rownum", "line", "line no",
        "line number", "index", "idx", "seq", "sequence", "s no", "sl no", "sr no", "item", "item no", "pos", "position", "rank", "key", "pk",
        "nº", "n°", "№", "lfd nr", "lfd no", "zeile", "nummer", "numéro", "numero", "número", "num ligne", "ligne", "fila", "riga", "linha", "rij", "lp",
        "l p", "wiersz", "poz", "rad",
    };

    private readonly bool[] _counts;
    private readonly long[] _last;

    private RowNumbers(bool[] counts)
    {
        _counts = counts;
        _last = [.. counts.Select(_ => -1L)];
    }

    /// <summary>Looks at the names of the columns.</summary>
    /// <param name="names">The first row.</param>
    public static RowNumbers Of(IEnumerable<string> names) => new([.. names.Select(name => Names.Contains(Plain(name)))]);

    /// <summary>Whether a value is the number of its row. Every row is to be asked about, from the first on.</summary>
    /// <param name="column">Its column.</param>
    /// <param name="value">What stands there.</param>
    public bool Has(int column, string value)
    {
        if (column >= _counts.Length || !_counts[column]) return false;
        var last = _last[column];
        _counts[column] = value.Length <= MostDigits
            && long.TryParse(value.Trim(), NumberStyles.None, CultureInfo.InvariantCulture, out _last[column])
            && (last < 0 ? _last[column] <= HighestFirst : _last[column] > last && _last[column] <= last + 1 + MostLeftOut);
        return _counts[column];
    }

    // "Row_Number", "Lfd. Nr.", " #ID"
    private static string Plain(string name)
    {
        var words = name.Split([' ', '.', '_', '-', '#', ':', '\uFEFF'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        return string.Join(' ', words);
    }
}
