namespace Hush.Patterns.Checksums;

/// <summary>
/// The check digit of Baltic personal codes (Estonian standard EVS 585, Lithuania's decree on the asmens kodas): modulus 11 with weights
/// 1 2 3 … 9 1; when that leaves 10, once more with weights 3 4 … 9 1 2 3; 10 again stands for 0.
/// </summary>
internal static class TwoStageMod11
{
    /// <summary>Whether the last of 11 digits is their check digit.</summary>
    public static bool Holds(ReadOnlySpan<char> digits)
    {
        if (digits.Length != 11) return false;
        var check = WeightedSum.Of(digits[..10], [1, 2, 3, 4, 5, 6, 7, 8, 9, 1]) % 11;
        if (check == 10) check = WeightedSum.Of(digits[..10], [3, 4, 5, 6, 7, 8, 9, 1, 2, 3]) % 11 % 10;
        return check == digits[10] - '0';
    }
}
