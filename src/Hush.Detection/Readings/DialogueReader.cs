using Hush.Detection.Dialogue;
using Hush.Languages.Spoken;
using Hush.Recognition;
using Hush.Text;

namespace Hush.Detection.Readings;

/// <summary>
/// Makes the readings of a dialogue: every turn as written; as spoken where that differs; and both again for turns that give one answer
/// together.
/// </summary>
internal sealed class DialogueReader
{
    private readonly DialogueText _dialogue;
    private readonly ReadingOptions _options;
    private readonly IReadOnlyList<Topic> _expected;

    private DialogueReader(DialogueText dialogue, ReadingOptions options, CancellationToken cancellation)
    {
        _dialogue = dialogue;
        _options = options;
        var turns = new TurnFacts[dialogue.Turns.Count];
        for (var index = 0; index < turns.Length; index++)
        {
            cancellation.ThrowIfCancellationRequested();
            turns[index] = TurnFacts.Of(index, dialogue.Turns[index], dialogue.Language);
        }

        Turns = turns;
        _expected = TopicTracker.Follow(turns);
    }

    /// <summary>The turns with what is known of each.</summary>
    public IReadOnlyList<TurnFacts> Turns { get; }

    /// <summary>Reads the turns of a dialogue once; the readings follow from it.</summary>
    public static DialogueReader Open(DialogueText dialogue, ReadingOptions options, CancellationToken cancellation) => new(dialogue, options, cancellation);

    /// <summary>A turn as it is written, for what looks at whole turns after recognition.</summary>
    public RecognitionContext Written(TurnFacts turn) =>
        ContextOf(Passage.OfTurn(turn), turn.Text, turn.Words, ReadingForm.Written, _expected[turn.Index], JustAsked(turn));

    /// <summary>All readings, turn by turn, then those of joined turns.</summary>
    public IEnumerable<Reading> Readings()
    {
        foreach (var turn in Turns)
            foreach (var reading in ReadingsOf(Passage.OfTurn(turn), turn.Words, turn.Spoken, turn.SpokenWords, _expected[turn.Index], JustAsked(turn)))
                yield return reading;

        foreach (var group in TurnJoiner.Join(Turns, _expected))
        {
            var passage = Passage.Joined(group);
            var words = WordSegmenter.Segment(passage.Text);
            var spoken = SpokenReader.Read(passage.Text, words, _dialogue.Language);
            var spokenWords = spoken.HasChanges ? WordSegmenter.Segment(spoken.Text) : words;
            foreach (var reading in ReadingsOf(passage, words, spoken, spokenWords, _expected[group[0].Index] | _expected[group[^1].Index], JustAsked(group[0])))
                yield return reading;
        }
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
        yield return new Reading(passage, ContextOf(passage, passage.Text, words, ReadingForm.Written, asked, justAsked), Map: null, words);
        if (spoken.HasChanges)
            yield return new Reading(passage, ContextOf(passage, spoken.Text, spokenWords, ReadingForm.Spoken, asked, justAsked), spoken.Map, words);
    }

    private RecognitionContext ContextOf(
        Passage passage, SourceText text, IReadOnlyList<Word> words, ReadingForm form, Topic asked, Topic justAsked) => new()
        {
            Text = text,
            Words = words,
            Form = form,
            Language = _dialogue.Language,
            Asked = asked,
            JustAsked = justAsked,
            IsJoined = passage.IsJoined,
            InConversation = _dialogue.Turns.Count > 1,
            Validates = _options.Validates,
            Filter = _options.Filter,
            Incomplete = _options.Incomplete,
            Refuted = _options.Explains ? new List<Candidate>() : null,
            Budget = _options.Budget,
        };
}

/// <summary>What every reading of a dialogue has in common.</summary>
/// <param name="Validates">See <see cref="RecognitionContext.Validates"/>.</param>
/// <param name="Filter">Which categories are looked for.</param>
/// <param name="Incomplete">Where the ids of recognizers that did not finish are gathered.</param>
/// <param name="Budget">What time the operator's rules have left.</param>
/// <param name="Explains">Whether values that a validator refuted are gathered.</param>
internal sealed record ReadingOptions(bool Validates, CategoryFilter Filter, ISet<string> Incomplete, SearchBudget Budget, bool Explains);
