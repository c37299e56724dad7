using System.Collections.Frozen;
using Hush.Languages;

namespace Hush.Redaction.StandIns;

/// <summary>The words that made-up values are put together from, by language: those of the language packs, and our own lists in <c>words.tsv</c> for
/// other languages.</summary>
internal static class WordLists
{
    public const string Given = "given";
    public const string Family = "family";
    public const string Place = "place";
    public const string Company = "company";
    public const string Occupation = "occupation";
    public const string Month = "month";
    public const string Weekday = "weekday";

    private const string Fallback = "en";

    // Where a language has no lists of its own, those of one whose names and places look alike.
    private static readonly FrozenDictionary<string, string> Related = new Dictionary<string, string>
    {
        ["pt-br"] = "pt",
        ["pt-pt"] = "pt",
        ["gl"] = "pt",
        ["ca"] = "es",
        ["eu"] = "es",
        ["af"] = "nl",
        ["da"] = "sv",
        ["no"] = "sv",
        ["fi"] = "sv",
        ["cs"] = "pl",
        ["sk"] = "pl",
        ["sl"] = "pl",
        ["hr"] = "pl",
        ["bs"] = "pl",
        ["az"] = "tr",
        ["uk"] = "ru",
        ["bg"] = "ru",
        ["mk"] = "ru",
        ["kk"] = "ru",
        ["ky"] = "ru",
        ["ro"] = "it",
        ["mr"] = "hi",
        ["ne"] = "hi",
        ["fa"] = "ar",
        ["ur"] = "ar",
        ["ps"] = "ar",
        ["ug"] = "ar",
        ["ku"] = "tr",
        ["zh-hans"] = "zh",
        ["zh-hant"] = "zh",
    }.ToFrozenDictionary();

    // Which lists a script has; Latin is the default.
    private static readonly (char First, char Last, string Language)[] Scripts =
    [
        ('\u0370', '\u03FF', "el"), ('\u0400', '\u052F', "ru"), ('\u0590', '\u05FF', "he"), ('\u0600', '\u06FF', "ar"), ('\u0900', '\u097F', "hi"),
        ('\u3040', '\u30FF', "ja"), ('\u4E00', '\u9FFF', "zh"), ('\uAC00', '\uD7AF', "ko"),
    ];

    private static readonly FrozenDictionary<(string Language, string Kind), string[]> Lists = Read();

    /// <summary>The words of a kind that go with a value of a text: in the value's script, and of the text's language if that is written in
    /// it.</summary>
    /// <returns>None when Hush has no words in the value's script, or none of the kind.</returns>
    public static IReadOnlyList<string> Of(string kind, string language, ReadOnlySpan<char> value)
    {
        var reduced = TextLanguages.Reduce(language);
        var own = Related.GetValueOrDefault(reduced, reduced);
        var script = ScriptOf(value);
        if (script is null) return [];
        if (script == "zh" && own == "ja") script = "ja";
        var isOwn = script == Fallback ? !Array.Exists(Scripts, entry => entry.Language == own) : own == script;
        return Lists.GetValueOrDefault((isOwn ? own : script, kind)) ?? Lists.GetValueOrDefault((script, kind)) ?? [];
    }

    /// <summary>Every list of a kind: month names may stand in another language than the text.</summary>
    public static IEnumerable<IReadOnlyList<string>> All(string kind) =>
        Lists.Where(list => list.Key.Kind == kind).OrderBy(list => list.Key.Language == Fallback ? 0 : 1)
        .ThenBy(list => list.Key.Language, StringComparer.Ordinal).Select(list => list.Value);

    private static string? ScriptOf(ReadOnlySpan<char> value)
    {
        foreach (var character in value)
        {
            if (!char.IsLetter(character)) continue;
            if (character < '\u0370') return Fallback;
            foreach (var (first, last, language) in Scripts)
                if (character >= first && character <= last) return language;
            return character is >= '\u1E00' and <= '\u1EFF' ? Fallback : null;
        }

        return null;
    }

    private static FrozenDictionary<(string Language, string Kind), string[]> Read()
    {
        using var stream = typeof(WordLists).Assembly.GetManifestResourceStream("words.tsv")
            ?? throw new InvalidDataException("The word lists are not built in.");
        using var reader = new StreamReader(stream);
        Dictionary<(string, string), string[]> lists = [];
        foreach (var pack in LanguagePacks.All)
        {
            lists.Add((pack.Code, Month), [.. pack.Months]);
            lists.Add((pack.Code, Weekday), [.. pack.Weekdays]);
            foreach (var (kind, words) in pack.Surrogates) lists.Add((pack.Code, kind), words);
        }

        while (reader.ReadLine() is { } line)
        {
            if (line.StartsWith('#')) continue;
            var cells = line.Split('\t');
            lists.Add((cells[0], cells[1]), cells[2].Split(' '));
        }

        return lists.ToFrozenDictionary();
    }
}
