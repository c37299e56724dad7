namespace Hush.Detection.Patterns.Countries;

/// <summary>What may not stand directly before and behind an identifier, as pieces of a regex.</summary>
internal static class NumberEdges
{
    /// <summary>Before digits: no letter, digit, currency sign, hyphen or slash, and no number that goes on over a blank, dot or comma.</summary>
    public const string BeforeDigits = @"(?<![\p{L}\p{N}_$€£/-]|[0-9][ .,])";

    /// <summary>Before a code with letters: no letter, digit, underscore, hyphen or slash.</summary>
    public const string BeforeCode = @"(?<![\p{L}\p{N}_/-])";

    /// <summary>Two letters that begin a code. A blank behind them counts only when they are capitals and no abbreviation for "number" or verb: "is 1234567" is none.</summary>
    public const string TwoLetters = @"(?:[A-Z]{2}-?|(?!NO|NR|IS|ID)(?-i:[A-Z]{2} ))";

    /// <summary>Three letters that begin a code; a blank behind them counts only when they are capitals.</summary>
    public const string ThreeLetters = @"(?:[A-Z]{3}-?|(?!NUM|WAS|THE|NIP)(?-i:[A-Z]{3} ))";

    /// <summary>A letter that ends a code; a blank before it counts only when it is a capital.</summary>
    public const string LastLetter = @"(?:[A-Z]| (?-i:[A-Z]))";

    /// <summary>Behind an identifier: no letter, digit, percent or currency sign or slash, and no number that goes on over a mark or a blank.</summary>
    public const string Behind = @"(?![\p{L}\p{N}_%/]| ?[$€£₽]|[ .,-][0-9])";

    /// <summary>Behind an unbroken run of digits or a code that ends itself: as <see cref="Behind"/>, but another number may follow over a blank.</summary>
    public const string BehindSolid = @"(?![\p{L}\p{N}_%/]| ?[$€£₽]|[.,-][0-9])";
}
