namespace Hush.Patterns.Checksums;

/// <summary>The MOD 97-10 check of ISO/IEC 7064 with letters as A = 10 … Z = 35.</summary>
internal static class Iso7064Mod97And10
{
    /// <summary>Whether the remainder is 1 with the first four characters moved to the end, as of an IBAN (ISO 13616). Blanks and hyphens are
    /// skipped; any other character than A–Z, a–z, 0–9 is false.</summary>
    public static bool Holds(ReadOnlySpan<char> value)
    {
        Span<char> compact = stackalloc char[64];
        var length = Characters.Compact(value, compact);
        return length >= 5 && Remainder(compact[..length], 4) == 1;
    }

    /// <summary>Whether the remainder is 1 with all characters in their place, as of Dutch VAT numbers.</summary>
    public static bool HoldsInPlace(ReadOnlySpan<char> value)
    {
        Span<char> compact = stackalloc char[64];
        var length = Characters.Compact(value, compact);
        return length >= 3 && Remainder(compact[..length], 0) == 1;
    }

    private static int Remainder(ReadOnlySpan<char> characters, int start)
    {
        var remainder = 0;
        for (var i = 0; i < characters.Length; i++)
        {
            var character = characters[(i + start) % characters.Length];
            if (char.IsAsciiDigit(character)) remainder = ((remainder * 10) + (character - '0')) % 97;
            else if (char.IsAsciiLetterUpper(character)) remainder = ((remainder * 100) + DigitValue.OfLetterOrDigit(character)) % 97;
            else return -1;
        }

        return remainder;
    }
}
