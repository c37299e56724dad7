namespace Hush.Patterns.Checksums;

/// <summary>
/// The check digit of J. Verhoeff, "Error Detecting Decimal Codes" (Mathematical Centre Tracts 29, 1969): digits permuted by place and multiplied in
/// the dihedral group of order 10. It is the last digit of an Aadhaar number.
/// </summary>
internal static class Verhoeff
{
    /// <summary>The group's table row by row, [10, 10].</summary>
    private const string Products = "0123456789" + "1234067895" + "2340178956" + "3401289567" + "4012395678" + "5987604321" + "6598710432" +
        "7659821043" + "8765932104" + "9876543210";

    /// <summary>The permutation of each place from the right, repeating, [8, 10].</summary>
    private const string Permutations = "0123456789" + "1576283094" + "5803796142" + "8916043527" + "9453126870" + "4286573901" + "2793806415" +
        "7046913258";

    /// <summary>Whether ASCII <paramref name="digits"/> end in their check digit.</summary>
    public static bool Holds(ReadOnlySpan<char> digits)
    {
        var check = 0;
        for (var i = 0; i < digits.Length; i++)
        {
            var digit = digits[^(i + 1)] - '0';
            check = Products[(check * 10) + Permutations[(i % 8 * 10) + digit] - '0'] - '0';
        }

        return check == 0;
    }
}
