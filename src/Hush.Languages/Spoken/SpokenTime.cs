using System.Globalization;
using Hush.Languages.Vocabulary;

namespace Hush.Languages.Spoken;

/// <summary>Tells times of day from other numbers, so that "three thirty pm" becomes 3:30 and not part of an identifier.</summary>
internal static class SpokenTime
{
    private const int StreetLookAhead = 4;

    /// <summary>Where "a m" or "p m", spelled, ends; −1 if none begins at the token.</summary>
    public static int SpelledMeridiemEnd(SpokenTokens tokens, int index)
    {
        if (index >= tokens.Count || !tokens.FollowsBlank(index + 1)) return -1;
        if (tokens[index].Letter is not ('a' or 'p' or 'A' or 'P') || tokens[index + 1].Letter is not ('m' or 'M')) return -1;
        return tokens.FollowsBlank(index + 2) && (tokens[index + 2].Letter != '\0' || tokens[index + 2].IsNumber) ? -1 : index + 2;
    }

    /// <summary>Whether the units are the hour and the minutes of a time of day: said so by "am" or "pm" after it, or by "at" before it.</summary>
    public static bool IsTime(SpokenTokens tokens, ReadOnlySpan<SpokenUnit> units)
    {
        if (!IsHourAndMinutes(units)) return false;
        var end = units[^1].End;
        if (tokens.FollowsBlank(end) && (tokens.Has(end, WordTraits.Meridiem) || SpelledMeridiemEnd(tokens, end) > 0)) return true;
        var before = units[0].First - 1;
        return tokens.FollowsBlank(units[0].First) && tokens.Has(before, WordTraits.TimePreposition)
            && !tokens.Has(before - 1, WordTraits.Residence) && !IsStreetAhead(tokens, end);
    }

    private static bool IsHourAndMinutes(ReadOnlySpan<SpokenUnit> units)
    {
        if (units.Length is not (2 or 3) || !units[0].IsNumberWord || !IsBetween(units[0].Text, 1, 12)) return false;
        if (units.Length == 2) return units[1].Kind == UnitKind.Number && IsBetween(units[1].Text, 10, 59);
        return units[1] is { Kind: UnitKind.Digit, Text: "0" } && units[2] is { Kind: UnitKind.Digit, Text.Length: 1 };
    }

    private static bool IsBetween(string digits, int low, int high) =>
        digits.Length <= 2 && int.Parse(digits, CultureInfo.InvariantCulture) is var value && low <= value && value <= high;

    private static bool IsStreetAhead(SpokenTokens tokens, int index)
    {
        for (var i = index; i < index + StreetLookAhead && !tokens.EndsClause(i); i++)
        {
            if (tokens.Has(i, WordTraits.StreetType)) return true;
        }

        return false;
    }
}
