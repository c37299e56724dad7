using System.Collections.Frozen;

namespace Hush.Detection.Dialogue;

/// <summary>
/// Finds phrases in the words of a text, whatever their case, without a string per look-up: a frozen table from the first word to the
/// words that must follow. Marks between the words of a phrase do not matter: "date-of-birth" is "date of birth".
/// </summary>
/// <typeparam name="T">What a phrase stands for.</typeparam>
internal sealed class PhraseTable<T>
{
    private const int LongestWord = 64;
    private static readonly char[] Separators = [' ', '-', '/'];

    private readonly (string Phrase, T Value)[] _phrases;
    private readonly string[] _firstWords;
    private readonly FrozenDictionary<string, Entry[]>.AlternateLookup<ReadOnlySpan<char>> _entriesByFirstWord;

    /// <param name="phrases">Words parted by blanks, in plain apostrophes, and their meaning; a mark alone, as <c>$</c>, is a phrase too.</param>
    public PhraseTable(IEnumerable<(string Phrase, T Value)> phrases)
    {
        _phrases = [.. phrases];
        var entries = _phrases
            .Select(phrase => (Words: Split(phrase.Phrase), phrase.Value))
            .Where(phrase => phrase.Words.Length > 0)
            .GroupBy(phrase => phrase.Words[0], phrase => new Entry(phrase.Words[1..], phrase.Value), StringComparer.OrdinalIgnoreCase)
            .ToFrozenDictionary(group => group.Key, LongestFirst, StringComparer.OrdinalIgnoreCase);
        _firstWords = [.. entries.Keys];
        _entriesByFirstWord = entries.GetAlternateLookup<ReadOnlySpan<char>>();
    }

    /// <summary>
    /// The longest phrase that starts at word <paramref name="first"/> and ends before word <paramref name="limit"/>.
    /// </summary>
    /// <param name="text">Text of the words.</param>
    /// <param name="words">Words and marks of the text.</param>
    /// <param name="first">Index of the word at which the phrase begins.</param>
    /// <param name="limit">Index of the first word that it may not take.</param>
    /// <param name="length">How many words and marks it takes; 0 when there is none.</param>
    /// <param name="value">What it stands for.</param>
    public bool TryMatch(SourceText text, IReadOnlyList<Word> words, int first, int limit, out int length, out T value)
    {
        Span<char> plain = stackalloc char[LongestWord];
        if (_entriesByFirstWord.TryGetValue(Plain(text.AsSpan(words[first].Span), plain), out var entries))
        {
            foreach (var entry in entries)
            {
                length = 1 + LengthOfRest(entry.Rest, text, words, first + 1, limit, plain);
                if (length == 0) continue;
                value = entry.Value;
                return true;
            }
        }

        length = 0;
        value = default!;
        return false;
    }

    /// <summary>A table of the phrases of this one and of <paramref name="others"/>.</summary>
    public PhraseTable<T> With(IEnumerable<(string Phrase, T Value)> others) => new(_phrases.Concat(others));

    /// <summary>The first words of all phrases.</summary>
    public IEnumerable<string> FirstWords => _firstWords;

    /// <summary>The word as tables know it: with plain apostrophes.</summary>
    /// <param name="word">A word of a text.</param>
    /// <param name="buffer">Room for a changed copy; a word that is longer stays as it is.</param>
    public static ReadOnlySpan<char> Normalize(ReadOnlySpan<char> word, Span<char> buffer) => Plain(word, buffer);

    /// <summary>Whether a phrase starts at word <paramref name="first"/> and ends before word <paramref name="limit"/>.</summary>
    public bool Matches(SourceText text, IReadOnlyList<Word> words, int first, int limit) =>
        TryMatch(text, words, first, limit, out _, out _);

    private static int LengthOfRest(string[] rest, SourceText text, IReadOnlyList<Word> words, int start, int limit, Span<char> plain)
    {
        var index = start;
        foreach (var expected in rest)
        {
            while (index < limit && words[index].Kind == WordKind.Mark && !text.AsSpan(words[index].Span).SequenceEqual(expected)) index++;
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

    private static string[] Split(string phrase) =>
        phrase.Length == 1 ? [phrase] : phrase.Split(Separators, StringSplitOptions.RemoveEmptyEntries);

    private static Entry[] LongestFirst(IEnumerable<Entry> entries) => [.. entries.OrderByDescending(entry => entry.Rest.Length)];

    private sealed record Entry(string[] Rest, T Value);
}

/// <summary>Makes phrase tables without a meaning: only whether a phrase is there counts.</summary>
internal static class PhraseTable
{
    /// <summary>A table of phrases that all mean the same.</summary>
    public static PhraseTable<bool> Of(IEnumerable<string> phrases) => new(phrases.Select(phrase => (phrase, true)));

    /// <summary>A table of the phrases of this one and of <paramref name="others"/>.</summary>
    public static PhraseTable<bool> With(this PhraseTable<bool> table, IEnumerable<string> others) =>
        table.With(others.Select(phrase => (phrase, true)));
}
