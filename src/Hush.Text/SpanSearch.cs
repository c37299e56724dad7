namespace Hush.Text;

/// <summary>Binary search in what has spans that ascend and are disjoint.</summary>
internal static class SpanSearch
{
    /// <summary>Index of the first that ends after <paramref name="offset"/>; the count when none does.</summary>
    /// <param name="sorted">What is searched.</param>
    /// <param name="offset">In the text of the spans.</param>
    /// <param name="spanOf">The span of one.</param>
    public static int FirstEndingAfter<T>(IReadOnlyList<T> sorted, int offset, Func<T, TextSpan> spanOf)
    {
        var (low, high) = (0, sorted.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (spanOf(sorted[middle]).End > offset) high = middle;
            else low = middle + 1;
        }

        return low;
    }
}
