using System.Runtime.InteropServices;
using Hush.Languages.Vocabulary;

namespace Hush.Languages.Spoken;

/// <summary>
/// Writes a resolved row: decides what stands between its units. Digits and codes are joined, because whoever checks an identifier needs
/// its characters in a row; the parts of dates, times and counted amounts stay apart.
/// </summary>
internal sealed class SpokenRowWriter(SpokenTokens tokens, SpokenEdits edits)
{
    private const int SinglesOfNumber = 3;
    private const int SpelledWord = 4;
    private const int LongNumber = 7;
    private const int CountedUnits = 3;
    private const string Join = "";

    // What comes between unit i and unit i+1 of the part; null keeps the original.
    private readonly List<string?> _bridges = [];

    /// <summary>Writes the parts of the row that are no plain words.</summary>
    public void Write(List<SpokenUnit> units)
    {
        var all = CollectionsMarshal.AsSpan(units);
        for (var start = 0; start < all.Length; start++)
        {
            if (all[start].Kind is UnitKind.Plain or UnitKind.Mark) continue;
            var end = start + 1;
            while (end < all.Length && all[end].Kind != UnitKind.Plain) end++;
            var next = end;
            while (all[end - 1].Kind == UnitKind.Mark) end--;
            WritePart(all[start..end]);
            start = next - 1;
        }
    }

    private void WritePart(ReadOnlySpan<SpokenUnit> units)
    {
        _bridges.Clear();
        for (var i = 0; i + 1 < units.Length; i++) _bridges.Add(Join);
        if (HasLetter(units)) PlanCode(units);
        else PlanNumber(units);
        WriteSign(units);
        for (var i = 0; i < units.Length; i++)
        {
            var isAlone = (i == 0 || _bridges[i - 1] is null) && (i == units.Length - 1 || _bridges[i] is null);
            if (!isAlone || !IsWordOne(units[i], units.Length == 1)) edits.Read(units[i].First, units[i].End, units[i].Text);
            if (i + 1 < units.Length && _bridges[i] is { } bridge) edits.Bridge(units[i].End - 1, units[i + 1].First, bridge);
        }

        var end = units[^1].End;
        if (units[^1].IsNumber && SpokenTime.SpelledMeridiemEnd(tokens, end) > 0 && tokens.FollowsBlank(end)) edits.Bridge(end, end + 1, Join);
    }

    // A spelled word and a long number are two things: a name and a telephone number. So are "s s n" and the number after it.
    private void PlanCode(ReadOnlySpan<SpokenUnit> units)
    {
        PlanDwelling(units);
        var lead = 0;
        while (lead < units.Length && units[lead].IsLetter) lead++;
        var isLead = lead > 0 && lead < units.Length && (lead >= SpelledWord || IsAbbreviation(units[..lead]));
        if (isLead && IsLongNumber(units[lead..], isAnnounced: lead < SpelledWord))
            _bridges[lead - 1] = null;

        var tail = units.Length;
        while (tail > 0 && units[tail - 1].IsLetter) tail--;
        if (tail > 0 && units.Length - tail >= SpelledWord - 1 && IsLongNumber(units[..tail], isAnnounced: false)) _bridges[tail - 1] = null;
    }

    // "Flat two b forty two high street": the letter ends the flat's number.
    private void PlanDwelling(ReadOnlySpan<SpokenUnit> units)
    {
        if (!tokens.FollowsBlank(units[0].First) || !tokens.Has(units[0].First - 1, WordTraits.Dwelling)) return;
        for (var i = 1; i + 1 < units.Length; i++)
        {
            if (!units[i].IsLetter || !units[i - 1].IsNumber) continue;
            if (units[i + 1].IsNumber) _bridges[i] = null;
            return;
        }
    }

    private static bool IsLongNumber(ReadOnlySpan<SpokenUnit> units, bool isAnnounced)
    {
        var digits = 0;
        foreach (var unit in units)
        {
            if (unit.IsLetter) return isAnnounced;
            if (unit.IsNumber) digits += unit.Text.Length;
        }

        return isAnnounced || digits >= LongNumber;
    }

    private bool IsAbbreviation(ReadOnlySpan<SpokenUnit> units)
    {
        var text = "";
        foreach (var unit in units) text += unit.Text;
        return tokens.IsAbbreviation(text);
    }

