namespace Hush.Detection.Patterns.Checksums;

/// <summary>
/// The check digit of machine readable travel documents (ICAO Doc 9303 part 3, 4.9): weights 7-3-1, letters count A = 10 … Z = 35, modulus 10.
/// </summary>
internal static class Icao9303
{
    /// <summary>Whether the last character is the check digit of those before it. Letters are given in upper case.</summary>
    public static bool Holds(ReadOnlySpan<char> value)
    {
        if (value.Length < 2 || !char.IsAsciiDigit(value[^1])) return false;
        ReadOnlySpan<int> weights = [7, 3, 1];
        var sum = 0;
        for (var i = 0; i < value.Length - 1; i++)
        {
            if (!char.IsAsciiLetterUpper(value[i]) && !char.IsAsciiDigit(value[i])) return false;
            sum += (char.IsAsciiDigit(value[i]) ? value[i] - '0' : value[i] - 'A' + 10) * weights[i % 3];
        }

        return sum % 10 == value[^1] - '0';
    }
}
