using Hush.Languages.Vocabulary;

namespace Hush.Languages.Spoken;

/// <summary>
/// Decides which letters of a row are really spelled; the others become <see cref="UnitKind.Plain"/> words again. Rules, in order:
/// <list type="bullet">
/// <item>Glued letters and digits ("T9") count where three pieces of the row stand apart, a letter among them.</item>
/// <item>Words of a spelling alphabet count where three stand in the row (two, if one is no first name), or one with other letters than
/// "a" or "i", or
/// one that is no first name before two digits.</item>
/// <item>"I" and "a" at the end of a row are pronoun and article if a word follows that does not follow spelling.</item>
/// <item>Three letters in a row are spelled; two if spelling was announced; any if one was said as only letters are ("j as in john").</item>
/// <item>One or two letters next to number words are part of a code, but not "a", "i", "o", "u" and "r" where no other letter is in the
/// code: they are words.</item>
/// <item>Two of these together count before three digits ("u a nine five eight"), and "a" before six to nine, as in passports.</item>
/// <item>Two letters that people use as a word ("i d") are that word.</item>
/// </list>
/// </summary>
internal sealed class SpokenRowResolver(SpokenTokens tokens)
{
    private const int CueLookBack = 4;
    private const int LettersOfWord = 3;
    private const int WrittenCharactersOfCode = 4;
    private const int DigitsOfCode = 3;

    /// <summary>Turns the units of <paramref name="units"/> that are ordinary words into <see cref="UnitKind.Plain"/>.</summary>
    public void Resolve(List<SpokenUnit> units)
    {
        ResolveWrittenCodes(units);
        ResolveAlphabetWords(units);
        if (units[^1] is { Kind: UnitKind.Letter } last && last.End == last.First + 1 && IsPronounOrArticle(units, last))
            SetPlain(units, units.Count - 1);
        var row = RowFacts.Of(units);
        for (var start = 0; start < units.Count; start++)
        {
            if (!units[start].IsLetter) continue;
            var end = start + 1;
            while (end < units.Count && units[end].IsLetter) end++;
            if (!IsSpelled(units, start, end, row))
            {
                for (var i = start; i < end; i++) SetPlain(units, i);
            }

            start = end;
        }
    }

    // Glued pieces count only among pieces that stand apart, a letter among them.
    private static void ResolveWrittenCodes(List<SpokenUnit> units)
    {
        if (!units.Exists(unit => unit.Kind == UnitKind.WrittenCode)) return;
        var letters = units.FindAll(unit => unit.Kind is UnitKind.Letter or UnitKind.AlphabetWord).Count;
        var singles = letters + units.FindAll(unit => unit.Kind is UnitKind.WrittenDigit or UnitKind.Digit).Count;
        if (letters > 0 && singles >= LettersOfWord) return;
        for (var i = 0; i < units.Count; i++)
        {
            if (units[i].Kind == UnitKind.WrittenCode) SetPlain(units, i);
        }
    }

    private void ResolveAlphabetWords(List<SpokenUnit> units)
    {
        var (words, sureWords, letters, digits) = (0, 0, 0, 0);
        foreach (var unit in units)
        {
            if (unit.Kind == UnitKind.AlphabetWord)
            {
                words++;
                if (!tokens[unit.First].Word.IsFirstName) sureWords++;
            }
            else if (unit.IsLetter && !IsWeak(unit)) letters++;
            else if (unit.Kind is UnitKind.Digit or UnitKind.WrittenDigit) digits += unit.Text.Length;
        }

        if (words == 0) return;
        var leads = words == 1 && sureWords == 1 && letters == 0 && digits >= 2 && units[0].Kind == UnitKind.AlphabetWord;
        var isSpelled = leads || words >= 3 || (letters > 0 && words + letters >= 3) || (words == 2 && sureWords > 0);
        for (var i = 0; i < units.Count; i++)
        {
            if (units[i].Kind == UnitKind.AlphabetWord) units[i] = units[i] with { Kind = isSpelled ? UnitKind.SureLetter : UnitKind.Plain };
        }
    }

