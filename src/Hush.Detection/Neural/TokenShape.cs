using System.Globalization;
using System.Text;

namespace Hush.Detection.Neural;

/// <summary>How a token is written, as a number of 0 to 51. The table is in docs/model-file.md; <c>training/tagger/features.py</c> holds the
/// twin.</summary>
internal static class TokenShape
{
    private const string Marks = ".,-/@:;()#'\"+&_*$%?!";
    private const int FirstMark = 30;
    private const int FirstLongNumber = 17; // five digits
    private const int LastNumber = 29;

    /// <summary>The shape of a token.</summary>
    public static int Of(ReadOnlySpan<char> token, WordKind kind) => kind switch
    {
        WordKind.Mark => Marks.IndexOf(token[0], StringComparison.Ordinal) is >= 0 and var place ? FirstMark + place : FirstMark + Marks.Length,
        WordKind.Digits => OfDigits(token),
        WordKind.Mixed => 6 + (char.IsAsciiDigit(token[0]) ? 0 : char.IsAsciiDigit(token[^1]) ? 1 : 2),
        _ => OfLetters(token),
    };

    /// <summary>Whether a shape is of letters that are all capitals, or one capital alone.</summary>
    public static bool IsAllCapitals(int shape) => shape is 3 or 4;

    /// <summary>Characters, counted as Unicode scalar values; a lone surrogate is one.</summary>
    public static int Count(ReadOnlySpan<char> text)
    {
        var count = 0;
        foreach (var _ in text.EnumerateRunes()) count++;
        return count;
    }

    private static int OfDigits(ReadOnlySpan<char> digits)
    {
        var count = Count(digits);
        if (count > 4) return Math.Min(FirstLongNumber + count - 5, LastNumber);
        if (!Ascii.IsValid(digits)) return LastNumber;
        var value = int.Parse(digits, NumberStyles.None, CultureInfo.InvariantCulture);
        return count switch
        {
            1 => 9,
            2 when digits[0] == '0' => 10,
            2 => value <= 12 ? 11 : value <= 31 ? 12 : 13,
            3 => 14,
            _ => value is >= 1900 and <= 2049 ? 15 : 16,
        };
    }

    private static int OfLetters(ReadOnlySpan<char> letters)
    {
        var (count, capitals, apostrophes) = (0, 0, 0);
        var startsWithCapital = false;
        foreach (var rune in letters.EnumerateRunes())
        {
            var isCapital = Rune.GetUnicodeCategory(rune) is UnicodeCategory.UppercaseLetter or UnicodeCategory.TitlecaseLetter;
            startsWithCapital |= isCapital && count == 0;
            if (isCapital) capitals++;
            if (rune.Value is '\'' or '’') apostrophes++;
            count++;
        }

        if (capitals == 0) return 1;
        if (count == 1) return 4;
        if (capitals == 1 && startsWithCapital) return 2;
        return capitals == count - apostrophes ? 3 : 5;
    }
}
