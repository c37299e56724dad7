using Hush.Languages.Vocabulary;

namespace Hush.Languages.Spoken;

/// <summary>
/// Finds how far a local part reaches to the left of its at sign. The word directly before the at sign belongs to it, and all that is glued
/// on by marks, digits and spelled letters. Words without glue ("john doe at …") belong to it only if, two words on at most, something
/// bounds them: the begin of the sentence, a comma, "is", "email". Words of the stop list never belong, unless a mark glues them.
/// </summary>
internal sealed class SpokenLocalPartReader(SpokenTokens tokens, AddressPieceReader pieces, LetterUnitReader letters)
{
    private const int MostTokens = 40;
    private const int MostLooseWords = 2;

    private enum Last
    {
        None,
        Word,
        Spelled,
        Number,
        Mark,
    }

    /// <summary>The pieces of the local part that ends before token <paramref name="end"/>; empty if there is none.</summary>
    public List<AddressPiece> Read(int end, int minimum)
    {
        minimum = Math.Max(minimum, end - MostTokens);
        var start = FindStart(end, minimum, out var loose);
        if (loose) start = ExtendOverWords(start, minimum);
        return ReadForward(start, end);
    }

    private int FindStart(int end, int minimum, out bool loose)
    {
        loose = false;
        var (start, index, last) = (end, end - 1, Last.None);
        while (index >= minimum && (last == Last.None || pieces.IsConnected(index + 1)))
        {
            if (last != Last.None && tokens.Has(index, WordTraits.Filler))
            {
                index--;
                continue;
            }

            if (last is not (Last.None or Last.Mark)
                && pieces.TryMarkBefore(index + 1, minimum, out var mark) && mark.Text is "." or "-" or "_" or "+")
            {
                if (mark.Text == "_") start = mark.First;
                (index, last) = (mark.First - 1, Last.Mark);
                continue;
            }

            var first = AtomStart(index, minimum, ref last, out loose);
            if (first < 0) break;
            (start, index) = (first, first - 1);
        }

        return start;
    }

    private int AtomStart(int index, int minimum, ref Last last, out bool loose)
    {
        loose = false;
        ref readonly var token = ref tokens[index];
        if (LinkedLetterStart(index, minimum) is var linked && linked >= 0)
        {
            last = Last.Spelled;
            return linked;
        }

        if (last == Last.Spelled && SpellingStart(index, minimum) is var modifier && modifier >= 0) return modifier;
        if (token.Letter != '\0' || token.Word.LetterName != '\0') return LetterStart(index, ref last);
        if (token.IsNumber || token.Word.Number is NumberRole.Hundred or NumberRole.Thousand)
        {
            if (last == Last.Word) return -1;
            last = Last.Number;
            return index;
        }

        if (!token.IsWord || IsStop(index, minimum, last)) return -1;
        loose = last is Last.Word or Last.Spelled;
        if (loose) return -1;
        last = Last.Word;
        return index;
    }

    // "A" and "i" before a word are no initials.
    private int LetterStart(int index, ref Last last)
    {
        if (last == Last.Word && (tokens[index].Letter is 'a' or 'i' or 'A' or 'I' || tokens.IsLetterWord(index))) return -1;
        last = Last.Spelled;
        return index;
    }

    private bool IsStop(int index, int minimum, Last last)
    {
        if (!tokens.Has(index, WordTraits.AddressStop)) return false;
        if (last == Last.Mark) return tokens.Has(index, WordTraits.AddressCue) && !tokens.Has(index, WordTraits.MailCue);
        return !pieces.TryMarkBefore(index, minimum, out var mark) || mark.Text is not ("." or "_" or "-");
    }

    // "B as in boy", "b for boy": back to the letter.
    private int LinkedLetterStart(int index, int minimum)
    {
        for (var length = 2; length <= 3; length++)
        {
            var first = index - length;
            if (first < minimum) return -1;
            if (letters.LetterAt(first) != '\0'
                && letters.TryRead(first, out var unit) && unit.End == index + 1 && unit.Kind is UnitKind.Letter or UnitKind.SureLetter) return first;
        }

        return -1;
    }

    // "Capital", "lower case" and "double" before a letter.
    private int SpellingStart(int index, int minimum)
    {
        if (tokens[index].Word.Number == NumberRole.Multiplier) return index;
        if (tokens.Phrase(index, PhraseRole.UpperCase, PhraseRole.LowerCase) is { Words.Length: 1 }) return index;
        return index > minimum && tokens.Phrase(index - 1, PhraseRole.UpperCase, PhraseRole.LowerCase) is { Words.Length: 2 } ? index - 1 : -1;
    }

    private int ExtendOverWords(int start, int minimum)
    {
        var first = start;
        for (var words = 0; words <= MostLooseWords; words++)
        {
            var isFirst = tokens.BeginsSentence(first) || first == minimum || !tokens.FollowsBlank(first);
            if (isFirst) return first == start || IsBounded(first) ? first : start;
            if (IsBounded(first)) return first;
            var isName = tokens[first - 1].Kind == WordKind.Letters && !tokens[first - 1].IsNumber
                && !tokens.Has(first - 1, WordTraits.AddressStop);
            if (!isName) return start;
            first--;
        }

        return start;
    }

    private bool IsBounded(int first) =>
        tokens.BeginsSentence(first) || tokens.Has(first - 1, WordTraits.AddressCue) || tokens.IsMark(first - 1, ',');

    private List<AddressPiece> ReadForward(int start, int end)
    {
        var read = new List<AddressPiece>();
        for (var index = start; index < end;)
        {
            if (read.Count > 0 && tokens.Has(index, WordTraits.Filler))
            {
                index++;
                continue;
            }

            var afterNumber = read.Count > 0 && read[^1].Kind == AddressPieceKind.Number;
            if (!pieces.TryMark(index, end, out var piece) && !pieces.TryAtom(index, end, afterNumber, out piece)) return [];
            read.Add(piece);
            index = piece.End;
        }

        return read;
    }
}
