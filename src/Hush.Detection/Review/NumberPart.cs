using System.Collections.Frozen;
using Hush.Recognition;

namespace Hush.Detection.Review;

/// <summary>
/// Refuses a value that is a decimal fraction or part of a longer number: the digits behind a decimal point, the thousands of an amount, the minutes
/// of a time. Where the value goes on behind such a part ("06,000" and then "4242 4242") the part is cut off.
/// </summary>
internal static class NumberPart
{
    private const int FewestOfFraction = 5;
    private const int MostOfInteger = 3;

    // These have points and colons of their own.
    private static readonly FrozenSet<Category> Others = FrozenSet.Create(
        Categories.Address, Categories.Date, Categories.DateOfBirth, Categories.ExpirationDate, Categories.Email, Categories.Url,
        Categories.IPAddress,
        Categories.Location, Categories.Password, Categories.Person, Categories.Organization, Categories.EUGPSCoordinates);

    /// <summary>The candidate, or what is left of it, or null.</summary>
    public static Candidate? Review(RecognitionContext context, Candidate candidate)
    {
        if (Others.Contains(candidate.Category)) return candidate;
        var text = context.Text.AsSpan();
        var (start, end) = (candidate.Span.Start, candidate.Span.End);
        if (!char.IsAsciiDigit(text[start])) return candidate;
        if (IsDecimal(text[start..end])) return null;
        var group = RunOfDigits(text, start);
        if (!GoesOn(text, start, group)) return candidate;
        var next = start + group;
        while (next < end && !char.IsAsciiDigit(text[next]) && !char.IsLetter(text[next])) next++;
        return next >= end ? null : candidate with { Span = TextSpan.FromBounds(next, end) };
    }

    // "0.9312675893306732": one point, a short number before it and a long one behind.
    private static bool IsDecimal(ReadOnlySpan<char> value)
    {
        var point = value.IndexOfAny('.', ',');
        return point is > 0 and <= MostOfInteger && value.Length - point - 1 >= FewestOfFraction
            && value[..point].IndexOfAnyExceptInRange('0', '9') < 0 && value[(point + 1)..].IndexOfAnyExceptInRange('0', '9') < 0;
    }

    // Whether the digits at a place go on with the number before them.
    private static bool GoesOn(ReadOnlySpan<char> text, int start, int group)
    {
        if (start < 2 || !char.IsAsciiDigit(text[start - 2])) return false;
        var before = 0;
        while (before < start - 1 && char.IsAsciiDigit(text[start - 2 - before])) before++;
        return text[start - 1] switch
        {
            '.' => before <= MostOfInteger && (group >= FewestOfFraction || group < MostOfInteger || !IsGroupedOn(text, start + group)),
            ',' => before <= MostOfInteger && (group == 3 || (group >= FewestOfFraction && before == 1 && text[start - 2] == '0'
                && !(start + group < text.Length && text[start + group] is ',' or ']'))), // "0,4111111111111111,1": cells
            ':' => before <= 2 && group == 2,
            _ => false,
        };
    }

    // "415.555.0123" is grouped by its points.
    private static bool IsGroupedOn(ReadOnlySpan<char> text, int end) => end + 1 < text.Length && text[end] == '.'
        && char.IsAsciiDigit(text[end + 1]);

    private static int RunOfDigits(ReadOnlySpan<char> text, int start)
    {
        var end = start;
        while (end < text.Length && char.IsAsciiDigit(text[end])) end++;
        return end - start;
    }
}
