using Hush.Languages.Vocabulary;

namespace Hush.Languages.Spoken;

/// <summary>The tokens of a text and the questions that all readers ask about them. Positions are token numbers, not offsets.</summary>
internal sealed class SpokenTokens
{
    private readonly SpokenToken[] _tokens;
    private readonly SpokenVocabulary _vocabulary;

    public SpokenTokens(SourceText text, IReadOnlyList<Word> words, SpokenVocabulary vocabulary)
    {
        _vocabulary = vocabulary;
        Text = text;
        _tokens = new SpokenToken[words.Count];
        var end = -1;
        for (var i = 0; i < words.Count; i++)
        {
            _tokens[i] = Describe(words[i], end);
            end = words[i].Span.End;
            MayBeSpoken |= IsSign(_tokens[i], i);
        }
    }

    /// <summary>The text.</summary>
    public SourceText Text { get; }

    /// <summary>How many tokens there are.</summary>
    public int Count => _tokens.Length;

    /// <summary>Whether any token could begin something that is read; if not, no reader has to run.</summary>
    public bool MayBeSpoken { get; }

    /// <summary>The token at <paramref name="index"/>.</summary>
    public ref readonly SpokenToken this[int index] => ref _tokens[index];

    /// <summary>The characters of the token at <paramref name="index"/>.</summary>
    public ReadOnlySpan<char> Characters(int index) => Text.AsSpan(_tokens[index].Span);

    /// <summary>Whether the index is of a token and only blanks stand before it.</summary>
    public bool FollowsBlank(int index) => index > 0 && index < _tokens.Length && _tokens[index].Before == TokenGap.Blank;

    /// <summary>Whether the token is the mark <paramref name="mark"/>.</summary>
    public bool IsMark(int index, char mark) =>
        index >= 0 && index < _tokens.Length && _tokens[index].Kind == WordKind.Mark && _tokens[index].Span.Length == 1
        && Text[_tokens[index].Span.Start] == mark;

    /// <summary>Whether the token exists and has any of <paramref name="traits"/>.</summary>
    public bool Has(int index, WordTraits traits) => index >= 0 && index < _tokens.Length && _tokens[index].Word.Has(traits);

    /// <summary>The next token of a row of words: after a blank, or after a hyphen that glues two words. −1 if the row ends.</summary>
    public int Next(int index)
    {
        if (FollowsBlank(index + 1)) return index + 1;
        return IsMark(index + 1, '-') && IsGlued(index + 1) && IsGlued(index + 2) && _tokens[index + 2].IsWord ? index + 2 : -1;
    }

    /// <summary>Whether nothing at all stands before the token.</summary>
    public bool IsGlued(int index) => index > 0 && index < _tokens.Length && _tokens[index].Before == TokenGap.None;

    /// <summary>Whether a sentence, a line or the text begins with the token.</summary>
    public bool BeginsSentence(int index) =>
        index == 0 || _tokens[index].Before == TokenGap.Break || IsMark(index - 1, '.') || IsMark(index - 1, '?') || IsMark(index - 1, '!');

    /// <summary>Whether no word follows in the same clause: the text ends, or the line, or a mark stands there.</summary>
    public bool EndsClause(int end) => end >= _tokens.Length || _tokens[end].Before == TokenGap.Break || !_tokens[end].IsWord;

    /// <summary>The longest phrase with one of two roles that begins at the token, or null.</summary>
    public SpokenPhrase? Phrase(int index, PhraseRole role, PhraseRole orRole)
    {
        if (!Has(index, WordTraits.BeginsPhrase)) return null;
        foreach (var phrase in _vocabulary.Phrases)
        {
            if ((phrase.Role == role || phrase.Role == orRole) && Matches(index, phrase.Words)) return phrase;
        }

        return null;
    }

    /// <summary>The longest phrase with the role that begins at the token, or null.</summary>
    public SpokenPhrase? Phrase(int index, PhraseRole role) => Phrase(index, role, role);

    /// <summary>The character that the words at <paramref name="index"/> name, and where they end.</summary>
    public bool TryMark(int index, out char mark, out int end)
    {
        (mark, end) = ('\0', index);
        if (index >= _tokens.Length) return false;
        var phrase = Phrase(index, PhraseRole.Mark);
        (mark, end) = phrase is null ? (_tokens[index].Word.Mark, index + 1) : (phrase.Mark, index + phrase.Words.Length);
        return mark != '\0';
    }

