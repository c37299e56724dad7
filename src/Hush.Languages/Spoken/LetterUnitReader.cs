using Hush.Languages.Vocabulary;

namespace Hush.Languages.Spoken;

/// <summary>Reads one spelled letter: "j", "zed", "double t", "capital j", "j as in john", "bravo".</summary>
internal sealed class LetterUnitReader(SpokenTokens tokens)
{
    private const int MostGlued = 4;

    /// <summary>Reads the letter that begins at token <paramref name="index"/>.</summary>
    public bool TryRead(int index, out SpokenUnit unit)
    {
        if (TryCased(index, PhraseRole.UpperCase, out unit) || TryCased(index, PhraseRole.LowerCase, out unit)) return true;
        if (tokens[index].Word.Number == NumberRole.Multiplier && TryRepeated(index, out unit)) return true;
        var letter = LetterAt(index);
        if (letter != '\0')
        {
            unit = Linked(index, letter);
            return true;
        }

        ref readonly var token = ref tokens[index];
        if (IsGluedCode(token)) return TryWrittenCode(index, out unit);
        if (token.Word.AlphabetLetter == '\0') return false;
        var cased = char.IsUpper(tokens.Text[token.Span.Start]) ? char.ToUpperInvariant(token.Word.AlphabetLetter) : token.Word.AlphabetLetter;
        unit = new SpokenUnit(index, index + 1, UnitKind.AlphabetWord, cased.ToString());
        return true;
    }

    /// <summary>The letter that the token is or names, or NUL.</summary>
    public char LetterAt(int index) => index < 0 || index >= tokens.Count ? '\0'
        : tokens[index].Letter != '\0' ? tokens[index].Letter
        : tokens[index].Word.LetterName;

    // "K T9 R 3 g x", "p r 1 9 DJ": engines glue some of what was spelled.
    private bool IsGluedCode(in SpokenToken token)
    {
        if (token.Kind == WordKind.Mixed) return token.Span.Length <= MostGlued;
        if (token.Kind != WordKind.Letters || token.Span.Length != 2 || token.Word.Has(WordTraits.AddressStop)) return false;
        return char.IsAsciiLetterUpper(tokens.Text[token.Span.Start]) && char.IsAsciiLetterUpper(tokens.Text[token.Span.Start + 1]);
    }

    private bool TryWrittenCode(int index, out SpokenUnit unit)
    {
        unit = new SpokenUnit(index, index + 1, UnitKind.WrittenCode, tokens.Characters(index).ToString());
        return true;
    }

    private bool TryCased(int index, PhraseRole role, out SpokenUnit unit)
    {
        unit = default;
        if (tokens.Phrase(index, role) is not { } phrase) return false;
        var at = tokens.Next(index + phrase.Words.Length - 1);
        var letter = LetterAt(at);
        if (letter == '\0') return false;
        letter = role == PhraseRole.UpperCase ? char.ToUpperInvariant(letter) : char.ToLowerInvariant(letter);
        unit = new SpokenUnit(index, LinkEnd(at, letter, out _), UnitKind.SureLetter, letter.ToString());
        return true;
    }

    // "Double u" is the name of one letter, any other double letter is two.
    private bool TryRepeated(int index, out SpokenUnit unit)
    {
        unit = default;
        var next = tokens.Next(index);
        var letter = LetterAt(next);
        if (letter is '\0' or 'o' or 'O') return false;
        var times = tokens[index].Word.Value;
        var text = times == 2 && tokens.Habits.DoubleLetters.Contains(char.ToLowerInvariant(letter), StringComparison.Ordinal)
            ? "w" : new string(letter, times);
        unit = new SpokenUnit(index, LinkEnd(next, letter, out _), UnitKind.Letter, text);
        return true;
    }

    private SpokenUnit Linked(int index, char letter)
    {
        var end = LinkEnd(index, letter, out var isSure);
        return new SpokenUnit(index, end, isSure ? UnitKind.SureLetter : UnitKind.Letter, letter.ToString());
    }

    // "As in john" after a j, with a comma before it or not.
    private int LinkEnd(int index, char letter, out bool isSure)
    {
        isSure = false;
        var link = index + 1;
        if (tokens.IsMark(link, ',') && tokens.IsGlued(link)) link++;
        if (!tokens.FollowsBlank(link) || tokens.Phrase(link, PhraseRole.LetterLink, PhraseRole.SureLetterLink) is not { } phrase) return index + 1;
        var word = link + phrase.Words.Length;
        if (!tokens.FollowsBlank(word) || !tokens[word].IsWord || tokens[word].Span.Length < 2) return index + 1;
        if (char.ToLowerInvariant(tokens.Text[tokens[word].Span.Start]) != char.ToLowerInvariant(letter)) return index + 1;
        isSure = phrase.Role == PhraseRole.SureLetterLink;
        return word + 1;
    }
}
