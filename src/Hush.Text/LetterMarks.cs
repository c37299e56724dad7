using System.Globalization;
using System.Text;

namespace Hush.Text;

/// <summary>
/// Marks that belong to the letter before them and part no words: vowel signs of Indic scripts and Thai, accents of decomposed letters. Variation
/// selectors, which only choose a picture, are none.
/// </summary>
internal static class LetterMarks
{
    /// <summary>Whether the code unit is such a mark; half of a surrogate pair is none.</summary>
    public static bool Is(char character) => Rune.TryCreate(character, out var rune) && Is(rune);

    /// <summary>Whether the character is such a mark.</summary>
    public static bool Is(Rune rune) =>
        rune.Value is not (>= 0xFE00 and <= 0xFE0F or >= 0xE0100 and <= 0xE01EF)
        && Rune.GetUnicodeCategory(rune) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark;
}
