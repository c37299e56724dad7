using Hush.Detection.Dialogue;
using Hush.Recognition;
using Hush.Text;

namespace Hush.Detection.Readings;

/// <summary>One reading of a passage as recognizers get it, with the way back to the turns.</summary>
/// <param name="Passage">The passage that is read.</param>
/// <param name="Context">What recognizers see.</param>
/// <param name="Map">From the passage's text to the context's; null when they are the same.</param>
/// <param name="PassageWords">Words of the passage's text.</param>
internal sealed record Reading(Passage Passage, RecognitionContext Context, OffsetMap? Map, IReadOnlyList<Word> PassageWords)
{
    /// <summary>Index of the turn that is read as it is written; null for every other reading.</summary>
    public int? WrittenTurn => Map is null ? Passage.Turn : null;

    /// <summary>
    /// The candidate in each turn that it touches. What was read from spoken words widens to whole words of the turn, never narrows:
    /// half a number word cannot be hidden.
    /// </summary>
    public IEnumerable<(int Turn, Candidate Candidate)> ToTurns(Candidate candidate)
    {
        foreach (var (turn, span) in ToTurns(candidate.Span))
            yield return (turn, candidate with { Span = span });
    }

    /// <summary>A span in each turn that it touches, widened as <see cref="ToTurns(Candidate)"/> says.</summary>
    public IEnumerable<(int Turn, TextSpan Span)> ToTurns(TextSpan span) => Passage.ToTurns(ToPassage(span));

    private TextSpan ToPassage(TextSpan span)
    {
        if (Map is null) return SpanTrimmer.WithoutOuterBlanks(Passage.Text, span);
        return SpokenSpans.ToWords(span, Map, Passage.Text, PassageWords);
    }
}
