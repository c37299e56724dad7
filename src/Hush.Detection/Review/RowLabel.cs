using Hush.Recognition;
using Hush.Text;

namespace Hush.Detection.Review;

/// <summary>
/// Cuts off or refuses the word of a row with its letters that is taken for a name or a place, or for the end of one: "Row ba", "Maria Lindqvist Lane
/// bc". An address may end in such a word, but not in another cell of a table. Words of rows are surnames too; the letters behind one tell.
/// </summary>
internal static class RowLabel
{
    private const int MostLetters = 2;
    private const Evidence Stronger = Evidence.Cue | Evidence.Asked | Evidence.Sought;

    private static readonly WordList Rows =
        new("row line lane bay page lot rack seat table aisle gate block bin slot cell ward wing pier dock pew tier zone group class team section column desk shelf");

    // Two letters that are words or parts of names.
    private static readonly WordList Others = new(
        "am an as at be by do go ha he hi if in is it me my no of oh ok on or so to tv uh um up us vs we ye jr sr md ii iv vi de da di du la le el al ol st mr dr");

    /// <summary>The candidate, or what is left of it, or null.</summary>
    public static Candidate? Review(RecognitionContext context, Candidate candidate)
    {
        if ((candidate.Evidence & Stronger) != Evidence.None || (context.JustAsked & Topic.Name) != Topic.None) return candidate;
        var text = context.Text.AsSpan();
        var first = WordSearch.FirstEndingAfter(context.Words, candidate.Span.Start);
        var next = WordSearch.FirstStartingAt(context.Words, candidate.Span.End);
        if (first >= next) return candidate;
        if (candidate.Confidence.Value < CandidateReview.Sure && IsPlaceOrBody(candidate.Category)
            && IsRowAlone(text, context.Words, first, next)) return null;
        if (next >= context.Words.Count) return candidate;
        var last = context.Words[next - 1];
        if (!IsRow(text, last) || !IsLetters(text, last, context.Words[next])) return candidate;
        var isCell = last.Span.Start > 0 && text[last.Span.Start - 1] == '\t';
        if (!IsName(candidate.Category) && !(candidate.Category == Categories.Address && isCell)) return candidate;
        if (next - first > 1) return candidate with { Span = TextSpan.FromBounds(candidate.Span.Start, context.Words[next - 2].Span.End) };

        // "Name: Row ba" is filled in.
        return text[..candidate.Span.Start].TrimEnd().EndsWith(":") ? candidate : null;
    }

    // The letters, or the word and the letters.
    private static bool IsRowAlone(ReadOnlySpan<char> text, IReadOnlyList<Word> words, int first, int next)
    {
        var row = next - 2;
        return row >= 0 && first >= row && IsRow(text, words[row]) && IsLetters(text, words[row], words[next - 1]);
    }

    private static bool IsRow(ReadOnlySpan<char> text, Word word) => char.IsUpper(text[word.Span.Start]) && Rows.Contains(Characters(text, word));

    // In small letters, right behind the word.
    private static bool IsLetters(ReadOnlySpan<char> text, Word row, Word letters)
    {
        var code = Characters(text, letters);
        return letters.Span.Start == row.Span.End + 1 && text[row.Span.End] == ' ' && code.Length <= MostLetters
            && code.IndexOfAnyExceptInRange('a', 'z') < 0 && !Others.Contains(code);
    }

    // Letters of a row that are short for a state: "Bay bc".
    private static bool IsPlaceOrBody(Category category) => category == Categories.State || category == Categories.Gpe
        || category == Categories.Location || category == Categories.Organization;

    private static bool IsName(Category category) =>
        category == Categories.Person || category == Categories.Organization || category == Categories.Location || category == Categories.City
            || category == Categories.Gpe;

    private static ReadOnlySpan<char> Characters(ReadOnlySpan<char> text, Word word) => text.Slice(word.Span.Start, word.Span.Length);
}
