namespace Hush.Detection.Patterns.Checksums;

/// <summary>Judges the birth dates that many numbers of persons hold.</summary>
internal static class CalendarDay
{
    /// <summary>Whether there is such a day. Years run from 1 to 9999.</summary>
    public static bool Exists(int year, int month, int day) =>
        year is >= 1 and <= 9999 && month is >= 1 and <= 12 && day >= 1 && day <= DateTime.DaysInMonth(year, month);

    /// <summary>Whether there is such a day in any year: 29 February is one.</summary>
    public static bool Exists(int month, int day) => Exists(2000, month, day);
}
