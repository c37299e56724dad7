using Hush.Text;

namespace Hush.Detection.Dialogue;

/// <summary>Carries spans of a spoken reading back to the words from which it was read.</summary>
internal static class SpokenSpans
{
    /// <summary>
    /// The whole words of <paramref name="text"/> behind <paramref name="span"/>, without marks at the ends. Widens, never narrows: half a
    /// number word cannot be hidden. In scripts without blanks a word holds what stands beside the number, and number words were read whole.
    /// </summary>
    /// <param name="span">UTF-16 code units of the spoken reading.</param>
    /// <param name="map">From <paramref name="text"/> to the spoken reading.</param>
    /// <param name="text">What was said.</param>
    /// <param name="words">Its words and marks.</param>
    public static TextSpan ToWords(TextSpan span, OffsetMap map, SourceText text, IReadOnlyList<Word> words)
    {
        var original = map.ToOriginal(span);
        if (!original.IsEmpty && IsOfScriptWithoutBlanks(text[original.Start])) return original;
        var first = WordSearch.FirstEndingAfter(words, original.Start);
        var next = WordSearch.FirstStartingAt(words, original.End);
        var whole = first < next ? original.Union(words[first].Span).Union(words[next - 1].Span) : original;
        return SpanTrimmer.WithoutOuterMarks(text, whole);
    }

    // Thai, kana, ideographs and Hangul, whose particles are written to the word.
    private static bool IsOfScriptWithoutBlanks(char character) => character
        is >= '\u0E00' and <= '\u0E7F' or '\u3007' or >= '\u3040' and <= '\u30FF' or >= '\u4E00' and <= '\u9FFF' or >= '\uAC00' and <= '\uD7A3';
}
