namespace Hush.Patterns.Checksums;

/// <summary>Reads digits as the number that they write.</summary>
internal static class DigitValue
{
    /// <summary>The number that at most nine ASCII digits write.</summary>
    public static int Of(ReadOnlySpan<char> digits) => (int)OfMany(digits);

    /// <summary>The number that at most 18 ASCII digits write.</summary>
    public static long OfMany(ReadOnlySpan<char> digits)
    {
        var value = 0L;
        foreach (var digit in digits) value = (value * 10) + (digit - '0');
        return value;
    }

    /// <summary>What a digit or upper-case ASCII letter counts in most schemes: A = 10 … Z = 35.</summary>
    public static int OfLetterOrDigit(char character) => char.IsAsciiDigit(character) ? character - '0' : character - 'A' + 10;
}
