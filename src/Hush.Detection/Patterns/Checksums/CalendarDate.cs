namespace Hush.Detection.Patterns.Checksums;

/// <summary>Dates inside identifiers.</summary>
internal static class CalendarDate
{
    /// <summary>Whether the Gregorian calendar has this day.</summary>
    public static bool Exists(int year, int month, int day) =>
        year is >= 1 and <= 9999 && month is >= 1 and <= 12 && day >= 1 && day <= DateTime.DaysInMonth(year, month);

    /// <summary>The number that ASCII digits write, at most nine of them.</summary>
    public static int Number(ReadOnlySpan<char> digits)
    {
        var number = 0;
        foreach (var digit in digits) number = (number * 10) + (digit - '0');
        return number;
    }
}
