using System.Globalization;
using Hush.Languages.Vocabulary;

namespace Hush.Languages.Spoken;

/// <summary>
/// Finds the parts of a spoken date in a row of numbers. A part is a number of units; the parts stay apart in the reading, so that
/// "march third nineteen eighty two" is not one number.
/// </summary>
internal static class SpokenDate
{
    private const int CueLookBack = 8;

    /// <summary>Whether a month stands directly before the token.</summary>
    public static bool FollowsMonth(SpokenTokens tokens, int index) => tokens.FollowsBlank(index) && tokens.Has(index - 1, WordTraits.Month);

    /// <summary>Whether the ordinal at the token is the day of a date: a month stands beside it ("march the third", "third of march").</summary>
    public static bool IsDay(SpokenTokens tokens, int index)
    {
        if (FollowsMonth(tokens, index)) return true;
        if (tokens.FollowsBlank(index) && tokens.Has(index - 1, WordTraits.DateArticle) && FollowsMonth(tokens, index - 1)) return true;
        if (!tokens.FollowsBlank(index + 1)) return false;
        if (tokens.Has(index + 1, WordTraits.DateLink)) return tokens.FollowsBlank(index + 2) && tokens.Has(index + 2, WordTraits.Month);
        if (!tokens.Has(index + 1, WordTraits.Month)) return false;
        return !tokens.Has(index + 1, WordTraits.DoubtfulMonth) || tokens.EndsClause(index + 2) || tokens[index + 2].IsNumber;
    }

    /// <summary>Whether a date of birth is announced shortly before the token.</summary>
    public static bool FollowsBirthCue(SpokenTokens tokens, int index)
    {
        for (var i = index - 1; i >= 0 && i >= index - CueLookBack; i--)
        {
            if (tokens.Has(i, WordTraits.BirthCue)) return true;
        }

        return false;
    }

    /// <summary>
    /// After a month: how many units are the day (0 if it was said before) and how many the year (0 if none). Both 0 if neither fits.
    /// A row that is a day and a year to the end is preferred, then a year alone, then a day with a year of two digits.
    /// </summary>
    public static (int Day, int Year) AfterMonth(ReadOnlySpan<SpokenUnit> units)
    {
        var day = DayLength(units);
        if (day > 0 && YearLength(units[day..]) is var year && year > 0 && day + year == units.Length) return (day, year);
        if (YearLength(units) == units.Length) return (0, units.Length);
        if (day > 0 && units.Length == day + 1 && units[day] is { Kind: UnitKind.Number, Text.Length: 2 }) return (day, 1);
        if (day > 0 && YearLength(units[day..]) is var followed && followed > 0) return (day, followed);
        return YearLength(units) is var alone && alone > 0 ? (0, alone) : (day, 0);
    }

    /// <summary>
    /// Day, month and year said as numbers only, as the number of units of the first two; (0, 0) if the units are no such date. A year of
    /// four digits is preferred to one of two.
    /// </summary>
    public static (int First, int Second) Numeric(ReadOnlySpan<SpokenUnit> units)
    {
        var found = (First: 0, Second: 0);
        for (var first = 1; first <= 2 && first + 2 <= units.Length; first++)
        {
            for (var second = 1; second <= 2 && first + second < units.Length; second++)
            {
                var year = Join(units[(first + second)..]);
                if (!IsYear(year) && year.Length != 2) continue;
                if (!AreDayAndMonth(Join(units[..first]), Join(units.Slice(first, second)))) continue;
                if (IsYear(year)) return (first, second);
                if (found.First == 0) found = (first, second);
            }
        }

        return found;
    }

    private static int DayLength(ReadOnlySpan<SpokenUnit> units)
    {
        if (IsNumber(units[0].Text, 1, 31)) return 1;
        return units.Length > 1 && units[0].Text == "0" && units[1].Text.Length == 1 && units[1].Text != "0" ? 2 : 0;
    }

    private static int YearLength(ReadOnlySpan<SpokenUnit> units)
    {
        for (var count = 1; count <= 4 && count <= units.Length; count++)
        {
            var text = Join(units[..count]);
            if (text.Length >= 4) return IsYear(text) ? count : 0;
        }

        return 0;
    }

    private static bool AreDayAndMonth(string first, string second) =>
        (IsNumber(first, 1, 12) && IsNumber(second, 1, 31)) || (IsNumber(first, 1, 31) && IsNumber(second, 1, 12));

    private static bool IsYear(string digits) => digits.Length == 4 && IsNumber(digits[..2], 19, 20);

    private static bool IsNumber(string digits, int low, int high) =>
        digits.Length <= 2 && int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var value) && low <= value && value <= high;

    private static string Join(ReadOnlySpan<SpokenUnit> units)
    {
        var text = "";
        foreach (var unit in units)
        {
            if (text.Length > 8) return text;
            text += unit.Text;
        }

        return text;
    }
}
