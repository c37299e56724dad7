using Hush.Detection.Dialogue;
using Hush.Recognition;

namespace Hush.Detection.Readings;

/// <summary>
/// Finds the turns over which one speaker spreads one answer: "My card is" / "4111 1111" / "1111 1111". Between them the other side may
/// nod, repeat the digits, or ask for the next piece of a name or address. Turns are joined only where they are fragments: ordinary talk
/// is not glued. Each turn is in one group at most, so the joined passages together are no longer than the dialogue.
/// </summary>
internal sealed class TurnJoiner
{
    private const int MostBridges = 3; // turns of others between two pieces
    private const int LongestRepeat = 12; // digits
    private const Topic InWords = Topic.Name | Topic.Address | Topic.PostalCode | Topic.Email | Topic.Username | Topic.Password;
    private const Topic InLines = Topic.Address | Topic.PostalCode;
    private const Topic AskedInPieces = Topic.Name | InLines;

    private readonly Dictionary<string, Group> _openBySpeaker = new(StringComparer.Ordinal);
    private readonly List<IReadOnlyList<TurnFacts>> _closed = [];

    /// <summary>The groups of two or more turns that no further turn changes, each in order.</summary>
    public IReadOnlyList<IReadOnlyList<TurnFacts>> Closed => _closed;

    /// <summary>The groups of two or more turns that the next turn may join.</summary>
    public IEnumerable<IReadOnlyList<TurnFacts>> Open => _openBySpeaker.Values.Where(group => group.Turns.Count > 1).Select(group => group.Turns);

    /// <summary>Index of the first turn that the next one may be joined to; null where there is none.</summary>
    public int? FirstOpen => _openBySpeaker.Count == 0 ? null : _openBySpeaker.Values.Min(group => group.Turns[0].Index);

    /// <summary>Takes the next turn.</summary>
    /// <param name="turn">The turn.</param>
    /// <param name="expected">Which topics it may answer.</param>
    public void Pass(TurnFacts turn, Topic expected)
    {
        BridgeOrCloseOthers(turn);
        if (turn.WordCount == 0) return;

        if (_openBySpeaker.TryGetValue(turn.Speaker, out var group))
        {
            if (turn.IsAcknowledgment) return;
            if (GoesOn(group.Last, turn, expected))
            {
                group.Add(turn);
                return;
            }

            Close(group);
        }

        if (!turn.IsAcknowledgment) _openBySpeaker[turn.Speaker] = new Group(turn, expected);
    }

    private void BridgeOrCloseOthers(TurnFacts turn)
    {
        foreach (var (speaker, group) in _openBySpeaker)
        {
            if (string.Equals(speaker, turn.Speaker, StringComparison.Ordinal)) continue;
            if (group.Bridges < MostBridges && IsBridge(turn, group)) group.Bridges++;
            else Close(group);
        }
    }

    private void Close(Group group)
    {
        if (group.Turns.Count > 1) _closed.Add(group.Turns);
        _openBySpeaker.Remove(group.Last.Speaker);
    }

    private static bool GoesOn(TurnFacts last, TurnFacts next, Topic expected)
    {
        if (next.IsQuestion) return false;
        if (last.EndsWithDigits && next.StartsWithDigits) return true;
        if (last.Topics.Announced != Topic.None && (next.IsShort || next.StartsWithDigits)) return true;
        if ((expected & InLines) != Topic.None && last.IsLine && next.IsLine) return true;
        return (expected & InWords) != Topic.None && last.IsShort && next.IsShort;
    }

    private static bool IsBridge(TurnFacts turn, Group group)
    {
        if (turn.IsAcknowledgment) return true;
        var asksForNextPiece = turn.IsLine && (turn.Topics.Asked & AskedInPieces) != Topic.None && Kin(turn.Topics.Asked, group.Expected);
        return asksForNextPiece || Repeats(turn, group.Last);
    }

    private static bool Kin(Topic asked, Topic expected)
    {
        if ((asked & InLines) != Topic.None) return (expected & InLines) != Topic.None;
        return (asked & expected & Topic.Name) != Topic.None;
    }

    private static bool Repeats(TurnFacts turn, TurnFacts last)
    {
        if (!turn.IsLine) return false;
        var repeated = turn.LastDigits(LongestRepeat);
        return repeated.Length > 0 && last.LastDigits(LongestRepeat).EndsWith(repeated, StringComparison.Ordinal);
    }

    private sealed class Group(TurnFacts first, Topic expected)
    {
        public Topic Expected { get; } = expected;

        public List<TurnFacts> Turns { get; } = [first];

        public TurnFacts Last => Turns[^1];

        public int Bridges { get; set; }

        public void Add(TurnFacts turn)
        {
            Turns.Add(turn);
            Bridges = 0;
        }
    }
}
