namespace Hush.Languages.Numbers;

/// <summary>
/// A row of a table of numbers, <c>Numbers/Tables/{code}.tsv</c>: what the words are, the value, the words. The kinds are
/// <list type="bullet">
/// <item>the roles of <c>NumberRole</c>, with the number as value; an entry of several words says it as a whole;</item>
/// <item><c>Stem</c>: what stands for a number inside compounds only;</item>
/// <item><c>Join</c>: how compounds are made, see <see cref="CompoundNumbers"/>; the value is added to all of them;</item>
/// <item><c>Alone</c>: hundreds and thousands that need no number before them; <c>And</c>: joins hundreds and the rest; <c>Doubtful</c>: other words
/// where they stand alone; <c>Unit</c>: what is counted or measured; <c>Letters</c>: letters that are words of every day;</item>
/// <item><c>Filler</c>, <c>Pause</c>, <c>Mark</c>: what is said inside numbers; the value of a mark is the character;</item>
/// <item><c>Accents</c>, <c>kept</c>: words are never written without their accents;</item>
/// <item>only where numbers are written without blanks: <c>Glued</c> names the script; <c>Quantity</c>: characters beside digits that are an amount;
/// <c>Tail</c>: endings behind the last digit; <c>Word</c>: words that begin like a digit.</item>
/// </list>
/// </summary>
/// <param name="Kind">What the entries are.</param>
/// <param name="Value">The number or character; empty where the kind has none.</param>
/// <param name="Entries">Words, or several words each.</param>
internal sealed record NumberTableRow(string Kind, string Value, IReadOnlyList<string> Entries)
{
    /// <summary>All rows of a language.</summary>
    /// <param name="code">BCP-47 primary subtag.</param>
    /// <exception cref="InvalidDataException">The table is not built in, or a row of it has not three cells.</exception>
    public static IReadOnlyList<NumberTableRow> Read(string code)
    {
        using var stream = typeof(NumberTableRow).Assembly.GetManifestResourceStream(code + "-numbers.tsv")
            ?? throw new InvalidDataException($"The numbers of {code} are not built in.");
        using StreamReader reader = new(stream);
        var rows = new List<NumberTableRow>();
        while (reader.ReadLine() is { } line)
        {
            if (line.Length == 0 || line[0] == '#') continue;
            rows.Add(line.Split('\t') is [var kind, var value, var entries]
                ? new NumberTableRow(kind, value, entries.Split(", "))
                : throw new InvalidDataException($"A row of the numbers of {code} has not three cells."));
        }

        return rows;
    }
}
