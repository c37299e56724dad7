using Hush.Detection.Dialogue;
using Hush.Recognition;

namespace Hush.Detection.Repeats;

/// <summary>What was found with good confidence in one place is found everywhere in the same dialogue, with <see cref="Evidence.Repeated"/>.</summary>
internal static class RepeatFinder
{
    /// <summary>From which confidence on a find is believed elsewhere too.</summary>
    private const double GoodConfidence = Grade.Plausible;

    // A repeated piece stands right after what it repeats, so even two digits are telling.
    private const int ShortestPiece = 2;

    /// <summary>The further candidates, each with its turn.</summary>
    /// <param name="turns">All turns.</param>
    /// <param name="values">What was found, over all turns that each value is spread over.</param>
    /// <param name="pieces">The pieces of those values that are spread over several turns.</param>
    /// <param name="cancellation">Checked per turn.</param>
    public static IEnumerable<(int Turn, Candidate Candidate)> Find(
        IReadOnlyList<TurnFacts> turns, IReadOnlyCollection<FoundValue> values, IReadOnlyCollection<FoundPiece> pieces, CancellationToken cancellation)
    {
        var good = values.Where(value => value.Confidence.Value >= GoodConfidence).ToList();
        var names = new NameRepeats(good.Where(value => value.Category == Categories.Person));
        var numbers = new NumberRepeats(good);
        foreach (var turn in turns)
        {
            cancellation.ThrowIfCancellationRequested();
            if (!names.IsEmpty)
                foreach (var candidate in names.FindIn(turn)) yield return (turn.Index, candidate);
            if (!numbers.IsEmpty)
                foreach (var candidate in numbers.FindIn(turn)) yield return (turn.Index, candidate);
        }

        foreach (var piece in pieces.Where(piece => piece.Turn + 1 < turns.Count && piece.Value.Confidence.Value >= GoodConfidence))
        {
            var next = turns[piece.Turn + 1];
            var repeats = new NumberRepeats([piece.Value], ShortestPiece);
            if (repeats.IsEmpty || !next.IsLine) continue;
            foreach (var candidate in repeats.FindIn(next)) yield return (next.Index, candidate);
        }
    }
}
