using Hush.Redaction.StandIns;
using Hush.Text;

namespace Hush.Redaction;

/// <summary>
/// Numbers the persons of a document or conversation by their names. A name is a known person's when one has all words of the other, in any order,
/// with or without title, an initial for a word, letters for a spelled word: "Doe, John", "Mr Doe", "J. Doe", "J.D.", "S-M-I-T-H". A name that fits
/// several known persons gets a number of its own. Not thread-safe.
/// </summary>
internal sealed class PersonNumbers
{
    private const int ShortestSpelled = 3; // letters

    private readonly Dictionary<string, int> _given = new(StringComparer.Ordinal);
    private readonly List<List<string>> _persons = [];

    /// <summary>The number of the person of this name, from 1.</summary>
    public int Of(string name)
    {
        var words = WordsOf(name);
        var key = words.Length == 0 ? name.Trim() : string.Join(' ', words);
        if (!_given.TryGetValue(key, out var number)) _given[key] = number = Find(words);
        return number;
    }

    private int Find(string[] words)
    {
        int[] fitting = [.. _persons.Index().Where(person => Fit(person.Item, words)).Select(person => person.Index)];
        if (fitting.Length == 1)
        {
            var known = _persons[fitting[0]];
            foreach (var word in words.Where(word => word.Length > 1 && !known.Contains(word)))
            {
                // An initial is known now.
                var initial = known.IndexOf(word[..1]);
                if (initial < 0) known.Add(word);
                else known[initial] = word;
            }

            return fitting[0] + 1;
        }

        if (fitting.Length > 1 && AreParts(fitting, words)) return Join(fitting, words);
        _persons.Add(fitting.Length == 0 ? [.. words] : []); // whoever fits several is not known well enough to be met again by a part of the name
        return _persons.Count;
    }

    // "Lopez" and "Maria" were named apart and are one person, now that "Maria Lopez" is named.
    private bool AreParts(int[] persons, string[] words)
    {
        string[] parts = [.. persons.SelectMany(person => _persons[person])];
        return parts.Distinct().Count() == parts.Length && parts.All(words.Contains);
    }

    private int Join(int[] persons, string[] words)
    {
        foreach (var other in persons.Skip(1)) _persons[other].Clear();
        foreach (var (name, number) in _given.ToArray())
            if (persons.Contains(number - 1)) _given[name] = persons[0] + 1;
        _persons[persons[0]] = [.. words];
        return persons[0] + 1;
    }

    private static bool Fit(List<string> person, string[] words)
    {
        if (person.Count == 0 || words.Length == 0) return false;
        if (words.Length > 1 && Array.TrueForAll(words, word => word.Length == 1)) return words.SequenceEqual(person.Select(word => word[..1]));
        return words.Any(word => word.Length > 1 && person.Contains(word))
            && (words.All(word => person.Exists(own => Match(own, word))) || person.TrueForAll(own => words.Any(word => Match(own, word))));
    }

    private static bool Match(string first, string second) =>
        first == second || (Math.Min(first.Length, second.Length) == 1 && first[0] == second[0]);

    private static string[] WordsOf(string name)
    {
        List<string> words = [];
        var spelled = "";
        foreach (var word in name.ToUpperInvariant().Replace('’', '\'')
            .Split([.. name.Where(IsBorder).Distinct()], StringSplitOptions.RemoveEmptyEntries).Append(""))
        {
            if (word.Length == 1)
            {
                spelled += word;
                continue;
            }

            if (spelled.Length >= ShortestSpelled) words.Add(spelled);
            else words.AddRange(spelled.Select(letter => letter.ToString()));
            spelled = "";
            var own = word.EndsWith("'S", StringComparison.Ordinal) ? word[..^2] : word;
            if (own.Length > 0 && !PersonStandIns.IsTitle(own)) words.Add(own);
        }

        return [.. words];
    }

    private static bool IsBorder(char character) => !char.IsLetter(character) && !char.IsSurrogate(character) && !LetterMarks.Is(character)
        && character is not ('\'' or '’');
}
