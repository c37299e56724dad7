using Hush.Detection.Dialogue;
using Hush.Entities;

namespace Hush.Detection.Repeats;

/// <summary>What was found with good confidence in one place is found everywhere in the same dialogue, with <see cref="Evidence.Repeated"/>.</summary>
internal static class RepeatFinder
{
    /// <summary>From which confidence on a find is believed elsewhere too.</summary>
    private const double GoodConfidence = 0.6;

    /// <summary>The further candidates, each with its turn.</summary>
    /// <param name="turns">All turns.</param>
    /// <param name="values">What was found, in its own turns and over them.</param>
    /// <param name="cancellation">Checked per turn.</param>
    public static IEnumerable<(int Turn, Candidate Candidate)> Find(
        IReadOnlyList<TurnFacts> turns, IReadOnlyCollection<FoundValue> values, CancellationToken cancellation)
    {
        var good = values.Where(value => value.Confidence.Value >= GoodConfidence).ToList();
        var names = new NameRepeats(good.Where(value => value.Category == Categories.Person));
        var numbers = new NumberRepeats(good);
        if (names.IsEmpty && numbers.IsEmpty) yield break;

        var found = new List<Candidate>();
        foreach (var turn in turns)
        {
            cancellation.ThrowIfCancellationRequested();
            found.Clear();
            if (!names.IsEmpty) names.Find(turn, found);
            if (!numbers.IsEmpty) numbers.Find(turn.Text, turn.Words, found);
            foreach (var candidate in found) yield return (turn.Index, candidate);

            if (numbers.IsEmpty || !turn.Spoken.HasChanges) continue;
            found.Clear();
            numbers.Find(turn.Spoken.Text, turn.SpokenWords, found);
            foreach (var candidate in found)
                yield return (turn.Index, candidate with { Span = turn.ToWritten(candidate.Span) });
        }
    }
}