    private bool IsSpelled(List<SpokenUnit> units, int start, int end, RowFacts row)
    {
        var segment = units.GetRange(start, end - start);
        if (segment.Exists(unit => unit.Kind == UnitKind.SureLetter)) return true;
        var isAnnounced = FollowsSpellCue(units[start].First);
        var isStrong = segment.Exists(unit => !IsWeak(unit));
        if (segment.Count >= LettersOfWord) return isStrong || isAnnounced || HasWordNeighbours(units, start, end, row);
        if (segment.Count >= 2 && (isAnnounced || IsAbbreviation(segment))) return true;
        if (!HasWordNeighbours(units, start, end, row) && !row.IsWrittenCode) return false;
        if (segment.Count == 2 && row.Digits >= DigitsOfCode && IsPairOfWeak(segment)) return true;
        if (start == 0 && segment is [{ Text: "a" or "A" }] && units.Count == row.NumberUnits + 1 && row.Digits is >= 6 and <= 9) return true;
        if (isStrong) return segment.Count > 1 || end < units.Count || !BeginsCompound(units[^1].End);
        return row.StrongLetters > (start > 0 ? 0 : 1);
    }

    // "Four b" is a code, "4 b" is written and stays as it is.
    private static bool HasWordNeighbours(List<SpokenUnit> units, int start, int end, RowFacts row)
    {
        if (!row.HasNumberWord) return false;
        return (start > 0 && units[start - 1].Kind != UnitKind.Plain) || (end < units.Count && units[end].Kind != UnitKind.Plain);
    }

    // "Two e mails".
    private bool BeginsCompound(int next) => tokens.FollowsBlank(next) && tokens.Has(next, WordTraits.LetterCompound);

    // "U a nine five eight"; a repeated letter is rather a stutter.
    private static bool IsPairOfWeak(List<SpokenUnit> segment) =>
        segment[0].Text != segment[1].Text && !segment.Exists(unit => unit.Text is "i" or "I");

    private bool IsAbbreviation(List<SpokenUnit> segment) =>
        segment.Count <= 4 && tokens.IsAbbreviation(string.Concat(segment.Select(unit => unit.Text)));

    private bool IsPronounOrArticle(List<SpokenUnit> units, SpokenUnit last)
    {
        if (units.Count == 2 && IsAbbreviation(units)) return false;
        if (last.Text is not ("i" or "I" or "a" or "A")) return false;
        if (tokens.EndsClause(last.End) || tokens.Has(last.End, WordTraits.FollowsSpelling)) return false;
        var spellsWord = units.Count > LettersOfWord && units.TrueForAll(unit => unit.IsLetter);
        return last.Text is "i" or "I" || !spellsWord || tokens.Has(last.End, WordTraits.FollowsArticle);
    }

    private bool FollowsSpellCue(int index)
    {
        for (var i = index - 1; i >= 0 && i >= index - CueLookBack && tokens[i + 1].Before != TokenGap.Break; i--)
        {
            if (tokens.Has(i, WordTraits.SpellCue)) return true;
        }

        return false;
    }

    private static bool IsWeak(SpokenUnit unit) =>
        unit.Kind == UnitKind.Letter && unit.Text is "a" or "i" or "o" or "u" or "r" or "A" or "I" or "O" or "U" or "R";

    private static void SetPlain(List<SpokenUnit> units, int index) => units[index] = units[index] with { Kind = UnitKind.Plain };

    // What holds for the row as a whole; gathered once, since a row may be as long as the text.
    private readonly record struct RowFacts(int StrongLetters, int NumberUnits, int Digits, bool HasNumberWord, bool IsWrittenCode)
    {
        public static RowFacts Of(List<SpokenUnit> units)
        {
            var isWritten = units.Count >= WrittenCharactersOfCode
                && units.TrueForAll(unit => unit.Kind is UnitKind.WrittenDigit or UnitKind.Letter or UnitKind.WrittenCode);
            return new RowFacts(
                units.FindAll(unit => unit.IsLetter && !IsWeak(unit)).Count,
                units.FindAll(unit => unit.IsNumber).Count,
                units.Sum(unit => unit.IsNumber ? unit.Text.Length : 0),
                units.Exists(unit => unit.IsNumberWord),
                isWritten && units.FindAll(unit => unit.IsLetter).Count >= 2);
        }
    }
}
