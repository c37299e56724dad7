using System.Collections.Frozen;
using System.Text;
using Hush.Entities;

namespace Hush.Redaction.StandIns;

/// <summary>Number words, and how a made-up value is said where the original was: "four one five" becomes "two one two", never digits.</summary>
internal sealed class SpokenNumbers(SeededDraws draws, string language)
{
    private static readonly string[] EnglishDigits = "zero one two three four five six seven eight nine".Split(' ');

    private static readonly FrozenDictionary<char, string> EnglishMarks = new Dictionary<char, string>
    {
        ['.'] = "dot",
        ['@'] = "at",
        ['-'] = "dash",
        ['_'] = "underscore",
        ['/'] = "slash",
        ['+'] = "plus",
        [':'] = "colon",
        ['#'] = "hash",
    }.ToFrozenDictionary();

    // Words of a group can stand for each other: a number stays as grammatical as it was.
    private static readonly FrozenDictionary<string, string[][]> Groups = new Dictionary<string, string[][]>
    {
        ["en"] =
        [
            EnglishDigits,
            "ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen".Split(' '),
            "twenty thirty forty fifty sixty seventy eighty ninety".Split(' '),
            "first second third fourth fifth sixth seventh eighth ninth".Split(' '),
            "tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth".Split(' '),
            "twentieth thirtieth".Split(' '),
        ],
        ["de"] = ["null eins zwei drei vier fünf sechs sieben acht neun".Split(' '), "zehn elf zwölf dreizehn vierzehn fünfzehn sechzehn siebzehn achtzehn neunzehn".Split(' ')],
        ["fr"] = ["zéro un deux trois quatre cinq six sept huit neuf".Split(' '), "dix onze douze treize quatorze quinze seize".Split(' ')],
        ["es"] = ["cero uno dos tres cuatro cinco seis siete ocho nueve".Split(' '), "diez once doce trece catorce quince".Split(' ')],
        ["it"] = ["zero uno due tre quattro cinque sei sette otto nove".Split(' ')],
        ["pt-pt"] = ["zero um dois três quatro cinco seis sete oito nove".Split(' ')],
        ["pt-br"] = ["zero um dois três quatro cinco seis sete oito nove".Split(' ')],
        ["nl"] = ["nul een twee drie vier vijf zes zeven acht negen".Split(' ')],
    }.ToFrozenDictionary();

    private readonly string _language = TextLanguages.Reduce(language);

    /// <summary>Whether values can be said whole in the language.</summary>
    public bool CanSpeak => _language == "en";

    /// <summary>Another number word of the same group, for a form to keep one of the same length; null when it is none or has no other.</summary>
    public string? Another(string word, bool keepsForm)
    {
        foreach (var group in Groups.GetValueOrDefault(_language, []))
        {
            if (!group.Contains(word, StringComparer.OrdinalIgnoreCase)) continue;
            string[] others = [.. group.Where(other => !other.Equals(word, StringComparison.OrdinalIgnoreCase) && (!keepsForm || other.Length == word.Length))];
            return others.Length == 0 ? null : LetterCase.Like(word, draws.Pick(others));
        }

        return null;
    }

    /// <summary>Whether the word is a number word of the language.</summary>
    public bool Knows(string word) => Groups.GetValueOrDefault(_language, []).Any(group => group.Contains(word, StringComparer.OrdinalIgnoreCase));

    /// <summary>The characters of <paramref name="written"/> in words; runs of letters one by one where they are <paramref name="spelled"/>.</summary>
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
            if (char.IsAsciiDigit(character)) said.Append(EnglishDigits[character - '0']);
            else if (EnglishMarks.TryGetValue(character, out var name)) said.Append(name);
            else said.Append(char.ToLowerInvariant(character));
        }

        return said.ToString();
    }
}
