using Hush.Languages;
using Hush.Patterns.Cues;
using Hush.Recognition;

namespace Hush.Detection.Answers;

/// <summary>
/// Long numbers in a conversation that no rule knows by name: an account, a phone number of no plan, a policy. Nobody in a conversation says
/// nine digits that identify nothing. Short ones count only as whole turn. What patterns know is surer and wins.
/// </summary>
internal sealed class BareNumberRecognizer : IRecognizer
{
    private const int FewestSpoken = 9; // a date has eight
    private const int FewestInTalk = 8;
    private const int FewestAlone = 6;
    private const int Most = 19; // digits of the longest card number
    private static readonly Confidence Doubtful = new(Grade.Weak);

    /// <inheritdoc/>
    public string Id => RecognizerIds.BareNumber;

    /// <inheritdoc/>
    public void Recognize(RecognitionContext context, ICollection<Candidate> candidates)
    {
        if (!context.InConversation || context.IsJoined) return;
        var words = 0;
        foreach (var word in context.Words)
            if (word.Kind != WordKind.Mark) words++;

        var text = context.Text.AsSpan();
        var fewest = context.Form == ReadingForm.Spoken ? FewestSpoken : words == 1 ? FewestAlone : FewestInTalk;
        foreach (var word in context.Words)
        {
            if (word.Kind != WordKind.Digits || word.Span.Length > Most || word.Span.Length < fewest) continue;
            if (IsAmount(text, word.Span) || IsJudgedByItsWords(context, word.Span)) continue;
            candidates.Add(new Candidate(word.Span, Categories.NumericIdentifier, Doubtful, Id, Evidence.None));
        }
    }

    // The rows of number words that SpokenRowRecognizer looks at.
    private static bool IsJudgedByItsWords(RecognitionContext context, TextSpan span) => context.Said is { } said
        && NumberWords.AreAllThatIsKnown(context.Language) && SpokenRow.Of(context.Text.AsSpan(span), span.Start, said.Text, said.Map) is not null;

    // Money, decimals, parts of links and of longer codes, round numbers.
    private static bool IsAmount(ReadOnlySpan<char> text, TextSpan span)
    {
        if (span.Start > 0 && text[span.Start - 1] is not (' ' or '\n' or '\r' or '\t' or '#' or ':' or '(' or '"' or '\'')) return true;
        if (!ValueShapes.EndsValue(text, span.End) || ValueShapes.StartsMeasureBehind(text, span.End)) return true;
        var digits = text.Slice(span.Start, span.Length);
        return digits.EndsWith("0000") || IsDate(digits);
    }

    private static bool IsDate(ReadOnlySpan<char> digits) => digits.Length == 8 && (IsCentury(digits[..2]) || IsCentury(digits[4..6]));

    private static bool IsCentury(ReadOnlySpan<char> digits) => digits is "19" or "20";
}
