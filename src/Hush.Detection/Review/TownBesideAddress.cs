using Hush.Recognition;

namespace Hush.Detection.Review;

/// <summary>
/// Widens an address by the place that the tagger names right beside it, on the same line: "Lohmar, Donrather Str. 40", "26 avenue des Jasmins
/// Sousse". Where places are not wanted, the town of somebody's street would stay visible.
/// </summary>
internal static class TownBesideAddress
{
    private const double Sure = 0.6;
    private const int LongestGap = 3; // ", " and a second blank

    /// <summary>The candidates, in their order, addresses widened.</summary>
    /// <param name="text">What they stand in.</param>
    /// <param name="candidates">Everybody's.</param>
    public static IEnumerable<Candidate> Join(SourceText text, IReadOnlyList<Candidate> candidates)
    {
        Dictionary<int, TextSpan> byStart = [], byEnd = [];
        foreach (var candidate in candidates)
            if (IsTown(candidate)) byStart[candidate.Span.Start] = byEnd[candidate.Span.End] = candidate.Span;
        return byStart.Count == 0 ? candidates : candidates.Select(Widen);

        Candidate Widen(Candidate candidate)
        {
            if (candidate.Category != Categories.Address || candidate.Confidence.Value < Sure) return candidate;
            var span = candidate.Span;
            for (var gap = 1; gap <= LongestGap; gap++)
            {
                // A town before its street needs the comma: "moved from Leeds 14 days ago".
                if (byEnd.TryGetValue(span.Start - gap, out var before) && IsGap(text, before.End, span.Start, needsComma: true))
                    return candidate with { Span = TextSpan.FromBounds(before.Start, span.End) };
                if (byStart.TryGetValue(span.End + gap, out var behind) && IsGap(text, span.End, behind.Start, needsComma: false))
                    return candidate with { Span = TextSpan.FromBounds(span.Start, behind.End) };
            }

            return candidate;
        }
    }

    private static bool IsTown(Candidate candidate) => candidate.Recognizer == RecognizerIds.Tagger && candidate.Confidence.Value >= Sure
        && (candidate.Category == Categories.City || candidate.Category == Categories.Location || candidate.Category == Categories.State
            || candidate.Category == Categories.Gpe);

    private static bool IsGap(SourceText text, int start, int end, bool needsComma)
    {
        var gap = text.AsSpan(TextSpan.FromBounds(start, end));
        return gap.IndexOfAnyExcept(' ', ',') < 0 && gap.Count(',') is var commas && commas <= 1 && (commas == 1 || !needsComma);
    }
}
