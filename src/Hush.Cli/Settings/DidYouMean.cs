namespace Hush.Cli.Settings;

/// <summary>Finds the name that was probably meant.</summary>
internal static class DidYouMean
{
    private const int MostErrors = 3; // letters that may be wrong, missing or too many
    private const int LettersPerError = 3;

    /// <summary>The nearest name; null where none is near.</summary>
    public static string? Of(string typed, IEnumerable<string> names)
    {
        var allowed = Math.Min(MostErrors, Math.Max(1, typed.Trim('-').Length / LettersPerError));
        var best = names.Select(name => (Name: name, Distance: Distance(typed, name))).OrderBy(entry => entry.Distance)
            .ThenBy(entry => entry.Name, StringComparer.Ordinal).FirstOrDefault();
        return best.Name is not null && best.Distance <= allowed ? best.Name : null;
    }

    /// <summary>The end of a message: a question, or nothing.</summary>
    public static string Question(string typed, IEnumerable<string> names) => Of(typed, names) is { } name ? $"; did you mean {name}?" : "";

    /// <summary>How many letters must be changed, added, taken away or exchanged with the next one (Damerau and Levenshtein, each letter
    /// once).</summary>
    private static int Distance(string left, string right)
    {
        var table = new int[left.Length + 1, right.Length + 1];
        for (var row = 0; row <= left.Length; row++)
        {
            for (var column = 0; column <= right.Length; column++)
            {
                if (row == 0 || column == 0)
                {
                    table[row, column] = row + column;
                    continue;
                }

                var changed = table[row - 1, column - 1] + (IsSame(row, column) ? 0 : 1);
                table[row, column] = Math.Min(changed, Math.Min(table[row - 1, column], table[row, column - 1]) + 1);
                if (row > 1 && column > 1 && IsSame(row, column - 1) && IsSame(row - 1, column)) table[row, column] =
                    Math.Min(table[row, column], table[row - 2, column - 2] + 1);
            }
        }

        return table[left.Length, right.Length];

        bool IsSame(int row, int column) => char.ToLowerInvariant(left[row - 1]) == char.ToLowerInvariant(right[column - 1]);
    }
}
