using System.Globalization;

namespace Hush.Patterns.Scanning;

/// <summary>
/// What the scanner tells characters apart by: every ASCII character by itself, but all digits as one, and the rest of Unicode by five kinds.
/// A kind is a bit of a 128-bit set, ASCII in the bits of its codes.
/// </summary>
internal static class CharacterKind
{
    // Control characters that no pattern names give their bits to the kinds outside ASCII.
    public const int Letter = 1;
    public const int Mark = 2;
    public const int Number = 3;
    public const int Space = 4;
    public const int Other = 5;

    /// <summary>What stands before the first and behind the last character.</summary>
    public const int Edge = 6;

    /// <summary>All ASCII digits.</summary>
    public const int Digit = '0';

    /// <summary>A control character that stands for all that <see cref="char.IsWhiteSpace(char)"/> does not hold.</summary>
    public const int Control = 7;

    private static readonly byte[] Kinds = [.. Enumerable.Range(0, char.MaxValue + 1).Select(code => Compute((char)code))];

    /// <summary>The kind of every UTF-16 code unit.</summary>
    public static ReadOnlySpan<byte> Table => Kinds;

    /// <summary>The kind of a character.</summary>
    public static int Of(char character) => Kinds[character];

    private static byte Compute(char character)
    {
        if (char.IsAsciiDigit(character)) return Digit;
        if (character < 128) return char.IsControl(character) && !char.IsWhiteSpace(character) ? (byte)Control : (byte)character;
        if (char.IsWhiteSpace(character)) return Space;
        return CharUnicodeInfo.GetUnicodeCategory(character) switch
        {
            <= UnicodeCategory.OtherLetter => Letter,
            <= UnicodeCategory.EnclosingMark => Mark,
            <= UnicodeCategory.OtherNumber => Number,
            _ => Other,
        };
    }
}
