using Hush.Languages;
using Hush.Recognition;
using Hush.Text;

namespace Hush.Detection.Review;

/// <summary>
/// Refuses number words that are taken for a name, in languages of which only numbers are known: "kırk bir" within a phone number, "satu dua". One
/// word alone may be a name.
/// </summary>
internal static class NumberName
{
    /// <summary>The candidate, or null.</summary>
    public static Candidate? Review(RecognitionContext context, Candidate candidate)
    {
        if (context.Form != ReadingForm.Written || !NumberWords.AreAllThatIsKnown(context.Language) || !IsName(candidate.Category)) return candidate;
        var text = context.Text.AsSpan();
        var words = 0;
        for (var index = WordSearch.FirstEndingAfter(context.Words, candidate.Span.Start);
            index < context.Words.Count && context.Words[index].Span.Start < candidate.Span.End; index++, words++)
            if (!IsNumber(text.Slice(context.Words[index].Span.Start, context.Words[index].Span.Length))) return candidate;
        if (words > 1) return null;
        if (char.IsUpper(text[candidate.Span.Start])) return candidate; // "Anh Tám không …": a name beside "not", which is zero too
        var around = new Surroundings(context, candidate.Span);
        return around.HasWordBefore(1, IsNumber) || around.HasWordBehind(1, IsNumber) ? null : candidate;

        bool IsNumber(ReadOnlySpan<char> word) => NumberWords.IsDictated(word, context.Language);
    }

    private static bool IsName(Category category) => category == Categories.Person || category == Categories.Organization
        || category == Categories.Location || category == Categories.City;
}
