namespace Hush.Text;

/// <summary>Binary searches in the words of a text, which ascend and are disjoint.</summary>
internal static class WordSearch
{
    /// <summary>Index of the first word that ends after <paramref name="offset"/>; the count when none does.</summary>
    public static int FirstEndingAfter(IReadOnlyList<Word> words, int offset) => SpanSearch.FirstEndingAfter(words, offset, static word => word.Span);

    /// <summary>Index of the first word that starts at <paramref name="offset"/> or later; the count when none does.</summary>
    public static int FirstStartingAt(IReadOnlyList<Word> words, int offset)
    {
        var (low, high) = (0, words.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (words[middle].Span.Start >= offset) high = middle;
            else low = middle + 1;
        }
        return low;
    }
}
