namespace Hush.Patterns.Checksums;

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

    /// <summary>The same where upper-case letters count A = 10 … Z = 35; -1 when a character is neither letter nor digit.</summary>
    public static int OfLettersAndDigits(ReadOnlySpan<char> characters, ReadOnlySpan<int> weights)
    {
        var sum = 0;
        for (var i = 0; i < characters.Length; i++)
        {
            if (!char.IsAsciiLetterUpper(characters[i]) && !char.IsAsciiDigit(characters[i])) return -1;
            sum += DigitValue.OfLetterOrDigit(characters[i]) * weights[i % weights.Length];
        }

        return sum;
    }
}
