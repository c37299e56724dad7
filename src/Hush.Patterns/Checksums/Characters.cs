namespace Hush.Patterns.Checksums;

/// <summary>Takes the characters that count out of a value that people group with blanks, hyphens and dots.</summary>
internal static class Characters
{
    /// <summary>
    /// Writes the letters (in upper case) and digits of <paramref name="value"/> to <paramref name="destination"/> and returns how many
    /// they are, or -1 when they do not fit. Marks and blanks are left out, other letters than A–Z are kept as they are.
    /// </summary>
    public static int Compact(ReadOnlySpan<char> value, Span<char> destination)
    {
        var length = 0;
        foreach (var character in value)
        {
            if (!char.IsLetterOrDigit(character)) continue;
            if (length == destination.Length) return -1;
            destination[length++] = char.ToUpperInvariant(character);
        }

        return length;
    }

    /// <summary>
    /// Writes the ASCII digits of <paramref name="value"/> to <paramref name="destination"/> and returns how many they are, or -1 when they
    /// do not fit.
    /// </summary>
    public static int Digits(ReadOnlySpan<char> value, Span<char> destination)
    {
        var length = 0;
        foreach (var character in value)
        {
            if (!char.IsAsciiDigit(character)) continue;
            if (length == destination.Length) return -1;
            destination[length++] = character;
        }

        return length;
    }

    /// <summary>How many ASCII digits <paramref name="value"/> holds.</summary>
    public static int CountDigits(ReadOnlySpan<char> value)
    {
        var count = 0;
        foreach (var character in value)
        {
            if (char.IsAsciiDigit(character)) count++;
        }

        return count;
    }

    /// <summary>Whether all characters are the same, as in a number that was made up: 1111…</summary>
    public static bool AreAllSame(ReadOnlySpan<char> value) => value.IndexOfAnyExcept(value.IsEmpty ? '0' : value[0]) < 0;
}
