using Hush.Detection.Dialogue;
using Hush.Detection.Explain;
using Hush.Detection.Neural;
using Hush.Detection.Repeats;
using Hush.Entities;
using Hush.Recognition;
using Hush.Text;

namespace Hush.Detection.Readings;

/// <summary>Gathers the candidates of all readings per turn, and remembers the values that stood behind them.</summary>
internal sealed class FindsByTurn(IReadOnlyList<TurnFacts> turns, TraceBook? book, TaggerReview? tagger)
{
    // From which confidence on a candidate makes a repeat of its own value needless.
    private const double Believed = Grade.Even;

    private readonly List<Candidate>[] _byTurn = [.. turns.Select(_ => new List<Candidate>())];
    private readonly List<Candidate>[] _tagged = [.. turns.Select(_ => new List<Candidate>())]; // the tagger's own, disjoint and in the order of the text
    private readonly Dictionary<(int Turn, TextSpan Span, Category Category), double> _surest = [];
    private readonly List<Find> _finds = [];

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

    /// <summary>Adds a candidate of one turn, unless the tagger refuses it.</summary>
    /// <returns>What was added, as the tagger left it; null when it was refused.</returns>
    public Candidate? Add(int turn, Candidate candidate)
    {
        var reviewed = tagger is null ? candidate : tagger.Review(turn, candidate, _tagged[turn]);
        if (reviewed is null)
        {
            candidate.Trace?.Drop(DropReason.RefusedByTagger);
            return null;
        }

        _byTurn[turn].Add(reviewed);
        if (reviewed.Recognizer == NeuralTagger.Id) _tagged[turn].Add(reviewed);
        var key = (turn, reviewed.Span, reviewed.Category);
        _surest[key] = Math.Max(_surest.GetValueOrDefault(key), reviewed.Confidence.Value);
        return reviewed;
    }

    /// <summary>The candidates of a turn.</summary>
    public IReadOnlyList<Candidate> Of(int turn) => _byTurn[turn];

    /// <summary>Whether a candidate of the same category has the same span already and is believed, so that a repeat tells nothing new.</summary>
    public bool Holds(int turn, Candidate candidate) => _surest.GetValueOrDefault((turn, candidate.Span, candidate.Category)) >= Believed;

    /// <summary>The values of those finds that became entities, over all turns that each is spread over.</summary>
    /// <param name="entitiesByTurn">The resolved entities.</param>
    public (IReadOnlyCollection<FoundValue> Values, IReadOnlyCollection<FoundPiece> Pieces) ValuesAmong(
        IReadOnlyList<IReadOnlyList<Entity>> entitiesByTurn)
    {
        var values = new List<FoundValue>();
        var pieces = new List<FoundPiece>();
        foreach (var find in _finds.Where(find => Survived(find, entitiesByTurn[find.Turn])))
        {
            var (category, confidence) = (find.Candidate.Category, find.Candidate.Confidence);
            values.Add(new FoundValue(find.Cut ?? ValueOf(find.Reading.Context.Text, find.Candidate.Span), category, confidence));
            if (find.Reading.Passage.IsJoined) pieces.AddRange(PiecesOf(find));
        }

        return (values, pieces);
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

    private static SourceText ValueOf(SourceText text, TextSpan span) => new(text.Reveal(span));

    private static bool Survived(Find find, IReadOnlyList<Entity> entities)
    {
        for (var at = SpanSearch.FirstEndingAfter(entities, find.Span.Start, static entity => entity.Span); at < entities.Count && entities[at].Span.Start < find.Span.End; at++)
            if (entities[at].Category == find.Candidate.Category && entities[at].Span.Contains(find.Span)) return true;
        return false;
    }

    /// <param name="Reading">Where it was found.</param>
    /// <param name="Candidate">In the offsets of the reading.</param>
    /// <param name="Turn">The first turn that it touches.</param>
    /// <param name="Span">Its piece in that turn, as the tagger left it.</param>
    /// <param name="Cut">What the tagger left of the value; null when all of it.</param>
    private sealed record Find(Reading Reading, Candidate Candidate, int Turn, TextSpan Span, SourceText? Cut);
}
