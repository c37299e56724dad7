namespace Hush.Files.Tables;

/// <summary>Tells whether a text is a table of separated values.</summary>
internal static class TableShape
{
    private static readonly char[] Separators = [',', ';', '\t', '|'];

    private const int RowsToTell = 3;
    private const int ColumnsToTell = 3;

    /// <summary>The character between the columns; null where the text is no table: rows of as many columns, three of each at least.</summary>
    public static char? SeparatorOf(string text)
    {
        foreach (var separator in Separators)
        {
            var columns = ColumnsOf(text, separator);
            if (columns.Count >= RowsToTell && columns[0] >= ColumnsToTell && columns.All(count => count == columns[0])) return separator;
        }

        return null;
    }

    /// <summary>How many columns each row has; the last row of a text may be cut and is left out unless it ends.</summary>
    private static List<int> ColumnsOf(string text, char separator)
    {
        List<int> columns = [];
        var count = 1;
        var isQuoted = false;
        var isEmpty = true;
        for (var index = 0; index < text.Length; index++)
        {
            var character = text[index];
            if (character == '"') isQuoted = !isQuoted;
            else if (character == separator && !isQuoted) count++;
            if (character != '\n' || isQuoted)
            {
                isEmpty &= char.IsWhiteSpace(character);
                continue;
            }

            if (!isEmpty) columns.Add(count);
            (count, isEmpty) = (1, true);
        }

        if (!isEmpty && !isQuoted && columns.Count < RowsToTell) columns.Add(count);
        return columns;
    }
}
