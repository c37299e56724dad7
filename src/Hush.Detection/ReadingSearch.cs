using Hush.Detection.Explain;
using Hush.Detection.Review;
using Hush.Detection.Scoring;
using Hush.Detection.Synonyms;
using Hush.Recognition;

namespace Hush.Detection;

/// <summary>Has every recognizer propose in a reading, and judges by context and surroundings. Thread-safe.</summary>
internal sealed class ReadingSearch(IReadOnlyList<IRecognizer> recognizers)
{
    private readonly ContextBoost _boost = new(recognizers);

    /// <summary>What the recognizers find, in the offsets of the reading.</summary>
    /// <param name="context">The reading.</param>
    /// <param name="synonyms">The caller's own words for categories.</param>
    /// <param name="book">Takes the traces; null where nobody asks for them.</param>
    /// <param name="cancellation">Checked for every recognizer.</param>
    public IReadOnlyList<Candidate> Recognize(RecognitionContext context, SynonymContext? synonyms, TraceBook? book, CancellationToken cancellation)
    {
        var candidates = new List<Candidate>();
        foreach (var recognizer in recognizers)
        {
            cancellation.ThrowIfCancellationRequested();
            recognizer.Recognize(context, candidates);
        }

        synonyms?.Announced?.Recognize(context, candidates);
        if (book is not null) Trace(candidates, context, book);
        if (context.Filter is { } filter) candidates.RemoveAll(candidate => !filter.Runs(candidate.Category));
        return Judge(context, candidates, synonyms, isSure: null);
    }

    /// <summary>What is left of candidates after context and surroundings are read.</summary>
    /// <param name="context">The reading.</param>
    /// <param name="candidates">In its offsets.</param>
    /// <param name="synonyms">The caller's own words for categories.</param>
    /// <param name="isSure">Whether a candidate stands against the rules of the review; null for none.</param>
    public IReadOnlyList<Candidate> Judge(RecognitionContext context, IReadOnlyCollection<Candidate> candidates, SynonymContext? synonyms,
        Func<Candidate, bool>? isSure) =>
        CandidateReview.Apply(context, _boost.Apply(context, candidates, synonyms), isSure ?? (static _ => false));

    private static void Trace(List<Candidate> candidates, RecognitionContext context, TraceBook book)
    {
        for (var index = 0; index < candidates.Count; index++)
        {
            candidates[index] = book.Open(candidates[index], context);
            if (context.Filter is { } filter && !filter.Runs(candidates[index].Category)) candidates[index].Trace!.Drop(DropReason.NotLookedFor);
        }

        foreach (var refuted in context.Refuted ?? []) book.Open(refuted, context).Trace!.Drop(DropReason.Refuted);
    }
}
