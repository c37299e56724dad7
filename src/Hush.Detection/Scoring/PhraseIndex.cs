using System.Collections.Frozen;
using Hush.Text;

namespace Hush.Detection.Scoring;

/// <summary>
/// Finds phrases in the words of a text, whatever their case, without a string per look-up: a frozen table from the first word to the
/// words that must follow. Marks between the words of a phrase do not matter: "date-of-birth" is "date of birth".
/// </summary>
internal sealed class PhraseIndex
{
    private const int LongestWord = 64;
    private static readonly char[] Separators = [' ', '-', '/'];

    private readonly FrozenDictionary<string, string[][]> _restsByFirstWord;
    private readonly FrozenDictionary<string, string[][]>.AlternateLookup<ReadOnlySpan<char>> _lookup;

    /// <param name="phrases">Words parted by blanks, in plain apostrophes; a mark alone, as <c>$</c>, is a phrase too.</param>
    public PhraseIndex(IEnumerable<string> phrases)
    {
        _restsByFirstWord = phrases
            .Select(phrase => phrase.Length == 1 ? [phrase] : phrase.Split(Separators, StringSplitOptions.RemoveEmptyEntries))
            .Where(words => words.Length > 0)
            .GroupBy(words => words[0], words => words[1..], StringComparer.OrdinalIgnoreCase)
            .ToFrozenDictionary(group => group.Key, group => group.OrderBy(rest => rest.Length).ToArray(), StringComparer.OrdinalIgnoreCase);
        _lookup = _restsByFirstWord.GetAlternateLookup<ReadOnlySpan<char>>();
    }

    /// <summary>
    /// How many words and marks the shortest phrase that starts at word <paramref name="first"/> takes, all of them before word
    /// <paramref name="limit"/>; 0 when none starts there.
    /// </summary>
    public int MatchAt(SourceText text, IReadOnlyList<Word> words, int first, int limit)
    {
        Span<char> plain = stackalloc char[LongestWord];
        if (!_lookup.TryGetValue(Plain(text.AsSpan(words[first].Span), plain), out var rests)) return 0;
        foreach (var rest in rests)
        {
            var length = LengthOfRest(rest, text, words, first + 1, limit, plain);
            if (length >= 0) return length + 1;
        }
        return 0;
    }

    private static int LengthOfRest(string[] rest, SourceText text, IReadOnlyList<Word> words, int start, int limit, Span<char> plain)
    {
        var index = start;
        foreach (var expected in rest)
        {
            while (index < limit && words[index].Kind == WordKind.Mark) index++;
            if (index >= limit) return -1;
            var found = Plain(text.AsSpan(words[index].Span), plain);
            if (!found.Equals(expected, StringComparison.OrdinalIgnoreCase)) return -1;
            index++;
        }
        return index - start;
    }

    /// <summary>The word with plain apostrophes: chat programs type curly ones.</summary>
    private static ReadOnlySpan<char> Plain(ReadOnlySpan<char> word, Span<char> buffer)
    {
        if (word.Length > buffer.Length || !word.Contains('\u2019')) return word;
        word.Replace(buffer, '\u2019', '\'');
        return buffer[..word.Length];
    }
}
