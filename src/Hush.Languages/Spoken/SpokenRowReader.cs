using Hush.Languages.Vocabulary;

namespace Hush.Languages.Spoken;

/// <summary>
/// Gathers the longest row of numbers, letters and marks that is dictated in one go. What may stand between two units: a blank; the
/// hyphen of "forty-five"; the name of a mark; a hesitation ("uh"); between single digits also a comma; between longer parts "and
/// then", "and". A row never goes over the end of a sentence or line. Whether all of it is really spelled is decided after it.
/// </summary>
internal sealed class SpokenRowReader(SpokenTokens tokens, NumberUnitReader numbers, LetterUnitReader letters)
{
    private const int DigitsAroundPause = 2;
    private const int DigitsAroundWeakPause = 3;
    private const int LongestLetterWords = 3;

    private readonly List<SpokenUnit> _units = [];
    private int _digits;
    private int _digitUnits;
    private int _limit;

    /// <summary>
    /// Reads the row that begins at token <paramref name="index"/> and does not reach <paramref name="limit"/>. No units if none begins
    /// there. The list is reused by the next call.
    /// </summary>
    public List<SpokenUnit> Read(int index, int limit)
    {
        _units.Clear();
        (_digits, _digitUnits, _limit) = (0, 0, limit);
        while (index >= 0 && index < _limit && TryUnit(index, out var unit) && unit.End <= _limit)
        {
            if (_units.Count > 0 && unit.Kind == UnitKind.Ordinal) break;
            Add(unit);
            if (unit.Kind == UnitKind.Ordinal) break;
            index = Connect(unit.End);
        }

        while (_units.Count > 0 && _units[^1].Kind == UnitKind.Mark) _units.RemoveAt(_units.Count - 1);
        return _units;
    }

    private void Add(SpokenUnit unit)
    {
        _units.Add(unit);
        _digits = unit.IsNumber ? _digits + unit.Text.Length : 0;
        _digitUnits = unit.Kind == UnitKind.Digit ? _digitUnits + 1 : 0;
    }

    private bool TryUnit(int index, out SpokenUnit unit)
    {
        if (tokens[index].Word.Number == NumberRole.Oh && IsLetterO(index))
        {
            if (tokens[index].Letter != '\0') return letters.TryRead(index, out unit);
            unit = new SpokenUnit(index, index + 1, UnitKind.Letter, tokens.Text[tokens[index].Span.Start].ToString());
            return true;
        }

        unit = default;
        if (tokens.Phrase(index, PhraseRole.Idiom) is not null || (tokens.IsLetterWord(index) && !IsBesideLetter(index))) return false;
        return numbers.TryRead(index, _digits, out unit) || (!IsMeridiemAfterNumber(index) && letters.TryRead(index, out unit));
    }

    // "O" next to letters is the letter, "oh" only between two of them.
    private bool IsLetterO(int index)
    {
        var afterLetter = _units.Count > 0 && _units[^1].IsLetter;
        var beforeLetter = letters.LetterAt(tokens.Next(index)) != '\0';
        if (tokens.FollowsBlank(index + 1) && tokens.Phrase(index + 1, PhraseRole.SureLetterLink) is not null) return true;
        return tokens[index].Letter != '\0' ? afterLetter || (beforeLetter && _digits == 0) : afterLetter && beforeLetter;
    }

    // "A, de Antonio" and "b y c" are spelled, "tres y cuatro" and "il y a" are not.
    private bool IsBesideLetter(int index)
    {
        if (_units.Count > 0 && _units[^1].IsLetter && !tokens.IsLetterWord(_units[^1].End - 1)) return true;
        var next = tokens.Next(index);
        if (next >= 0 && letters.LetterAt(next) != '\0' && !tokens.IsLetterWord(next)) return true;
        if (_units.Count > 0 && _units[^1].IsLetter && LeadsToLetter(next)) return true;
        return letters.TryRead(index, out var unit) && unit.End > index + 1;
    }

