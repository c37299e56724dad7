using Hush.Recognition;

namespace Hush.Detection.Resolution;

/// <summary>
/// Drops candidates that another candidate holding them makes needless. Each verdict depends on the two candidates alone, and whatever
/// is dropped lies inside something that is kept, so neither order nor chains matter and no character is lost.
/// </summary>
internal static class Containment
{
    // A longer candidate that is not clearly less sure is the better reading of both.
    private const double ComparableConfidence = 0.15;
    private const double SureNumber = 0.5;

    /// <summary>What remains, sorted by start, then by end downwards.</summary>
    /// <param name="text">What they stand in.</param>
    /// <param name="candidates">All that count.</param>
    public static List<Candidate> Reduce(SourceText text, IEnumerable<Candidate> candidates)
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
                var holder = around.Find(holder => holder.Span.Contains(span) && MakesNeedless(text, holder, sorted[index]));
                if (holder is null) kept.Add(sorted[index]);
                else sorted[index].Trace?.Drop(DropReason.ExplainedAway, holder.Trace);
            }
        }

        return kept;
    }

    private static bool MakesNeedless(SourceText text, Candidate holder, Candidate held)
    {
        var (isOwnHolder, isOwnHeld) = (holder.Evidence.HasFlag(Evidence.OwnRule), held.Evidence.HasFlag(Evidence.OwnRule));
        if (isOwnHeld && !isOwnHolder) return false;
        if (isOwnHolder && !isOwnHeld && holder.Span != held.Span) return true;
        if (Precedence.ExplainsAway(holder, held)) return true;
        if (holder.Span == held.Span) return false;
        if (IsPartOfReadNumber(text, holder, held)) return true;
        var isLessCertain = held.Evidence.HasFlag(Evidence.Validated) && !holder.Evidence.HasFlag(Evidence.Validated);
        return !isLessCertain && !Precedence.ExplainsAway(held, holder)
            && holder.Confidence.Value >= held.Confidence.Value - ComparableConfidence;
    }

    // "NL44 RABO 0317 6629 08", "A-2261 9047": numbers are planned so widely that the end of any other may be a telephone number; the tagger or the
    // cue before has read the groups before and behind it. Letters that touch the number are no group.
    private static bool IsPartOfReadNumber(SourceText text, Candidate holder, Candidate held) =>
        (holder.Recognizer == RecognizerIds.Tagger || RecognizerIds.IsOfIdentifiers(holder.Recognizer) && holder.Evidence.HasFlag(Evidence.Cue))
        && held.Category == Categories.PhoneNumber && holder.Confidence.Value >= SureNumber
        && (held.Span.Start > holder.Span.Start && text[held.Span.Start - 1] is ' ' or '-'
            || held.Span.End < holder.Span.End && text[held.Span.End] is ' ' or '-')
        && (holder.Category == Categories.NumericIdentifier || holder.Category == Categories.BankAccountNumber);
}
