using Hush.Recognition;

namespace Hush.Detection.Resolution;

/// <summary>Makes one of candidates that are pieces of one thing: "john" and "doe", a street and its city. They touch or overlap.</summary>
internal static class AdjacentMerger
{
    private const int LongestGap = 3; // ", " or a line break with a blank

    /// <summary>The candidates, pieces merged. Keeps what is no piece of anything as it is.</summary>
    public static List<Candidate> Merge(SourceText text, IEnumerable<Candidate> candidates)
    {
        var merged = new List<Candidate>();
        foreach (var group in candidates.GroupBy(candidate => candidate.Category))
        {
            if (GapMarks(group.Key) is null) merged.AddRange(group);
            else merged.AddRange(MergeNeighbours(text, group.OrderBy(candidate => candidate.Span)));
        }

        return merged;
    }

    /// <summary>Merges only candidates that follow each other in <paramref name="sorted"/>, so nothing of another category is between them.</summary>
    public static List<Candidate> MergeNeighbours(SourceText text, IEnumerable<Candidate> sorted)
    {
        var merged = new List<Candidate>();
        foreach (var candidate in sorted)
        {
            if (merged.Count > 0 && AreOne(text, merged[^1], candidate)) merged[^1] = Union(merged[^1], candidate);
            else merged.Add(candidate);
        }

        return merged;
    }

    // Which marks may stand between two pieces, besides blanks; null where pieces are never merged.
    private static string? GapMarks(Category category)
    {
        if (category == Categories.Person) return "";
        return category == Categories.Address ? "," : null;
    }

    /// <summary>Whether the second, which does not start before the first, is a piece of the same thing.</summary>
    public static bool AreOne(SourceText text, Candidate first, Candidate second)
    {
        if (first.Category != second.Category || GapMarks(first.Category) is not { } gapMarks) return false;
        if (second.Span.Start < first.Span.End) return true;
        if (second.Span.Start - first.Span.End > LongestGap) return false;

        // The tagger has read both and began a new name with the second: "mrs bertolucci assunta".
        if (first.Category == Categories.Person && first.Recognizer == RecognizerIds.Tagger
            && second.Recognizer == RecognizerIds.Tagger) return false;

        var gap = text.AsSpan(TextSpan.FromBounds(first.Span.End, second.Span.Start));
        foreach (var character in gap)
            if (!char.IsWhiteSpace(character) && !gapMarks.Contains(character, StringComparison.Ordinal)) return false;
        return gapMarks.Length > 0 || !gap.ContainsAny('\r', '\n');
    }

    private static Candidate Union(Candidate first, Candidate second)
    {
        var (surer, other) = first.Confidence < second.Confidence ? (second, first) : (first, second);
        other.Trace?.Drop(DropReason.Merged, surer.Trace);
        return surer with { Span = first.Span.Union(second.Span), Evidence = first.Evidence | second.Evidence };
    }
}
