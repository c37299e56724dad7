using Hush.Patterns.Checksums;
using Hush.Recognition;

namespace Hush.Patterns.Finance;

/// <summary>
/// Which numbers payment card networks issue: first digits and lengths, after ISO/IEC 7812 and the networks' published issuer ranges
/// (Mastercard's 2-series joined in 2016). A co-branded card may fall under two networks; any one is enough.
/// </summary>
internal static class CardBrands
{
    private readonly record struct Range(int First, int Last, int PrefixLength, int ShortestLength, int LongestLength);

    private static readonly Range[] Ranges =
    [
        new(4, 4, 1, 13, 13), new(4, 4, 1, 16, 16), new(4, 4, 1, 19, 19), // Visa
        new(51, 55, 2, 16, 16), new(2221, 2720, 4, 16, 16), // Mastercard
        new(34, 34, 2, 15, 15), new(37, 37, 2, 15, 15), // American Express
        new(6011, 6011, 4, 16, 19), new(644, 649, 3, 16, 19), new(65, 65, 2, 16, 19), // Discover
        new(300, 305, 3, 14, 19), new(309, 309, 3, 14, 19), new(36, 36, 2, 14, 19), new(38, 39, 2, 14, 19), // Diners Club
        new(3528, 3589, 4, 16, 19), // JCB
        new(62, 62, 2, 16, 19), new(81, 81, 2, 16, 19), // UnionPay
        new(50, 50, 2, 12, 19), new(56, 58, 2, 12, 19), new(60, 60, 2, 12, 19), new(63, 63, 2, 12, 19), new(67, 69, 2, 12, 19), // Maestro
        new(2200, 2204, 4, 16, 19), // Mir
    ];

    /// <summary>Whether a network issues numbers of this length that begin so. Only digits are given.</summary>
    public static bool Issues(ReadOnlySpan<char> digits)
    {
        foreach (var range in Ranges)
        {
            if (digits.Length < range.ShortestLength || digits.Length > range.LongestLength) continue;
            var prefix = 0;
            for (var i = 0; i < range.PrefixLength; i++) prefix = (prefix * 10) + (digits[i] - '0');
            if (prefix >= range.First && prefix <= range.Last) return true;
        }

        return false;
    }

    /// <summary>Confirms a network's number whose check digit holds, and refutes everything else.</summary>
    public static Validation Judge(ReadOnlySpan<char> value)
    {
        Span<char> digits = stackalloc char[19];
        var length = Characters.Digits(value, digits);
        if (length < 12) return Validation.Refuted;
        return Verdict.OfStrong(Issues(digits[..length]) && Luhn.Holds(digits[..length]));
    }
}
