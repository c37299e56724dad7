namespace Hush.Patterns.Checksums;

/// <summary>
/// The check digit at the ninth place of a vehicle identification number (49 CFR 565.15, table IV and V): letters become digits, each
/// place has a weight, the sum modulo 11 is the check digit with X for 10. Mandatory in North America and China, unused in Europe.
/// </summary>
internal static class VinCheckDigit
{
    private const string Values = "0123456789.ABCDEFGH..JKLMN.P.R..STUVWXYZ";

    /// <summary>Whether the 17 characters hold their check digit.</summary>
    public static bool Holds(ReadOnlySpan<char> vin)
    {
        if (vin.Length != 17) return false;
        ReadOnlySpan<int> weights = [8, 7, 6, 5, 4, 3, 2, 10, 0, 9, 8, 7, 6, 5, 4, 3, 2];

        var sum = 0;
        for (var i = 0; i < vin.Length; i++)
        {
            var place = Values.IndexOf(char.ToUpperInvariant(vin[i]), StringComparison.Ordinal);
            if (place < 0 || vin[i] == '.') return false;
            sum += place % 10 * weights[i];
        }

        var check = sum % 11;
        return char.ToUpperInvariant(vin[8]) == (check == 10 ? 'X' : (char)('0' + check));
    }
}
