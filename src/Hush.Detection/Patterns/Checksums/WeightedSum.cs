namespace Hush.Detection.Patterns.Checksums;

/// <summary>Sums of digits times weights, the scheme behind ABA routing numbers (modulus 10) and NHS numbers (modulus 11).</summary>
internal static class WeightedSum
{
    /// <summary>The sum of each digit times the weight at its place, weights repeating; -1 when a character is no digit.</summary>
    public static int Of(ReadOnlySpan<char> digits, ReadOnlySpan<int> weights)
    {
        var sum = 0;
        for (var i = 0; i < digits.Length; i++)
        {
            if (!char.IsAsciiDigit(digits[i])) return -1;
            sum += (digits[i] - '0') * weights[i % weights.Length];
        }

        return sum;
    }
}
