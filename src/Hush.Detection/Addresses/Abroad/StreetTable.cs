using System.Collections.Frozen;
using Hush.Recognition.Lexicons;

namespace Hush.Detection.Addresses.Abroad;

/// <summary>
/// The words of addresses in one language, as its file in <c>Tables</c> has them: a name, a colon, and words with blanks or phrases with
/// bars between. All are folded. Immutable.
/// </summary>
internal sealed class StreetTable
{
    // Code units of the longest word of a table.
    private const int LongestWord = 48;

    private readonly Dictionary<string, FrozenSet<string>> _sets = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string[][]> _phrases = new(StringComparer.Ordinal);

    /// <summary>Reads a table.</summary>
    /// <param name="reader">Its lines; blank ones and those that begin with # do not count.</param>
    public StreetTable(TextReader reader)
    {
        while (reader.ReadLine() is { } line)
        {
            var colon = line.IndexOf(':', StringComparison.Ordinal);
            if (line.StartsWith('#') || colon < 0) continue;
            Add(line[..colon], line[(colon + 1)..].Trim());
        }
    }

    /// <summary>Primary subtag of the language.</summary>
    public string Language { get; private set; } = "";

    /// <summary>Whether the number stands before the street: "12 rue de la Paix".</summary>
    public bool HasNumberBefore { get; private set; }

    /// <summary>Whether a province of two capitals may follow the town: "Roma RM", "São Paulo - SP".</summary>
    public bool HasProvinces { get; private set; }

    /// <summary>Whether it reads texts of its own language only, since its words are other things elsewhere.</summary>
    public bool NeedsLanguage { get; private set; }

    /// <summary>Endings of street names that hardly any other word has: "-straße".</summary>
    public string[] Suffixes { get; private set; } = [];

    /// <summary>Endings that other words have too: "-hof".</summary>
    public string[] WeakSuffixes { get; private set; } = [];

    /// <summary>Endings of words that belong to the street name after them: "Landstraßer Hauptstraße".</summary>
    public string[] AdjectiveEndings { get; private set; } = [];

    /// <summary>Postal codes before the town; 0 is a digit, A a capital, a blank may be missing.</summary>
    public string[] Codes { get; private set; } = [];

    /// <summary>Postal codes after the town.</summary>
    public string[] CodesAfter { get; private set; } = [];

    /// <summary>Every folded word.</summary>
    public IEnumerable<string> Words => _sets.Values.SelectMany(set => set)
        .Concat(_phrases.Values.SelectMany(phrases => phrases.SelectMany(words => words)));

    /// <summary>Whether the word's folded form is in the list <paramref name="name"/>.</summary>
    public bool Has(string name, LexiconWord word) => word.Key.Length > 0 && _sets.TryGetValue(name, out var set) && set.Contains(word.Key);

    /// <summary>Where the longest phrase of the list <paramref name="name"/> at the word ends; the word itself if none begins there.</summary>
    public int AfterPhrase(string name, LexiconText text, int at)
    {
        var best = at;
        foreach (var words in _phrases.GetValueOrDefault(name, []))
        {
            var end = at;
            foreach (var word in words)
            {
                if (end < 0 || !text[end].Is(word) || (end > at && text[end].StartsLine))
                {
                    end = -1;
                    break;
                }

                end = text[end + 1].Is(".") && text[end + 1].IsGlued ? end + 2 : end + 1;
            }

            best = Math.Max(best, end);
        }

        return best;
    }

    private void Add(string name, string value)
    {
        switch (name)
        {
            case "language": Language = value; break;
            case "numberbefore": HasNumberBefore = true; break;
            case "ownlanguage": NeedsLanguage = true; break;
            case "province": HasProvinces = true; break;
            case "suffix": Suffixes = value.Split(' '); break;
            case "adjectiveending": AdjectiveEndings = value.Split(' '); break;
            case "weaksuffix": WeakSuffixes = value.Split(' '); break;
            case "code": Codes = Phrases(value); break;
            case "codeafter": CodesAfter = Phrases(value); break;
            case "box" or "weakbox" or "country":
                _phrases[name] =
                [.. Phrases(value).Select(phrase => phrase.Split(' ').Select(Fold).ToArray())]; break;
            default: _sets[name] = value.Split(' ').Select(Fold).ToFrozenSet(StringComparer.Ordinal); break;
        }
    }

    private static string[] Phrases(string value) => value.Split('|', StringSplitOptions.TrimEntries);

    private static string Fold(string word)
    {
        Span<char> folded = stackalloc char[LongestWord];
        var length = LetterFolding.Fold(word.EndsWith("c/", StringComparison.Ordinal) ? "c" : word, folded);
        return folded[..length].ToString();
    }
}
