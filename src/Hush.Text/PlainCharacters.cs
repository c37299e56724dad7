using System.Buffers;
using System.Globalization;

namespace Hush.Text;

/// <summary>
/// Replaces characters by the plain ones that mean the same, one UTF-16 code unit by one, so that spans stay what they are: full-width letters,
/// digits and marks as Japanese keyboards type them, the decimal digits of every script (Arabic, Devanagari, Thai …), blanks that do not break
/// and hyphens from word processors. A full-width comma stays: it ends a clause, an ASCII comma before a digit would join numbers. Dashes and middle
/// dots become hyphens and full stops between digits only: elsewhere they part clauses and lists.
/// </summary>
internal static class PlainCharacters
{
    private const char FullWidthFirst = '\uFF01';
    private const char FullWidthLast = '\uFF5E';
    private const char FullWidthComma = '\uFF0C';
    private const char KanaLengthMark = '\u30FC';
    private const int FullWidthOffset = 0xFEE0;

    private static readonly SearchValues<char> Suspects = SearchValues.Create(
        [.. Enumerable.Range(0x80, char.MaxValue - 0x7F).Select(code => (char)code)
            .Where(character => Plain(character) != character || BetweenDigits(character) != character)]);

    /// <summary>The same text where nothing needs replacing, else a text of the same length.</summary>
    public static SourceText Fold(SourceText text)
    {
        ArgumentNullException.ThrowIfNull(text);
        if (!text.AsSpan().ContainsAny(Suspects)) return text;
        return new SourceText(string.Create(text.Length, text, static (plain, source) =>
        {
            var characters = source.AsSpan();
            for (var i = 0; i < plain.Length; i++) plain[i] = StandsBetweenDigits(characters, i)
                ? BetweenDigits(characters[i]) : Plain(characters[i]);
        }));
    }

    private static char Plain(char character) => character switch
    {
        < '\u0080' => character,
        '\u00A0' or '\u202F' or '\u2007' or '\u3000' => ' ',
        '\u2010' or '\u2011' or '\u2012' or '\u2212' => '-',
        FullWidthComma => character,
        >= FullWidthFirst and <= FullWidthLast => (char)(character - FullWidthOffset),
        _ => char.IsDigit(character) ? (char)('0' + CharUnicodeInfo.GetDecimalDigitValue(character)) : character,
    };

    // Beside digits the mark that lengthens a vowel is a hyphen: it lies on the same key.
    private static char BetweenDigits(char character) => character switch
    {
        KanaLengthMark or '\u2014' or '\u2015' or '\u2500' or '\uFE58' or '\uFE63' => '-',
        '\u00B7' or '\u2022' or '\u2219' or '\u22C5' or '\u30FB' or '\u2027' => '.',
        _ => Plain(character),
    };

    private static bool StandsBetweenDigits(ReadOnlySpan<char> text, int index) =>
        index > 0 && index + 1 < text.Length && IsDigit(text[index - 1]) && IsDigit(text[index + 1]);

    private static bool IsDigit(char character) => char.IsAsciiDigit(Plain(character));
}
