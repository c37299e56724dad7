using System.Globalization;
using Hush.Patterns.Checksums;
using Hush.Recognition;

namespace Hush.Patterns.Generic;

/// <summary>Which numbers may be a day, a month and a year, whatever their order.</summary>
internal static class CalendarRules
{
    /// <summary>
    /// Refutes three numbers that are no date in any of the orders day-month-year, month-day-year and year-month-day. A plausible date is
    /// <see cref="Validation.Unknown"/>: many other things look like one.
    /// </summary>
    public static Validation JudgeNumeric(ReadOnlySpan<char> value)
    {
        Span<int> numbers = stackalloc int[3];
        Span<int> lengths = stackalloc int[3];
        var count = 0;
        for (var i = 0; i < value.Length;)
        {
            if (!char.IsAsciiDigit(value[i]))
            {
                i++;
                continue;
            }

            if (count == 3) return Validation.Refuted;
            var start = i;
            for (; i < value.Length && char.IsAsciiDigit(value[i]) && i - start < 4; i++) numbers[count] = (numbers[count] * 10) + (value[i] - '0');
            lengths[count++] = i - start;
        }

        if (count != 3) return Validation.Refuted;
        var plausible = lengths[0] == 4
            ? IsYear(numbers[0], 4) && CalendarDate.Exists(numbers[1], numbers[2])
            : IsYear(numbers[2], lengths[2]) && (CalendarDate.Exists(numbers[0], numbers[1]) || CalendarDate.Exists(numbers[1], numbers[0]));
        return Verdict.OfWeak(plausible);
    }

    /// <summary>Refutes eight digits, with blanks between them or without, of which the last four are no month and day. A plausible date is
    /// <see cref="Validation.Unknown"/>.</summary>
    public static Validation JudgeYearFirst(ReadOnlySpan<char> value)
    {
        const int Month = 4, Day = 6, Length = 8;
        Span<char> digits = stackalloc char[Length];
        var count = 0;
        foreach (var character in value)
            if (char.IsAsciiDigit(character) && count < Length) digits[count++] = character;
        return Verdict.OfWeak(count == Length && CalendarDate.Exists(
            int.Parse(digits[Month..Day], CultureInfo.InvariantCulture), int.Parse(digits[Day..], CultureInfo.InvariantCulture)));
    }

    private static bool IsYear(int year, int length) => length == 2 || (length == 4 && year is >= 1880 and <= 2199);
}