    private void PlanNumber(ReadOnlySpan<SpokenUnit> units)
    {
        var words = Count(units, static unit => unit.IsNumberWord);
        if (Count(units, static unit => unit.Kind == UnitKind.Mark) > 0) return;
        if (words == 0) KeepWritten(units);
        else if (SpokenDate.FollowsMonth(tokens, units[0].First)) SetParts(SpokenDate.AfterMonth(units));
        else if (SpokenDate.FollowsBirthCue(tokens, units[0].First) && SpokenDate.Numeric(units) is { First: > 0 } date) SetDate(date);
        else if (SpokenTime.IsTime(tokens, units)) _bridges[0] = ":";
        else if (IsCounted(units)) KeepAll();
        else if (words < 2) KeepAroundWrittenNumbers(units);
    }

    private void SetParts((int Day, int Year) date)
    {
        if (date.Day > 0 && date.Day <= _bridges.Count) _bridges[date.Day - 1] = null;
        var end = date.Day + date.Year;
        if (date.Year > 0 && end <= _bridges.Count) _bridges[end - 1] = null;
    }

    private void SetDate((int First, int Second) date)
    {
        _bridges[date.First - 1] = "/";
        _bridges[date.First + date.Second - 1] = "/";
    }

    // "Ten fifteen minutes", "two three days": several amounts, of one size.
    private bool IsCounted(ReadOnlySpan<SpokenUnit> units)
    {
        var end = units[^1].End;
        if (units.Length > CountedUnits || !tokens.FollowsBlank(end) || !tokens.Has(end, WordTraits.UnitNoun)) return false;
        foreach (var unit in units)
        {
            if (unit.Kind != units[0].Kind) return false;
        }

        return true;
    }

    // Written digits are joined only where single ones stand apart: "4 1 5 5", not "415 555".
    private void KeepWritten(ReadOnlySpan<SpokenUnit> units)
    {
        KeepAll();
        for (var start = 0; start < units.Length; start++)
        {
            var end = start;
            while (end < units.Length && units[end].Kind == UnitKind.WrittenDigit) end++;
            for (var i = start; end - start >= SinglesOfNumber && i < end - 1; i++) _bridges[i] = Join;
            start = end;
        }
    }

    private void KeepAroundWrittenNumbers(ReadOnlySpan<SpokenUnit> units)
    {
        for (var i = 0; i < _bridges.Count; i++)
        {
            if (units[i].Kind == UnitKind.WrittenNumber || units[i + 1].Kind == UnitKind.WrittenNumber) _bridges[i] = null;
        }
    }

    private void KeepAll()
    {
        for (var i = 0; i < _bridges.Count; i++) _bridges[i] = null;
    }

    // "Plus four four …", "hash one two", "star six nine".
    private void WriteSign(ReadOnlySpan<SpokenUnit> units)
    {
        var first = units[0].First;
        if (!units[0].IsNumber || !tokens.FollowsBlank(first) || first == 0) return;
        var sign = tokens[first - 1].Word.Mark;
        if (sign is not ('+' or '#' or '*') || (first > 1 && tokens.FollowsBlank(first - 1) && tokens[first - 2].IsNumber)) return;
        if (Digits(units) < (sign == '+' ? 3 : 2)) return;
        edits.Read(first - 1, first, sign.ToString());
        edits.Bridge(first - 1, first, Join);
    }

    // A lone "one" is mostly a pronoun; other languages have more such words.
    private bool IsWordOne(SpokenUnit unit, bool isWholePart)
    {
        var isDoubtful = unit.End == unit.First + 1 && tokens.Has(unit.First, WordTraits.DoubtfulNumber);
        if (unit is not { Kind: UnitKind.Digit, Text: "1" } && !isDoubtful) return false;
        if (!tokens.FollowsBlank(unit.First)) return true;
        if (tokens.Has(unit.First - 1, WordTraits.NumberLabel)) return false;
        return isWholePart || !tokens.Has(unit.First - 1, WordTraits.Month);
    }

    private static bool HasLetter(ReadOnlySpan<SpokenUnit> units) => Count(units, static unit => unit.IsLetter) > 0;

    private static int Digits(ReadOnlySpan<SpokenUnit> units)
    {
        var digits = 0;
        foreach (var unit in units) digits += unit.IsNumber ? unit.Text.Length : 0;
        return digits;
    }

    private static int Count(ReadOnlySpan<SpokenUnit> units, Func<SpokenUnit, bool> matches)
    {
        var count = 0;
        foreach (var unit in units) count += matches(unit) ? 1 : 0;
        return count;
    }
}
