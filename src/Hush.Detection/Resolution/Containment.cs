namespace Hush.Detection.Resolution;

/// <summary>
/// Drops candidates that another candidate holding them makes needless. Each verdict depends on the two candidates alone, and whatever
/// is dropped lies inside something that is kept, so neither order nor chains matter and no character is lost.
/// </summary>
internal static class Containment
{
    // A longer candidate that is not clearly less sure is the better reading of both.
    private const double ComparableConfidence = 0.15;

    /// <summary>What remains, sorted by start, then by end downwards.</summary>
    public static List<Candidate> Reduce(IEnumerable<Candidate> candidates)
    {
        var sorted = candidates.OrderBy(candidate => candidate.Span.Start).ThenByDescending(candidate => candidate.Span.End).ToList();
        var kept = new List<Candidate>(sorted.Count);
        var around = new List<Candidate>(); // those that do not end before the present start; few, as each recognizer's finds are disjoint
        for (var index = 0; index < sorted.Count;)
        {
            var span = sorted[index].Span;
            var next = index;
            while (next < sorted.Count && sorted[next].Span == span) next++;

            around.RemoveAll(candidate => candidate.Span.End <= span.Start);
            around.AddRange(sorted[index..next]);
            for (; index < next; index++)
            {
                var holder = around.Find(holder => holder.Span.Contains(span) && MakesNeedless(holder, sorted[index]));
                if (holder is null) kept.Add(sorted[index]);
                else sorted[index].Trace?.Drop(DropReason.ExplainedAway, holder.Trace);
            }
        }

        return kept;
    }

    private static bool MakesNeedless(Candidate holder, Candidate held)
    {
        var (isOwnHolder, isOwnHeld) = (holder.Evidence.HasFlag(Evidence.OwnRule), held.Evidence.HasFlag(Evidence.OwnRule));
        if (isOwnHeld && !isOwnHolder) return false;
        if (isOwnHolder && !isOwnHeld && holder.Span != held.Span) return true;
        if (Precedence.ExplainsAway(holder, held)) return true;
        if (holder.Span == held.Span) return false;
        var isLessCertain = held.Evidence.HasFlag(Evidence.Validated) && !holder.Evidence.HasFlag(Evidence.Validated);
        return !isLessCertain && !Precedence.ExplainsAway(held, holder)
            && holder.Confidence.Value >= held.Confidence.Value - ComparableConfidence;
    }
}
