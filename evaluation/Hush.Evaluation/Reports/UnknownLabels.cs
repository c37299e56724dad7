using Hush.Evaluation.Corpora;

namespace Hush.Evaluation.Reports;

/// <summary>Labels of a corpus that <c>label-mapping.tsv</c> does not name: their spans count as neither right nor wrong, which must not go
/// unnoticed.</summary>
public static class UnknownLabels
{
    /// <summary>The spans of each unknown label, by label.</summary>
    public static IReadOnlyDictionary<string, int> Count(IEnumerable<GoldItem> items, LabelMapping mapping)
    {
        ArgumentNullException.ThrowIfNull(mapping);
        SortedDictionary<string, int> counts = new(StringComparer.Ordinal);
        foreach (var span in items.SelectMany(item => item.Spans).Where(span => !mapping.Knows(span.Label)))
            counts[span.Label] = counts.GetValueOrDefault(span.Label) + 1;
        return counts;
    }
}
