namespace Hush.Patterns.Checksums;

/// <summary>The hybrid check ISO/IEC 7064 MOD 11,10, as in German and Croatian tax numbers: one check digit at the end.</summary>
internal static class Iso7064Mod11And10
{
    /// <summary>Whether all characters are digits and the last one is their check digit.</summary>
    public static bool Holds(ReadOnlySpan<char> digits)
    {
        if (digits.Length < 2) return false;
        var product = 10;
        foreach (var character in digits[..^1])
        {
            if (!char.IsAsciiDigit(character)) return false;
            var sum = (product + character - '0') % 10;
            product = (sum == 0 ? 10 : sum) * 2 % 11;
        }

        return char.IsAsciiDigit(digits[^1]) && (product + digits[^1] - '0') % 10 == 1;
    }
}
