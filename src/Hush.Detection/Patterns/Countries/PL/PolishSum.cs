namespace Hush.Detection.Patterns.Countries.PL;

/// <summary>The weighted sum behind the check digit of Polish cards and passports: letters count A = 10 … Z = 35, the check digit itself counts nine times.</summary>
internal static class PolishSum
{
    /// <summary>The sum over upper-case letters and digits; -1 when another character is among them.</summary>
    public static int Of(ReadOnlySpan<char> number, ReadOnlySpan<int> weights)
    {
        var sum = 0;
        for (var i = 0; i < number.Length; i++)
        {
            if (!char.IsAsciiLetterUpper(number[i]) && !char.IsAsciiDigit(number[i])) return -1;
            sum += weights[i] * (char.IsAsciiDigit(number[i]) ? number[i] - '0' : number[i] - 'A' + 10);
        }

        return sum;
    }
}
