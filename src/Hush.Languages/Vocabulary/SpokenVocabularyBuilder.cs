using System.Collections.Frozen;

namespace Hush.Languages.Vocabulary;

/// <summary>Collects a language's tables, word by word; a word named in several tables has all their roles.</summary>
internal sealed class SpokenVocabularyBuilder
{
    private readonly Dictionary<string, SpokenWord> _words = new(StringComparer.OrdinalIgnoreCase);
    private readonly HashSet<string> _abbreviations = new(StringComparer.OrdinalIgnoreCase);
    private readonly List<SpokenPhrase> _phrases = [];
    private readonly List<NumberPhrase> _numberPhrases = [];
    private SpokenHabits _habits = SpokenHabits.English;

    public SpokenVocabularyBuilder Add(Action<SpokenVocabularyBuilder> fill)
    {
        fill(this);
        return this;
    }

    public void AlphabetLetter(IEnumerable<string> words, bool isFirstName) => AlphabetLetter(string.Join(' ', words), isFirstName);

    public void Mark(char mark, IEnumerable<string> words) => Mark(mark, string.Join(' ', words));

    public void Trait(WordTraits trait, IEnumerable<string> words) => Trait(trait, string.Join(' ', words));

    public void Number(NumberRole role, int value, string words)
    {
        foreach (var word in Split(words)) _words[word] = Known(word) with { Number = role, Value = (short)value };
    }

    public void Mark(char mark, string words)
    {
        foreach (var word in Split(words)) _words[word] = Known(word) with { Mark = mark };
    }

    public void LetterName(char letter, string words)
    {
        foreach (var word in Split(words)) _words[word] = Known(word) with { LetterName = letter };
    }

    public void AlphabetLetter(string words, bool isFirstName)
    {
        foreach (var word in Split(words)) _words[word] = Known(word) with { AlphabetLetter = word[0], IsFirstName = isFirstName };
    }

    public void Trait(WordTraits trait, string words)
    {
        foreach (var word in Split(words)) _words[word] = Known(word) with { Traits = Known(word).Traits | trait };
    }

    /// <summary>A number of several words; its first word needs no role of its own.</summary>
    public void NumberPhrase(int value, string words)
    {
        var phrase = new NumberPhrase(Split(words), value);
        _numberPhrases.Add(phrase);
        Trait(WordTraits.BeginsNumberPhrase, phrase.Words[0]);
    }

    public void Habits(SpokenHabits habits) => _habits = habits;

    public void Abbreviations(string words) => _abbreviations.UnionWith(Split(words));

    public void Phrase(PhraseRole role, string words, char mark = '\0')
    {
        var phrase = new SpokenPhrase(role, Split(words), mark);
        _phrases.Add(phrase);
        Trait(WordTraits.BeginsPhrase, phrase.Words[0]);
    }

    public SpokenVocabulary Build() => new(
        _words.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase),
        _abbreviations.ToFrozenSet(StringComparer.OrdinalIgnoreCase),
        [.. _phrases.OrderByDescending(phrase => phrase.Words.Length)],
        _numberPhrases.GroupBy(phrase => phrase.Words[0], StringComparer.OrdinalIgnoreCase).ToFrozenDictionary(
            group => group.Key, group => group.OrderByDescending(phrase => phrase.Words.Length).ToArray(), StringComparer.OrdinalIgnoreCase),
        _habits);

    private SpokenWord Known(string word) => _words.GetValueOrDefault(word);

    private static string[] Split(string words) => words.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
}
