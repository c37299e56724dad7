namespace Hush.Detection.Patterns.Checksums;

/// <summary>Dates of birth inside identity numbers.</summary>
internal static class DateDigits
{
    /// <summary>The number that ASCII <paramref name="digits"/> are.</summary>
    public static int Number(ReadOnlySpan<char> digits)
    {
        var number = 0;
        foreach (var digit in digits) number = (number * 10) + (digit - '0');
        return number;
    }

    /// <summary>Whether six digits YYMMDD may be a date; 29 February passes in every year, since the century is not known.</summary>
    public static bool IsYearMonthDay(ReadOnlySpan<char> six) => IsMonthAndDay(Number(six[2..4]), Number(six[4..6]));

    /// <summary>Whether a year has such a month and day, 29 February included.</summary>
    public static bool IsMonthAndDay(int month, int day) =>
        month is >= 1 and <= 12 && day >= 1 && day <= (month == 2 ? 29 : month is 4 or 6 or 9 or 11 ? 30 : 31);
}
