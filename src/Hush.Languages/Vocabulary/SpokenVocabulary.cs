using System.Collections.Frozen;

namespace Hush.Languages.Vocabulary;

/// <summary>The word tables of one language, as one lookup. Immutable; serves all threads. Ordinal, without regard to case.</summary>
internal sealed class SpokenVocabulary
{
    private readonly FrozenDictionary<string, SpokenWord>.AlternateLookup<ReadOnlySpan<char>> _words;
    private readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> _abbreviations;

    private readonly FrozenDictionary<string, NumberPhrase[]>.AlternateLookup<ReadOnlySpan<char>> _numberPhrases;

    private readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> _atWords;

    internal SpokenVocabulary(
        FrozenDictionary<string, SpokenWord> words,
        FrozenSet<string> abbreviations,
        SpokenPhrase[] phrases,
        FrozenDictionary<string, NumberPhrase[]> numberPhrases,
        SpokenHabits habits)
    {
        _numberPhrases = numberPhrases.GetAlternateLookup<ReadOnlySpan<char>>();
        Habits = habits;
        _words = words.GetAlternateLookup<ReadOnlySpan<char>>();
        _abbreviations = abbreviations.GetAlternateLookup<ReadOnlySpan<char>>();
        Phrases = phrases;
        var atWords = phrases.Where(phrase => phrase.Role is PhraseRole.At or PhraseRole.SureAt && phrase.Words.Length == 1);
        _atWords = atWords.Select(phrase => phrase.Words[0]).ToFrozenSet(StringComparer.OrdinalIgnoreCase)
            .GetAlternateLookup<ReadOnlySpan<char>>();
    }

    /// <summary>All phrases, the longer before the shorter.</summary>
    public IReadOnlyList<SpokenPhrase> Phrases { get; }

    /// <summary>What the language does with single letters and ordinals.</summary>
    public SpokenHabits Habits { get; }

    /// <summary>What the tables know of <paramref name="word"/>; the default value if nothing.</summary>
    public SpokenWord Lookup(ReadOnlySpan<char> word) => _words.TryGetValue(word, out var found) ? found : default;

    /// <summary>Whether the word alone may be the commercial at.</summary>
    public bool IsAtWord(ReadOnlySpan<char> word) => _atWords.Contains(word);

    /// <summary>The numbers of several words that begin with <paramref name="first"/>, the longer before the shorter.</summary>
    public ReadOnlySpan<NumberPhrase> NumberPhrases(ReadOnlySpan<char> first) =>
        _numberPhrases.TryGetValue(first, out var found) ? found : [];

    /// <summary>Whether letters spelled in a row are an abbreviation that people use as a word: "ssn".</summary>
    public bool IsAbbreviation(ReadOnlySpan<char> letters) => _abbreviations.Contains(letters);
}
