using Hush.Detection.Dialogue;
using Hush.Recognition;

namespace Hush.Detection.Repeats;

/// <summary>What was found with good confidence in one place is found everywhere in the same dialogue, with
/// <see cref="Evidence.Repeated"/>.</summary>
internal sealed class RepeatFinder
{
    /// <summary>From which confidence on a find is believed elsewhere too.</summary>
    private const double GoodConfidence = Grade.Plausible;

    // A repeated piece stands right after what it repeats, so even two digits are telling.
    private const int ShortestPiece = 2;

    private readonly FoundValue[] _values;
    private readonly NameRepeats _names;
    private readonly NumberRepeats _numbers;

    /// <param name="values">What was found, over all turns that each value is spread over.</param>
    public RepeatFinder(IEnumerable<FoundValue> values)
    {
        _values = [.. values.Where(IsGood)];
        _names = new NameRepeats(_values.Where(value => value.Category == Categories.Person));
        _numbers = new NumberRepeats(_values);
    }

    /// <summary>Whether another one looks for the same.</summary>
    public bool LooksFor(RepeatFinder other) =>
        _values.Length == other._values.Length
        && _values.Zip(other._values).All(pair =>
            pair.First.Category == pair.Second.Category && pair.First.Confidence == pair.Second.Confidence
                && pair.First.Text.SameCharacters(pair.Second.Text));

    /// <summary>The values in a turn.</summary>
    public IEnumerable<Candidate> FindIn(TurnFacts turn)
    {
        if (!_names.IsEmpty)
            foreach (var candidate in _names.FindIn(turn)) yield return candidate;
        if (!_numbers.IsEmpty)
            foreach (var candidate in _numbers.FindIn(turn)) yield return candidate;
    }

    /// <summary>What is repeated right after the turn in which it stands.</summary>
    /// <param name="turns">All turns.</param>
    /// <param name="pieces">The pieces of those values that are spread over several turns.</param>
    public static IEnumerable<(int Turn, Candidate Candidate)> Find(IReadOnlyList<TurnFacts> turns, IReadOnlyCollection<FoundPiece> pieces)
    {
        foreach (var piece in pieces.Where(piece => piece.Turn + 1 < turns.Count && IsGood(piece.Value)))
        {
            var next = turns[piece.Turn + 1];
            var repeats = new NumberRepeats([piece.Value], ShortestPiece);
            if (repeats.IsEmpty || !next.IsLine) continue;
            foreach (var candidate in repeats.FindIn(next)) yield return (next.Index, candidate);
        }
    }

    private static bool IsGood(FoundValue value) => value.Confidence.Value >= GoodConfidence;
}
