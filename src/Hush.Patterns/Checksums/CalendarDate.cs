namespace Hush.Patterns.Checksums;

/// <summary>Judges the birth dates that many numbers of persons hold.</summary>
internal static class CalendarDate
{
    /// <summary>Whether the Gregorian calendar has this day. Years run from 1 to 9999.</summary>
    public static bool Exists(int year, int month, int day) =>
        year is >= 1 and <= 9999 && month is >= 1 and <= 12 && day >= 1 && day <= DateTime.DaysInMonth(year, month);

    /// <summary>Whether any year has this day: 29 February is one.</summary>
    public static bool Exists(int month, int day) => Exists(2000, month, day);

    /// <summary>Whether six digits YYMMDD may be a date; 29 February passes in every year, since the century is not known.</summary>
    public static bool IsYearMonthDay(ReadOnlySpan<char> six) => Exists(DigitValue.Of(six[2..4]), DigitValue.Of(six[4..6]));
}
