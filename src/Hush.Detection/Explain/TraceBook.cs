using Hush.Recognition;

namespace Hush.Detection.Explain;

/// <summary>
/// Keeps the traces of one detection. A reading's traces are open, in the reading's offsets, until they are placed in a turn. Not for
/// several threads.
/// </summary>
internal sealed class TraceBook
{
    private readonly List<CandidateTrace> _open = [];
    private readonly List<CandidateTrace> _early = [];
    private readonly List<CandidateTrace> _placed = [];

    /// <summary>Every trace, by turn and place, the surer first.</summary>
    public IReadOnlyList<CandidateTrace> All =>
        [.. _placed.Concat(_early).OrderBy(trace => trace.Turn).ThenBy(trace => trace.Span).ThenByDescending(trace => trace.Confidence)];

    /// <summary>The candidate of a reading, traced from here on.</summary>
    public Candidate Open(Candidate candidate, RecognitionContext context)
    {
        CandidateTrace trace = new()
        {
            Span = candidate.Span,
            Category = candidate.Category,
            Recognizer = candidate.Recognizer,
            Proposed = candidate.Confidence,
            Confidence = candidate.Confidence,
            Evidence = candidate.Evidence,
            IsSpoken = context.Form == ReadingForm.Spoken,
            IsJoined = context.IsJoined,
        };
        _open.Add(trace);
        return candidate with { Trace = trace };
    }

    /// <summary>The candidate at its place in a turn, with a trace of its own there.</summary>
    public Candidate Place(int turn, Candidate candidate, Func<TextSpan, IEnumerable<(int Turn, TextSpan Span)>> carry)
    {
        if (candidate.Trace is not { } open) return candidate;
        var placed = open.At(turn, candidate.Span, carry);
        _placed.Add(placed);
        return candidate with { Trace = placed };
    }

    /// <summary>A candidate of a turn that no reading proposed: the repeat of a value.</summary>
    public Candidate OpenRepeat(int turn, Candidate candidate)
    {
        CandidateTrace trace = new()
        {
            Turn = turn,
            Span = candidate.Span,
            Category = candidate.Category,
            Recognizer = candidate.Recognizer,
            Proposed = candidate.Confidence,
            Confidence = candidate.Confidence,
            Evidence = candidate.Evidence,
        };
        _placed.Add(trace);
        return candidate with { Trace = trace };
    }

    /// <summary>Ends a reading: what was dropped before it reached the turns gets its place in them.</summary>
    public void Close(Func<TextSpan, IEnumerable<(int Turn, TextSpan Span)>> carry)
    {
        foreach (var trace in _open.Where(trace => trace.Dropped is not null))
            _early.AddRange(carry(trace.Span).Select(place => trace.At(place.Turn, place.Span, carry)));
        _open.Clear();
    }

    /// <summary>Notes what the tagger thinks of the words of every trace.</summary>
    /// <param name="shareOf">How probable it finds the words of a turn's span to be personal.</param>
    public void Note(Func<int, TextSpan, double> shareOf)
    {
        foreach (var trace in _placed.Concat(_early)) trace.PersonalShare = shareOf(trace.Turn, trace.Span);
    }

    /// <summary>Forgets what the resolver decided, so that it can decide again.</summary>
    public void Restart()
    {
        foreach (var trace in _placed.Where(trace => trace.Dropped != DropReason.RefusedByTagger)) trace.Keep();
    }
}
