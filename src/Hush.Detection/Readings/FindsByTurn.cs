using Hush.Detection.Dialogue;
using Hush.Detection.Explain;
using Hush.Detection.Neural;
using Hush.Detection.Repeats;
using Hush.Entities;
using Hush.Recognition;
using Hush.Text;

namespace Hush.Detection.Readings;

/// <summary>
/// Gathers the candidates of all readings per turn, and remembers the values that stood behind them. What is known of settled turns is kept; the
/// turns behind them are gathered again whenever the dialogue has grown.
/// </summary>
internal sealed class FindsByTurn(IReadOnlyList<TurnFacts> turns, TraceBook? book)
{
    // From which confidence on a candidate makes a repeat of its own value needless.
    private const double Believed = Grade.Even;

    private readonly List<OfTurn> _byTurn = [];
    private readonly List<Find> _finds = []; // of turns that are not settled, then of joined turns
    private readonly List<FoundValue> _settled = [];
    private readonly List<FoundValue> _settledJoined = [];
    private readonly List<FoundPiece> _settledPieces = [];
    private TaggerReview? _tagger;

    /// <summary>Begins to gather the turns from <paramref name="first"/> on, all that are not settled.</summary>
    /// <param name="first">The first turn.</param>
    /// <param name="tagger">Judges candidates by what the network thinks; null where there is none.</param>
    public void Restart(int first, TaggerReview? tagger)
    {
        _tagger = tagger;
        _finds.Clear();
        _byTurn.RemoveRange(first, _byTurn.Count - first);
        while (_byTurn.Count < turns.Count) _byTurn.Add(new OfTurn());
    }

    /// <summary>Adds the candidates of a reading, carried back to its turns.</summary>
    public void Add(Reading reading, IEnumerable<Candidate> candidates)
    {
        foreach (var candidate in candidates)
        {
            Find? first = null;
            foreach (var (turn, carried) in reading.ToTurns(candidate))
            {
                if (Add(turn, book is null ? carried : book.Place(turn, carried, reading.ToTurns)) is not { } added) continue;
                first ??= new Find(reading, candidate, turn, added.Span, added.Span == carried.Span ? null : ValueOf(turns[turn].Text, added.Span));
            }

            if (first is not null) _finds.Add(first);
        }
    }

    /// <summary>Sets the candidates of one turn that no reading proposed, without those that the tagger refuses.</summary>
    public void Repeat(int turn, IEnumerable<Candidate> candidates)
    {
        var repeated = _byTurn[turn].Repeated;
        repeated.Clear();
        foreach (var candidate in candidates)
            if (Reviewed(turn, candidate) is { } kept) repeated.Add(kept);
    }

    /// <summary>The candidates of a turn.</summary>
    public IReadOnlyList<Candidate> Of(int turn) => _byTurn[turn] is { Repeated.Count: > 0 } finds
        ? [.. finds.Proposed, .. finds.Repeated] : _byTurn[turn].Proposed;

    /// <summary>Whether a candidate of the same category has the same span already and is believed, so that a repeat tells nothing new.</summary>
    public bool Holds(int turn, Candidate candidate) => _byTurn[turn].Surest.GetValueOrDefault((candidate.Span, candidate.Category)) >= Believed;

    /// <summary>The values of those finds that became entities, each once, over all turns that each is spread over.</summary>
    /// <param name="entitiesByTurn">The resolved entities.</param>
    public (IReadOnlyCollection<FoundValue> Values, IReadOnlyCollection<FoundPiece> Pieces) ValuesAmong(
        IReadOnlyList<IReadOnlyList<Entity>> entitiesByTurn)
    {
        var (ofTurns, ofJoined) = (new List<FoundValue>(_settled), new List<FoundValue>(_settledJoined));
        var pieces = new List<FoundPiece>(_settledPieces);
        Learn(_finds, entitiesByTurn, ofTurns, ofJoined, pieces);
        return ([.. Distinct([.. ofTurns, .. ofJoined])], pieces);
    }

