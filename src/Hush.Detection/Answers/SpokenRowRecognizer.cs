using Hush.Languages;
using Hush.Patterns.Phones;
using Hush.Recognition;

namespace Hush.Detection.Answers;

/// <summary>
/// Numbers said digit by digit, or in pairs and hundreds, in languages of which only numbers are known: nobody says six digits one by one that
/// identify nothing. A number that a plan of the language's countries knows is a phone. Counting, round numbers, dates and amounts are none. What
/// patterns know is surer and wins.
/// </summary>
internal sealed class SpokenRowRecognizer : IRecognizer
{
    private static readonly Confidence Doubtful = new(Grade.Weak);
    private static readonly Confidence KnownPhone = new(Grade.Even);

    /// <inheritdoc/>
    public string Id => "answers.spoken-row";

    /// <inheritdoc/>
    public void Recognize(RecognitionContext context, ICollection<Candidate> candidates)
    {
        if (context.Said is not { } said || !NumberWords.AreAllThatIsKnown(context.Language)) return;
        var text = context.Text.AsSpan();
        for (var start = 0; start < text.Length;)
        {
            if (!char.IsAsciiDigit(text[start]))
            {
                start++;
                continue;
            }

            var end = EndOfRow(text, start);
            var span = TextSpan.FromBounds(start > 0 && text[start - 1] == '+' ? start - 1 : start, end);
            start = end;
            if (SpokenRow.Of(text[span.Start..end], span.Start, said.Text, said.Map) is not { } row || !row.IdentifiesSomething) continue;
            var isPhone = IsPhone(row.Digits, context.Language);
            candidates.Add(new Candidate(span, isPhone ? Categories.PhoneNumber : Categories.NumericIdentifier, isPhone ? KnownPhone : Doubtful, Id,
                Evidence.None));
        }
    }

    // Digits, with a mark that was said between them.
    private static int EndOfRow(ReadOnlySpan<char> text, int start)
    {
        var end = start;
        while (end < text.Length && (char.IsAsciiDigit(text[end])
            || (text[end] is '-' or '/' && end + 1 < text.Length && char.IsAsciiDigit(text[end + 1])))) end++;
        return end;
    }

    private static bool IsPhone(string digits, string language)
    {
        foreach (var region in PhoneRegions.Of(language))
            if (PhonePlans.Knows(digits, region)) return true;
        return false;
    }
}
