namespace Hush.Patterns;

/// <summary>
/// What may not stand around a number or code, as pieces of regexes: it must not be part of a longer one, of an amount or of a path. Letters of
/// other scripts than Latin may touch it: Chinese, Japanese, Thai and Korean put no blank there, Arabic and Hebrew glue small words on, and where
/// Cyrillic letters touch digits a blank was forgotten.
/// </summary>
internal static class Edges
{
    /// <summary>The letters of the Latin script, as part of a class: those that a number or code is one word with.</summary>
    public const string Letters = @"A-Za-z\u00C0-\u024F\u1E00-\u1EFF";

    /// <summary>Before a number.</summary>
    public const string BeforeNumber = "(?<![" + Letters + @"\p{N}_$€£¥₩₹฿/+-]|[0-9][ .,])";

    /// <summary>Behind a number: also no currency, over a blank only those that are written behind.</summary>
    public const string BehindNumber = "(?![" + Letters + @"\p{N}_%/$€£¥₩₹฿₽]|[ .,-][0-9]| [€₽])";

    /// <summary>Behind an unbroken run of digits or a code that ends itself: another number may follow over a blank.</summary>
    public const string BehindSolid = "(?![" + Letters + @"\p{N}_%/$€£¥₩₹฿₽]|[.,-][0-9]| [€₽])";

    /// <summary>Before a code that begins with a letter.</summary>
    public const string BeforeCode = @"(?<![\p{Lu}\p{Ll}\p{N}_/+@-])";

    /// <summary>Behind a code.</summary>
    public const string BehindCode = @"(?![\p{Lu}\p{Ll}\p{N}_@/-]|\.[\p{Lu}\p{Ll}\p{N}])";

    /// <summary>Whether a number or code is one word with the character when it touches it: a letter of the Latin script, or a digit.</summary>
    public static bool IsOneWordWith(char character) =>
        char.IsAsciiLetterOrDigit(character) || (character is >= '\u00C0' and <= '\u024F' or >= '\u1E00' and <= '\u1EFF' && char.IsLetter(character))
            || char.IsDigit(character);
}
