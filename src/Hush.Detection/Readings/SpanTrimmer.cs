using Hush.Text;

namespace Hush.Detection.Readings;

/// <summary>Takes from the ends of a span what is no part of a value.</summary>
internal static class SpanTrimmer
{
    private const string OuterMarks = ".,;:!?\u2026\"\u201C\u201D";

    /// <summary>The span without blanks at its ends.</summary>
    public static TextSpan WithoutOuterBlanks(SourceText text, TextSpan span) => Trim(text, span, char.IsWhiteSpace);

    /// <summary>The span without blanks, sentence marks and double quotes at its ends.</summary>
    public static TextSpan WithoutOuterMarks(SourceText text, TextSpan span) =>
        Trim(text, span, character => char.IsWhiteSpace(character) || OuterMarks.Contains(character, StringComparison.Ordinal));

    private static TextSpan Trim(SourceText text, TextSpan span, Func<char, bool> isOuter)
    {
        var (start, end) = (span.Start, span.End);
        while (start < end && isOuter(text[start])) start++;
        while (end > start && isOuter(text[end - 1])) end--;
        return TextSpan.FromBounds(start, end);
    }
}
