namespace Hush.Detection.Patterns.Checksums;

/// <summary>
/// The check digit of J. Verhoeff, "Error Detecting Decimal Codes" (Mathematical Centre Tracts 29, 1969): digits are multiplied in the dihedral
/// group of order ten after a permutation by place. It finds every wrong digit and every swap of neighbours.
/// </summary>
internal static class Verhoeff
{
    private static readonly string[] Products =
    [
        "0123456789", "1234067895", "2340178956", "3401289567", "4012395678", "5987604321", "6598710432", "7659821043", "8765932104", "9876543210",
    ];

    private static readonly string[] Permutations =
    [
        "0123456789", "1576283094", "5803796142", "8916043527", "9453126870", "4286573901", "2793806415", "7046913258",
    ];

    /// <summary>Whether the digits of <paramref name="value"/> end in their check digit. Other characters are skipped; no digits is false.</summary>
    public static bool Holds(ReadOnlySpan<char> value)
    {
        var state = 0;
        var count = 0;
        for (var i = value.Length - 1; i >= 0; i--)
        {
            if (!char.IsAsciiDigit(value[i])) continue;
            state = Products[state][Permutations[count % 8][value[i] - '0'] - '0'] - '0';
            count++;
        }

        return count > 0 && state == 0;
    }
}
