using System.Collections.Frozen;
using System.Text;
using Hush.Languages;
using Hush.Languages.Vocabulary;

namespace Hush.Redaction.StandIns;

/// <summary>Number words, and how a made-up value is said where the original was: "four one five" becomes "two one two", never digits.</summary>
internal sealed class SpokenNumbers(SeededDraws draws, string language)
{
    private static readonly LanguagePack English = LanguagePacks.For("en");

    private static readonly FrozenDictionary<char, string> EnglishMarks = English.CharacterNames
        .Where(name => ".-_/+:#".Contains(name.Character, StringComparison.Ordinal))
        .Select(name => KeyValuePair.Create(name.Character, name.Names[0]))
        .Append(KeyValuePair.Create('@', "at"))
        .ToFrozenDictionary();

    // Words of a group can stand for each other: a number stays as grammatical as it was.
    private static readonly FrozenDictionary<string, string[][]> Groups = new Dictionary<string, string[][]>
    {
        ["en"] = GroupsOf(English.Numbers, teens: 10),
        ["de"] = GroupsOf(LanguagePacks.For("de").Numbers, teens: 10),
        ["fr"] = GroupsOf(LanguagePacks.For("fr").Numbers, teens: 7),
        ["es"] = GroupsOf(LanguagePacks.For("es").Numbers, teens: 6),
        ["it"] = GroupsOf(LanguagePacks.For("it").Numbers, teens: 10),
        ["pt-pt"] = GroupsOf(LanguagePacks.For("pt").Numbers, teens: 10),
        ["pt-br"] = GroupsOf(LanguagePacks.For("pt").Numbers, teens: 10),
        ["nl"] = GroupsOf(LanguagePacks.For("nl").Numbers, teens: 10),
        ["pl"] = GroupsOf(LanguagePacks.For("pl").Numbers, teens: 10),
    }.ToFrozenDictionary();

    private readonly string _language = TextLanguages.Reduce(language);

    private readonly string[][] _groups = Groups.GetValueOrDefault(TextLanguages.Reduce(language))
        ?? (LanguagePacks.For(language) is { HasOnlyNumbers: true } pack ? GroupsOf(pack.Numbers, teens: 10) : []);

    // Only languages whose larger numbers are several words have tens and ordinals here; from some teen on numbers are composed.
    private static string[][] GroupsOf(NumberNames names, int teens)
    {
        string[][] groups = [[.. names.Digits], [.. names.Teens.Take(teens)]];
        if (names.Ordinals.Count == 0) return groups;
        return [.. groups, [.. names.Tens], [.. names.Ordinals.Take(9)], [.. names.Ordinals.Skip(9).Take(10)],
            [names.Ordinals[19], names.OrdinalTens[0]]];
    }

    /// <summary>Whether values can be said whole in the language.</summary>
    public bool CanSpeak => _language == "en";

    /// <summary>Another number word of the same group, for a form to keep one of the same length; null when it is none or has no other.</summary>
    public string? Another(string word, bool keepsForm)
    {
        foreach (var group in _groups)
        {
            if (!group.Contains(word, StringComparer.OrdinalIgnoreCase)) continue;
            string[] others = [.. group.Where(other => !other.Equals(word, StringComparison.OrdinalIgnoreCase)
                && (!keepsForm || other.Length == word.Length))];
            return others.Length == 0 ? null : LetterCase.Like(word, draws.Pick(others));
        }

        return null;
    }

    /// <summary>Whether the word is a number word of the language.</summary>
    public bool Knows(string word) => _groups.Any(group => group.Contains(word, StringComparer.OrdinalIgnoreCase));

    /// <summary>The characters of <paramref name="written"/> in words; runs of letters one by one where they are
    /// <paramref name="spelled"/>.</summary>
    public static string Say(string written, bool spelled)
    {
        var said = new StringBuilder(written.Length * 5);
        var isInWord = false;
        foreach (var character in written)
        {
            var joins = isInWord && char.IsLetter(character) && !spelled;
            isInWord = char.IsLetter(character);
            if (character == ' ') continue;
            if (said.Length > 0 && !joins) said.Append(' ');
            if (char.IsAsciiDigit(character)) said.Append(English.Numbers.Digits[character - '0']);
            else if (EnglishMarks.TryGetValue(character, out var name)) said.Append(name);
            else said.Append(char.ToLowerInvariant(character));
        }

        return said.ToString();
    }
}
