namespace Hush.Patterns.Checksums;

/// <summary>
/// The last digit of a UPS tracking number "1Z…": letters become digits ((letter − '?') modulo 10, so that A is 2), digits at even
/// places count twice, and the check digit fills the sum to a multiple of 10.
/// </summary>
internal static class UpsCheckDigit
{
    /// <summary>Whether the 18 characters hold their check digit.</summary>
    public static bool Holds(ReadOnlySpan<char> tracking)
    {
        if (tracking.Length != 18 || !char.IsAsciiDigit(tracking[17])) return false;

        var sum = 0;
        for (var i = 2; i < 17; i++)
        {
            var character = char.ToUpperInvariant(tracking[i]);
            if (!char.IsAsciiLetterOrDigit(character)) return false;
            var digit = char.IsAsciiDigit(character) ? character - '0' : (character - '?') % 10;
            sum += i % 2 == 1 ? digit * 2 : digit;
        }

        return (10 - (sum % 10)) % 10 == tracking[17] - '0';
    }
}
