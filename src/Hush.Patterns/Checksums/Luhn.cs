namespace Hush.Patterns.Checksums;

/// <summary>The check digit of ISO/IEC 7812-1 annex B ("modulus 10, double-add-double"), for cards, IMEI and Canadian SIN.</summary>
internal static class Luhn
{
    /// <summary>Whether the digits of <paramref name="value"/> end in their check digit. Other characters are skipped; no digits is false.</summary>
    public static bool Holds(ReadOnlySpan<char> value)
    {
        var sum = 0;
        var count = 0;
        for (var i = value.Length - 1; i >= 0; i--)
        {
            if (!char.IsAsciiDigit(value[i])) continue;
            var digit = value[i] - '0';
            if (count % 2 == 1) digit = digit > 4 ? (digit * 2) - 9 : digit * 2;
            sum += digit;
            count++;
        }

        return count > 0 && sum % 10 == 0;
    }
}
