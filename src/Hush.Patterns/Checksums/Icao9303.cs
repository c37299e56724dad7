namespace Hush.Patterns.Checksums;

/// <summary>
/// The check digit of machine readable travel documents (ICAO Doc 9303 part 3, 4.9): weights 7-3-1, letters count A = 10 … Z = 35, modulus 10.
/// </summary>
internal static class Icao9303
{
    /// <summary>Whether the last character is the check digit of those before it. Letters are given in upper case.</summary>
    public static bool Holds(ReadOnlySpan<char> value)
    {
        if (value.Length < 2 || !char.IsAsciiDigit(value[^1])) return false;
        return WeightedSum.OfLettersAndDigits(value[..^1], [7, 3, 1]) % 10 == value[^1] - '0';
    }
}
