using System.Collections.Frozen;
using System.Globalization;

namespace Hush.Evaluation.Forms;

/// <summary>How a language says numbers below 100, years and the marks of e-mail addresses, from <c>spoken.tsv</c>.</summary>
public sealed class SpokenWords
{
    private static readonly FrozenDictionary<string, SpokenWords> Languages = Load();

    private readonly FrozenDictionary<string, string> _words;

    private SpokenWords(IEnumerable<KeyValuePair<string, string>> words) => _words = words.ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>The words of a language; null for one that the table does not have.</summary>
    /// <param name="language">BCP-47.</param>
    public static SpokenWords? Of(string language) => Languages.GetValueOrDefault(language.Split('-')[0].ToLowerInvariant());

    /// <summary>A number of one or two digits, 0 to 99.</summary>
    public string Small(int number) => _words[number.ToString(CultureInfo.InvariantCulture)];

    /// <summary>A year as its century and its last two digits, which some languages write as one word.</summary>
    /// <param name="year">1910 to 1999, 2010 to 2099.</param>
    public (string Century, string Ending, bool AreOneWord) Year(int year) => (_words[year / 100 + ".."], Small(year % 100), _words["glue"] == "yes");

    /// <summary>The name of a mark; null when the language's recognizers write none.</summary>
    public string? Mark(char mark) => _words.GetValueOrDefault(mark.ToString());

    private static FrozenDictionary<string, SpokenWords> Load()
    {
        using var stream = typeof(SpokenWords).Assembly.GetManifestResourceStream("spoken.tsv")!;
        using StreamReader reader = new(stream);
        List<string[]> rows = [];
        while (reader.ReadLine() is { } line)
            if (!line.StartsWith('#')) rows.Add(line.Split('\t'));
        return rows.GroupBy(row => row[0]).ToFrozenDictionary(group => group.Key,
            group => new SpokenWords(group.Select(row => KeyValuePair.Create(row[1], row[2]))), StringComparer.Ordinal);
    }
}
