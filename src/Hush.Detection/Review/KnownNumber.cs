using System.Collections.Frozen;
using System.Globalization;
using Hush.Recognition;

namespace Hush.Detection.Review;

/// <summary>
/// Refuses numbers that are the same for everybody: the limits of integer types (2147483647), powers of two, and the digits of mathematical constants
/// (3.14159265358979). A number that was asked for stays.
/// </summary>
internal static class KnownNumber
{
    private const Evidence Stronger = Evidence.Cue | Evidence.Asked | Evidence.Validated;
    private const int Shortest = 9; // digits; shorter powers of two are anybody's order number
    private const int Longest = 40;
    private const int FirstPower = 30;
    private const int LastPower = 127;

    private static readonly string[] Constants =
    [
        "3141592653589793238462643383279502884197", "2718281828459045235360287471352662497757", "1618033988749894848204586834365638117720",
        "1414213562373095048801688724209698078569", "1732050807568877293527446341505872366942", "0577215664901532860606512090082402431042",
        "0693147180559945309417232121458176568075",
    ];

    private static readonly FrozenSet<string> Limits = Powers().ToFrozenSet(StringComparer.Ordinal);

    /// <summary>The candidate, or null.</summary>
    public static Candidate? Review(RecognitionContext context, Candidate candidate)
    {
        if ((candidate.Evidence & Stronger) != Evidence.None || candidate.Category == Categories.Password) return candidate;
        var value = context.Text.AsSpan(candidate.Span);
        if (value.Length is < Shortest or > Longest + 1 || !char.IsAsciiDigit(value[0])) return candidate;
        Span<char> digits = stackalloc char[Longest + 1];
        var count = 0;
        foreach (var character in value)
        {
            if (char.IsAsciiDigit(character)) digits[count++] = character;
            else if (character is not ('.' or ',' or '_' or ' ')) return candidate;
        }

        return count >= Shortest && (Limits.GetAlternateLookup<ReadOnlySpan<char>>().Contains(digits[..count])
            || IsConstant(context.Text.AsSpan(), candidate.Span.Start, digits[..count])) ? null : candidate;
    }

    // Its digits from the first one on, or those behind its point.
    private static bool IsConstant(ReadOnlySpan<char> text, int start, ReadOnlySpan<char> digits)
    {
        var isFraction = start > 1 && text[start - 1] is '.' or ',' && char.IsAsciiDigit(text[start - 2]);
        foreach (var constant in Constants)
            if (constant.AsSpan(isFraction ? 1 : 0).StartsWith(digits)) return true;
        return false;
    }

    private static IEnumerable<string> Powers()
    {
        for (var power = FirstPower; power <= LastPower; power++)
        {
            var value = UInt128.One << power;
            yield return value.ToString(CultureInfo.InvariantCulture);
            yield return (value - 1).ToString(CultureInfo.InvariantCulture);
        }
    }
}
