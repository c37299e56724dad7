using Hush.Detection.Dialogue;
using Hush.Languages.Spoken;
using Hush.Recognition;
using Hush.Text;

namespace Hush.Detection.Readings;

/// <summary>
/// Makes the readings of a dialogue as its turns come: every turn as written; as spoken where that differs; and both again for turns that give one
/// answer together.
/// </summary>
internal sealed class DialogueReader(string language, ReadingOptions options)
{
    private readonly List<TurnFacts> _turns = [];
    private readonly List<Topic> _expected = [];
    private readonly TopicTracker _topics = new();
    private readonly TurnJoiner _joiner = new();
    private SearchBudget _budget = new();

    /// <summary>The turns with what is known of each.</summary>
    public IReadOnlyList<TurnFacts> Turns => _turns;

    /// <summary>Turns that give one answer together, in groups that no further turn changes.</summary>
    public IReadOnlyList<IReadOnlyList<TurnFacts>> ClosedGroups => _joiner.Closed;

    /// <summary>Such groups as a further turn may still join.</summary>
    public IEnumerable<IReadOnlyList<TurnFacts>> OpenGroups => _joiner.Open;

    /// <summary>The first turn that a further turn may be joined to; the number of turns where there is none.</summary>
    public int FirstOpen => _joiner.FirstOpen ?? _turns.Count;

    /// <summary>Reads further turns. The operator's rules have their whole time again.</summary>
    public void Append(IReadOnlyList<Turn> turns, CancellationToken cancellation)
    {
        _budget = new SearchBudget();
        foreach (var turn in turns)
        {
            cancellation.ThrowIfCancellationRequested();
            var facts = TurnFacts.Of(_turns.Count, turn, language);
            var expected = _topics.Next(facts);
            _turns.Add(facts);
            _expected.Add(expected);
            _joiner.Pass(facts, expected);
        }
    }

    /// <summary>A turn as it is written, for what looks at whole turns after recognition.</summary>
    public RecognitionContext Written(TurnFacts turn) =>
        ContextOf(Passage.OfTurn(turn), turn.Text, turn.Words, map: null, _expected[turn.Index], JustAsked(turn));

    /// <summary>The readings of a turn.</summary>
    public IEnumerable<Reading> Readings(TurnFacts turn) =>
        ReadingsOf(Passage.OfTurn(turn), turn.Words, turn.Spoken, turn.SpokenWords, _expected[turn.Index], JustAsked(turn));

    /// <summary>The readings of joined turns.</summary>
    public IEnumerable<Reading> Readings(IReadOnlyList<TurnFacts> group)
    {
        var passage = Passage.Joined(group);
        var words = WordSegmenter.Segment(passage.Text);
        var spoken = SpokenReader.Read(passage.Text, words, language);
        var spokenWords = spoken.HasChanges ? WordSegmenter.Segment(spoken.Text) : words;
        return ReadingsOf(passage, words, spoken, spokenWords, _expected[group[0].Index] | _expected[group[^1].Index], JustAsked(group[0]));
    }

    private Topic JustAsked(TurnFacts turn)
    {
        if (turn.Index == 0) return Topic.None;
        var before = Turns[turn.Index - 1];
        return string.Equals(before.Speaker, turn.Speaker, StringComparison.Ordinal) ? Topic.None : before.Topics.Asked;
    }

    private IEnumerable<Reading> ReadingsOf(
        Passage passage, IReadOnlyList<Word> words, SpokenReading spoken, IReadOnlyList<Word> spokenWords, Topic asked, Topic justAsked)
    {
        yield return new Reading(passage, ContextOf(passage, passage.Text, words, map: null, asked, justAsked), Map: null, words);
        if (spoken.HasChanges)
            yield return new Reading(passage, ContextOf(passage, spoken.Text, spokenWords, spoken.Map, asked, justAsked), spoken.Map, words);
    }

    private RecognitionContext ContextOf(
        Passage passage, SourceText text, IReadOnlyList<Word> words, OffsetMap? map, Topic asked, Topic justAsked) => new()
        {
            Text = text,
            Words = words,
            Form = map is null ? ReadingForm.Written : ReadingForm.Spoken,
            Said = map is null ? null : (passage.Text, map),
            Language = language,
            Asked = asked,
            JustAsked = justAsked,
            IsJoined = passage.IsJoined,
            InConversation = _turns.Count > 1,
            Validates = options.Validates,
            Filter = options.Filter,
            Incomplete = options.Incomplete,
            Refuted = options.Explains ? new List<Candidate>() : null,
            Budget = _budget,
        };
}

/// <summary>What every reading of a dialogue has in common.</summary>
/// <param name="Validates">See <see cref="RecognitionContext.Validates"/>.</param>
/// <param name="Filter">Which categories are looked for.</param>
/// <param name="Incomplete">Where the ids of recognizers that did not finish are gathered.</param>
/// <param name="Explains">Whether values that a validator refuted are gathered.</param>
internal sealed record ReadingOptions(bool Validates, CategoryFilter Filter, ISet<string> Incomplete, bool Explains);