    /// <summary>Keeps what was found in the turns before <paramref name="turn"/> for good.</summary>
    /// <param name="turn">The first that is not settled; none is joined to one before it.</param>
    /// <param name="entitiesByTurn">The resolved entities, without repeats.</param>
    public void Settle(int turn, IReadOnlyList<IReadOnlyList<Entity>> entitiesByTurn)
    {
        Learn(_finds.Where(find => find.Turn < turn), entitiesByTurn, _settled, _settledJoined, _settledPieces);
        _settledPieces.RemoveAll(piece => piece.Turn + 1 < turn);
        foreach (var list in (List<FoundValue>[])[_settled, _settledJoined])
        {
            FoundValue[] distinct = [.. Distinct(list)];
            list.Clear();
            list.AddRange(distinct);
        }
    }

    private Candidate? Add(int turn, Candidate candidate)
    {
        if (Reviewed(turn, candidate) is not { } reviewed) return null;
        var finds = _byTurn[turn];
        finds.Proposed.Add(reviewed);
        if (reviewed.Recognizer == NeuralTagger.Id) finds.Tagged.Add(reviewed);
        var key = (reviewed.Span, reviewed.Category);
        finds.Surest[key] = Math.Max(finds.Surest.GetValueOrDefault(key), reviewed.Confidence.Value);
        return reviewed;
    }

    private Candidate? Reviewed(int turn, Candidate candidate)
    {
        var reviewed = _tagger is null ? candidate : _tagger.Review(turn, candidate, _byTurn[turn].Tagged);
        if (reviewed is null) candidate.Trace?.Drop(DropReason.RefusedByTagger);
        return reviewed;
    }

    private void Learn(
        IEnumerable<Find> finds, IReadOnlyList<IReadOnlyList<Entity>> entitiesByTurn, List<FoundValue> ofTurns, List<FoundValue> ofJoined,
        List<FoundPiece> pieces)
    {
        foreach (var find in finds)
        {
            if (!Survived(find, entitiesByTurn[find.Turn])) continue;
            var (category, confidence) = (find.Candidate.Category, find.Candidate.Confidence);
            var values = find.Reading.Passage.Turn is null ? ofJoined : ofTurns;
            values.Add(new FoundValue(find.Cut ?? ValueOf(find.Reading.Context.Text, find.Candidate.Span), category, confidence));
            if (find.Reading.Passage.IsJoined) pieces.AddRange(PiecesOf(find));
        }
    }

    private IEnumerable<FoundPiece> PiecesOf(Find find)
    {
        var carried = find.Reading.ToTurns(find.Candidate).ToList();
        if (carried.Count < 2) yield break;
        foreach (var (turn, candidate) in carried)
        {
            var facts = turns[turn];
            var value = facts.Spoken.HasChanges
                ? ValueOf(facts.Spoken.Text, facts.Spoken.Map.ToDerived(candidate.Span))
                : ValueOf(facts.Text, candidate.Span);
            yield return new FoundPiece(turn, new FoundValue(value, candidate.Category, candidate.Confidence));
        }
    }

    private static IEnumerable<FoundValue> Distinct(IReadOnlyCollection<FoundValue> values) =>
        values.DistinctBy(value => (value.Text.Reveal(), value.Category, value.Confidence));

    private static SourceText ValueOf(SourceText text, TextSpan span) => new(text.Reveal(span));

    private static bool Survived(Find find, IReadOnlyList<Entity> entities)
    {
        for (var at = SpanSearch.FirstEndingAfter(entities, find.Span.Start, static entity => entity.Span); at < entities.Count
            && entities[at].Span.Start < find.Span.End; at++)
            if (entities[at].Category == find.Candidate.Category && entities[at].Span.Contains(find.Span)) return true;
        return false;
    }

    private sealed class OfTurn
    {
        public List<Candidate> Proposed { get; } = [];

        public List<Candidate> Tagged { get; } = []; // the tagger's own, disjoint and in the order of the text

        public List<Candidate> Repeated { get; } = [];

        public Dictionary<(TextSpan Span, Category Category), double> Surest { get; } = [];
    }

    /// <param name="Reading">Where it was found.</param>
    /// <param name="Candidate">In the offsets of the reading.</param>
    /// <param name="Turn">The first turn that it touches.</param>
    /// <param name="Span">Its piece in that turn, as the tagger left it.</param>
    /// <param name="Cut">What the tagger left of the value; null when all of it.</param>
    private sealed record Find(Reading Reading, Candidate Candidate, int Turn, TextSpan Span, SourceText? Cut);
}