    // "N o w a k": several such words in a row stand between letters that are none.
    private bool LeadsToLetter(int index)
    {
        for (var steps = 0; index >= 0 && steps < LongestLetterWords && letters.LetterAt(index) != '\0'; index = tokens.Next(index), steps++)
            if (!tokens.IsLetterWord(index)) return true;
        return false;
    }

    private bool IsMeridiemAfterNumber(int index) => _digits > 0 && SpokenTime.SpelledMeridiemEnd(tokens, index) > 0;

    private int Connect(int index)
    {
        if (index >= _limit) return -1;
        if (tokens.Next(index - 1) is var next && next == index + 1) return IsWordUnit() ? next : -1;
        if (TryInitialDot(index, out var afterDot)) return afterDot;
        if (tokens[index].Before == TokenGap.Break) return -1;
        if (tokens.FollowsBlank(index) && TryUnit(index, out _)) return index;
        if (tokens.FollowsBlank(index) && TryNamedMark(index, out var afterMark)) return afterMark;
        return AfterPause(index);
    }

    private bool IsWordUnit() => _units[^1].Kind is UnitKind.Digit or UnitKind.Number or UnitKind.Letter;

    // "J. O. H. N.": the dots belong to the letters.
    private bool TryInitialDot(int index, out int next)
    {
        next = -1;
        if (!tokens.IsMark(index, '.') || !tokens.IsGlued(index)) return false;
        if (_units[^1].Kind != UnitKind.Letter || !char.IsUpper(_units[^1].Text[0])) return false;
        var goesOn = tokens.FollowsBlank(index + 1) && char.IsUpper(letters.LetterAt(index + 1)) && tokens.IsMark(index + 2, '.');
        var follows = _units.Count > 1 && tokens.IsMark(_units[^2].End - 1, '.');
        if (!goesOn && !follows) return false;
        _units[^1] = _units[^1] with { End = index + 1 };
        if (goesOn) next = index + 1;
        return true;
    }

    private bool TryNamedMark(int index, out int next)
    {
        next = -1;
        if (!tokens.TryMark(index, out var mark, out var end) || mark is '#' or '*') return false;
        if (end >= _limit || !tokens.FollowsBlank(end) || !TryUnit(end, out _)) return false;
        _units.Add(new SpokenUnit(index, end, UnitKind.Mark, mark.ToString()));
        next = end;
        return true;
    }

    private int AfterPause(int index)
    {
        var start = index;
        var (needed, sawComma) = (0, false);
        while (index < _limit && tokens[index].Before != TokenGap.Break)
        {
            if (tokens.Has(index, WordTraits.Filler) || (tokens.IsMark(index, ',') && tokens.IsGlued(index)))
            {
                sawComma |= !tokens[index].IsWord;
                index++;
                continue;
            }

            if (tokens.Phrase(index, PhraseRole.Pause, PhraseRole.WeakPause) is not { } phrase || needed > 0) break;
            needed = phrase.Role == PhraseRole.Pause ? DigitsAroundPause : DigitsAroundWeakPause;
            if (phrase.Words is ["comma"]) needed = 1;
            index += phrase.Words.Length;
        }

        if (index == start || index >= _limit || !tokens.FollowsBlank(index)) return -1;
        if (sawComma && _digitUnits == 0) return -1;
        return MayGoOn(index, Math.Max(1, needed)) || IsLetterAfterFiller(start, index) ? index : -1;
    }

    private bool MayGoOn(int index, int needed)
    {
        if (_digitUnits < needed && (needed > 1 || _digits < DigitsAroundWeakPause)) return false;
        for (var count = 0; count < needed; count++)
        {
            if (index < 0 || tokens[index].Word.Number is not (NumberRole.Digit or NumberRole.Oh or NumberRole.Multiplier)) return false;
            index = tokens.Next(index);
        }

        return true;
    }

    private bool IsLetterAfterFiller(int start, int index) =>
        index == start + 1 && tokens.Has(start, WordTraits.Filler) && _units[^1].IsLetter
        && letters.LetterAt(index) is not ('\0' or 'i' or 'I' or 'a' or 'A');
}
