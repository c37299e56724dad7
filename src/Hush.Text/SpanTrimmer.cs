namespace Hush.Text;

/// <summary>Takes from the ends of a span what is no part of a value.</summary>
internal static class SpanTrimmer
{
    private const string OuterMarks = ".,;:!?\u2026\"\u201C\u201D";
    private const string MarksBeside = "-\u2013\u2014'\u2018\u2019";

    /// <summary>The span without blanks at its ends.</summary>
    public static TextSpan WithoutOuterBlanks(SourceText text, TextSpan span) => Trim(text, span, char.IsWhiteSpace);

    /// <summary>The span without blanks, sentence marks and double quotes at its ends.</summary>
    public static TextSpan WithoutOuterMarks(SourceText text, TextSpan span) =>
        Trim(text, span, character => char.IsWhiteSpace(character) || OuterMarks.Contains(character, StringComparison.Ordinal));

    /// <summary>The span without any mark beside its value, dashes and quotes included: a tagger of words takes them along.</summary>
    public static TextSpan WithoutAnyOuterMarks(SourceText text, TextSpan span) =>
        Trim(text, span, character => char.IsWhiteSpace(character) || OuterMarks.Contains(character, StringComparison.Ordinal)
            || MarksBeside.Contains(character, StringComparison.Ordinal));

    /// <summary>Whether anything of a value is there. A surrogate may be a letter of another plane; it counts as one rather than being looked
    /// up.</summary>
    public static bool HasLetterOrDigit(ReadOnlySpan<char> characters)
    {
        foreach (var character in characters)
        {
            if (char.IsLetterOrDigit(character) || char.IsSurrogate(character)) return true;
        }

        return false;
    }

    private static TextSpan Trim(SourceText text, TextSpan span, Func<char, bool> isOuter)
    {
        var (start, end) = (span.Start, span.End);
        while (start < end && isOuter(text[start])) start++;
        while (end > start && isOuter(text[end - 1])) end--;
        return TextSpan.FromBounds(start, end);
    }
}
