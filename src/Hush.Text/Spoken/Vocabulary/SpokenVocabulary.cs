using System.Collections.Frozen;

namespace Hush.Text.Spoken.Vocabulary;

/// <summary>The word tables of one language, as one lookup. Immutable; serves all threads. Ordinal, without regard to case.</summary>
internal sealed class SpokenVocabulary
{
    private static readonly SpokenVocabulary Neutral = new SpokenVocabularyBuilder().Build();
    private static readonly SpokenVocabulary English = new SpokenVocabularyBuilder()
        .Add(EnglishNumbers.Fill)
        .Add(EnglishLetters.Fill)
        .Add(EnglishMarks.Fill)
        .Add(EnglishCues.Fill)
        .Add(EnglishAddresses.Fill)
        .Build();

    private readonly FrozenDictionary<string, SpokenWord>.AlternateLookup<ReadOnlySpan<char>> _words;
    private readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> _abbreviations;

    internal SpokenVocabulary(FrozenDictionary<string, SpokenWord> words, FrozenSet<string> abbreviations, SpokenPhrase[] phrases)
    {
        _words = words.GetAlternateLookup<ReadOnlySpan<char>>();
        _abbreviations = abbreviations.GetAlternateLookup<ReadOnlySpan<char>>();
        Phrases = phrases;
    }

    /// <summary>All phrases, the longer before the shorter.</summary>
    public IReadOnlyList<SpokenPhrase> Phrases { get; }

    /// <summary>
    /// The tables of a BCP-47 language; its region does not matter. A language without tables, or none, gets empty ones: only what needs no
    /// words is read then, single digits and letters.
    /// </summary>
    public static SpokenVocabulary For(string? language)
    {
        if (language is null) return Neutral;
        var primary = language.AsSpan();
        var end = primary.IndexOfAny('-', '_');
        if (end >= 0) primary = primary[..end];
        return primary.Equals("en", StringComparison.OrdinalIgnoreCase) ? English : Neutral;
    }

    /// <summary>What the tables know of <paramref name="word"/>; the default value if nothing.</summary>
    public SpokenWord Lookup(ReadOnlySpan<char> word) => _words.TryGetValue(word, out var found) ? found : default;

    /// <summary>Whether letters spelled in a row are an abbreviation that people use as a word: "ssn".</summary>
    public bool IsAbbreviation(ReadOnlySpan<char> letters) => _abbreviations.Contains(letters);
}
