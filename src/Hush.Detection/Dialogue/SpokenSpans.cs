using Hush.Text;

namespace Hush.Detection.Dialogue;

/// <summary>Carries spans of a spoken reading back to the words from which it was read.</summary>
internal static class SpokenSpans
{
    /// <summary>
    /// The whole words of <paramref name="text"/> behind <paramref name="span"/>, without marks at the ends. Widens, never narrows: half a
    /// number word cannot be hidden.
    /// </summary>
    /// <param name="span">UTF-16 code units of the spoken reading.</param>
    /// <param name="map">From <paramref name="text"/> to the spoken reading.</param>
    /// <param name="text">What was said.</param>
    /// <param name="words">Its words and marks.</param>
    public static TextSpan ToWords(TextSpan span, OffsetMap map, SourceText text, IReadOnlyList<Word> words)
    {
        var original = map.ToOriginal(span);
        var first = WordSearch.FirstEndingAfter(words, original.Start);
        var next = WordSearch.FirstStartingAt(words, original.End);
        var whole = first < next ? original.Union(words[first].Span).Union(words[next - 1].Span) : original;
        return SpanTrimmer.WithoutOuterMarks(text, whole);
    }
}
