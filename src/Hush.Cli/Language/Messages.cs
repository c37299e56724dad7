using System.Text.RegularExpressions;

namespace Hush.Cli.Language;

/// <summary>
/// What the program says to its user, in one language. The sources say everything in English; here, where it leaves the program, it is looked up in
/// the table
/// <c>messages.tsv</c>, and what the table does not have stays as it is. Thread-safe.
/// </summary>
internal sealed partial class Messages
{
    private const string Table = "messages.tsv";
    private const int Deepest = 3; // messages in messages: a file's name, a line, what is wrong

    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(1);

    private readonly Dictionary<string, string> _whole = new(StringComparer.Ordinal);
    private readonly List<(Regex Pattern, int Fixed, string Text)> _patterns = [];

    private Messages(string language)
    {
        string[][] rows = [.. Rows()];
        var column = Array.IndexOf(rows[0], language);
        if (column <= 0) return;
        foreach (var row in rows.Skip(1))
        {
            if (row[0].Contains("{0}", StringComparison.Ordinal)) _patterns.Add(
                (PatternOf(row[0]), Placeholder().Replace(row[0], "").Length, row[column]));
            else _whole[row[0]] = row[column];
        }

        // What is fixed in a message tells it from others, so the one with most of it comes first.
        _patterns.Sort((left, right) => right.Fixed.CompareTo(left.Fixed));
    }

    /// <summary>English, as the sources have it.</summary>
    public static Messages English { get; } = new("en");

    /// <summary>Those of a language, by its tag of two letters; English where there are none.</summary>
    public static Messages In(string language) => language == "en" ? English : new Messages(language);

    /// <summary>The table: the languages first, then a row for each message, English first.</summary>
    public static IEnumerable<string[]> Rows()
    {
        using var table = new StreamReader(typeof(Messages).Assembly.GetManifestResourceStream(Table)!);
        while (table.ReadLine() is { } line) yield return line.Split('\t');
    }

    /// <summary>A message in this language.</summary>
    /// <param name="english">The message in English, with what changes in it: names of files, numbers, other messages.</param>
    public string Of(string english) => _whole.Count == 0 ? english : Of(english, Deepest);

    private string Of(string english, int depth)
    {
        if (_whole.TryGetValue(english, out var whole)) return whole;
        if (depth == 0) return english;
        foreach (var (pattern, _, text) in _patterns)
        {
            try
            {
                if (pattern.Match(english) is not { Success: true } match) continue;
                return Placeholder().Replace(text, place => Of(match.Groups["p" + place.Groups[1].Value].Value, depth - 1));
            }
            catch (RegexMatchTimeoutException)
            {
                continue; // in English, then
            }
        }

        return english;
    }

    // What begins a message and is followed by a blank is a number, as in "3 files"; all else may be anything.
    private static Regex PatternOf(string english) => new(
        "^" + Placeholder().Replace(Regex.Escape(english).Replace("\\{", "{", StringComparison.Ordinal),
            place => $"(?<p{place.Groups[1].Value}>{(place.Index == 0 && english.StartsWith("{0} ", StringComparison.Ordinal) ? "[0-9]+" : ".+?")})") + "$",
        RegexOptions.Singleline | RegexOptions.CultureInvariant,
        Patience);

    [GeneratedRegex(@"\{(\d)\}", RegexOptions.CultureInvariant)]
    private static partial Regex Placeholder();
}