    /// <summary>What the tables know of a word that is put together from several tokens.</summary>
    public SpokenWord Lookup(ReadOnlySpan<char> word) => _vocabulary.Lookup(word);

    /// <summary>What the language does with single letters and ordinals.</summary>
    public SpokenHabits Habits => _vocabulary.Habits;

    /// <summary>Whether the token is a letter that is a word of every day in the language: "y", "à".</summary>
    public bool IsLetterWord(int index) => _tokens[index].Letter is not '\0' and var letter
        && Habits.LetterWords.Contains(char.ToLowerInvariant(letter), StringComparison.Ordinal);

    /// <summary>
    /// The number of several words that begins at the token, and its last token; null if none does. A number that a hyphen ties to a further
    /// number ends before it: "quarante quatre-vingt" is 40 and 80.
    /// </summary>
    public (int Value, int Last)? NumberPhrase(int index)
    {
        if (!Has(index, WordTraits.BeginsNumberPhrase)) return null;
        foreach (var phrase in _vocabulary.NumberPhrases(Characters(index)))
        {
            var last = index;
            for (var i = 1; i < phrase.Words.Length && last >= 0; i++)
            {
                last = Next(last);
                if (last >= 0 && !Characters(last).Equals(phrase.Words[i], StringComparison.OrdinalIgnoreCase)) last = -1;
            }

            if (last >= 0 && !(Next(last) == last + 2 && _tokens[last + 2].IsNumber)) return (phrase.Value, last);
        }

        return null;
    }

    /// <summary>Whether the language uses the spelled letters as a word.</summary>
    public bool IsAbbreviation(ReadOnlySpan<char> letters) => _vocabulary.IsAbbreviation(letters);

    private bool Matches(int index, string[] words)
    {
        if (index + words.Length > _tokens.Length) return false;
        for (var i = 0; i < words.Length; i++)
        {
            if (i > 0 && !FollowsBlank(index + i)) return false;
            if (!Characters(index + i).Equals(words[i], StringComparison.OrdinalIgnoreCase)) return false;
        }

        return true;
    }

    private SpokenToken Describe(Word word, int previousEnd)
    {
        var characters = Text.AsSpan(word.Span);
        var letter = word.Kind == WordKind.Letters && characters.Length == 1 && IsLatin(characters[0]) ? characters[0] : '\0';
        var isDigits = word.Kind == WordKind.Digits && characters.IndexOfAnyExceptInRange('0', '9') < 0;
        var entry = word.Kind == WordKind.Letters ? _vocabulary.Lookup(characters) : default;
        return new SpokenToken(word.Span, word.Kind, GapBefore(word.Span.Start, previousEnd), entry, letter, isDigits);
    }

    private TokenGap GapBefore(int start, int previousEnd)
    {
        if (previousEnd < 0) return TokenGap.Break;
        if (previousEnd == start) return TokenGap.None;
        foreach (var character in Text.AsSpan(TextSpan.FromBounds(previousEnd, start)))
        {
            if (character is not (' ' or '\t' or '\u00A0' or '\u202F')) return TokenGap.Break;
        }

        return TokenGap.Blank;
    }

    // Letters and digits count from the second of their kind in a row on: "a" or "2" alone is in every text.
    private bool IsSign(in SpokenToken token, int index)
    {
        if (token.Word.Number is not (NumberRole.None or NumberRole.Times) || token.Word.AlphabetLetter != '\0' || token.Word.Mark != '\0'
            || token.Word.LetterName != '\0' || token.Word.Has(WordTraits.BeginsNumberPhrase)) return true;
        if (index == 0) return false;
        ref readonly var before = ref _tokens[index - 1];
        if (token.Letter != '\0') return before.Letter != '\0' || before.Kind == WordKind.Mark || before.Word.Has(WordTraits.BeginsPhrase);
        if (token.Word.Has(WordTraits.BeginsPhrase)) return before.Letter != '\0' || IsAtSign(token);
        return token is { IsDigits: true, Span.Length: 1 } && before is { IsDigits: true, Span.Length: 1 };
    }

    private bool IsAtSign(in SpokenToken token) => _vocabulary.IsAtWord(Text.AsSpan(token.Span));

    private static bool IsLatin(char character) => character < '\u0250' && char.IsLetter(character);
}
