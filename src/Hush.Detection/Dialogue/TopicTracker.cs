using Hush.Recognition;

namespace Hush.Detection.Dialogue;

/// <summary>
/// Follows a dialogue and says before each turn which topics its speaker is expected to answer. A question stays open for three turns of
/// the other side that are more than acknowledgments, as answers come in pieces; once something was answered, it closes as soon as the
/// one who asked goes on to something else. Repeating digits or nodding is not going on. An announcement stays open in the same way for
/// the turns of its own speaker.
/// </summary>
internal sealed class TopicTracker
{
    private const int TurnsOpen = 3;
    private const int WordsOfGoingOn = 4;
    private const int MostOpen = 16; // bounds the work for a dialogue of thousands of speakers who never come back

    private readonly List<Expectation> _open = [];

    /// <summary>The topics that the next turn may answer. Turns are given in their order.</summary>
    public Topic Next(TurnFacts turn)
    {
        var expected = ExpectedFrom(turn.Speaker);
        Pass(turn);
        return expected;
    }

    private Topic ExpectedFrom(string speaker) =>
        _open.Where(expectation => expectation.IsFor(speaker)).Aggregate(Topic.None, (topics, expectation) => topics | expectation.Topics);

    private void Pass(TurnFacts turn)
    {
        if (turn.IsAcknowledgment) return;

        var alreadyExpected = ExpectedFrom(turn.Speaker);
        foreach (var expectation in _open) expectation.Pass(turn, GoesOn(turn));
        _open.RemoveAll(expectation => expectation.IsClosed);
        if (_open.Count > MostOpen) _open.RemoveRange(0, _open.Count - MostOpen);

        if (turn.Topics.Asked != Topic.None) _open.Add(new Expectation(turn.Topics.Asked, turn.Speaker, isQuestion: true));

        // "The number is" tells nothing new of a number that was asked for by its kind.
        var announced = turn.Topics.Announced;
        if (announced == TopicCues.AnyNumber && alreadyExpected != Topic.None) announced = alreadyExpected;
        if (announced != Topic.None) _open.Add(new Expectation(announced, turn.Speaker, isQuestion: false));
    }

    private static bool GoesOn(TurnFacts turn) =>
        turn.Topics.Asked != Topic.None || (turn.WordCount >= WordsOfGoingOn && turn.LastDigits(1).Length == 0);

    private sealed class Expectation(Topic topics, string by, bool isQuestion)
    {
        private int _answers;

        public Topic Topics { get; } = topics;

        public bool IsClosed { get; private set; }

        public bool IsFor(string speaker) => isQuestion != string.Equals(by, speaker, StringComparison.Ordinal);

        public void Pass(TurnFacts turn, bool goesOn)
        {
            if (IsFor(turn.Speaker)) IsClosed = ++_answers >= TurnsOpen;
            else IsClosed = _answers > 0 && goesOn;
        }
    }
}
