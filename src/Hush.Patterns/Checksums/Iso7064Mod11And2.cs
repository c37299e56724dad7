namespace Hush.Patterns.Checksums;

/// <summary>The MOD 11-2 check of ISO/IEC 7064: powers of two modulo 11, check character 0–9 or X for 10. Chinese identity cards have it.</summary>
internal static class Iso7064Mod11And2
{
    /// <summary>Whether ASCII digits with X or x allowed at the end hold their check character.</summary>
    public static bool Holds(ReadOnlySpan<char> value)
    {
        var remainder = 0;
        for (var i = 0; i < value.Length; i++)
        {
            var isTen = i == value.Length - 1 && value[i] is 'X' or 'x';
            if (!isTen && !char.IsAsciiDigit(value[i])) return false;
            remainder = ((remainder * 2) + (isTen ? 10 : value[i] - '0')) % 11;
        }

        return remainder == 1;
    }
}
