namespace Hush.Languages.Vocabulary;

/// <summary>Reads the lists of a language pack.</summary>
internal static class WordList
{
    /// <summary>The words of a row, parted by blanks.</summary>
    public static string[] Of(string words) => words.Split(' ', StringSplitOptions.RemoveEmptyEntries);

    /// <summary>The surrogate words of a language: rows of a kind and its words in the table <c>{code}-surrogates.tsv</c>.</summary>
    /// <exception cref="InvalidDataException">The table is not built in.</exception>
    public static Dictionary<string, string[]> SurrogatesOf(string code)
    {
        using var stream = typeof(WordList).Assembly.GetManifestResourceStream(code + "-surrogates.tsv")
            ?? throw new InvalidDataException($"The surrogate words of {code} are not built in.");
        using StreamReader reader = new(stream);
        Dictionary<string, string[]> lists = [];
        while (reader.ReadLine() is { } line)
        {
            var cells = line.Split('\t');
            lists.Add(cells[0], Of(cells[1]));
        }

        return lists;
    }
}
