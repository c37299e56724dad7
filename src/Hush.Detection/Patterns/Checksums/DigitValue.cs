namespace Hush.Detection.Patterns.Checksums;

/// <summary>Reads digits as the number that they write.</summary>
internal static class DigitValue
{
    /// <summary>The number that at most 18 ASCII digits write.</summary>
    public static long Of(ReadOnlySpan<char> digits)
    {
        var value = 0L;
        foreach (var digit in digits) value = (value * 10) + (digit - '0');
        return value;
    }
}
