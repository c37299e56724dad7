namespace Hush.Patterns;

/// <summary>
/// What may not stand around a number or code, as pieces of regexes: it must not be part of a longer one, of an amount or of a path. Letters of
/// scripts without capitals may touch it: Chinese, Japanese, Thai and Korean put no blank there.
/// </summary>
internal static class Edges
{
    /// <summary>Before a number.</summary>
    public const string BeforeNumber = @"(?<![\p{Lu}\p{Ll}\p{N}_$€£¥₩₹฿/+-]|[0-9][ .,])";

    /// <summary>Behind a number: also no currency, over a blank only those that are written behind.</summary>
    public const string BehindNumber = @"(?![\p{Lu}\p{Ll}\p{N}_%/$€£¥₩₹฿₽]|[ .,-][0-9]| [€₽])";

    /// <summary>Behind an unbroken run of digits or a code that ends itself: another number may follow over a blank.</summary>
    public const string BehindSolid = @"(?![\p{Lu}\p{Ll}\p{N}_%/$€£¥₩₹฿₽]|[.,-][0-9]| [€₽])";

    /// <summary>Before a code that begins with a letter.</summary>
    public const string BeforeCode = @"(?<![\p{Lu}\p{Ll}\p{N}_/+@-])";

    /// <summary>Behind a code.</summary>
    public const string BehindCode = @"(?![\p{Lu}\p{Ll}\p{N}_@/-]|\.[\p{Lu}\p{Ll}\p{N}])";
}
