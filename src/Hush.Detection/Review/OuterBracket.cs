using Hush.Recognition;
using Hush.Text;

namespace Hush.Detection.Review;

/// <summary>
/// Takes off a bracket at one end of a value of which the other one is not inside: "(0461 23 98 14" in brackets of the sentence. Where the other one
/// stands right beside the value it belongs to it: "+216) 22 719 405" behind "(", "10024 Moncalieri (TO" before ")".
/// </summary>
internal static class OuterBracket
{
    /// <summary>The candidate, or what is left of it.</summary>
    public static Candidate? Review(RecognitionContext context, Candidate candidate)
    {
        var value = context.Text.AsSpan(candidate.Span);
        if (value.Length < 2 || candidate.Category == Categories.Password) return candidate;
        var around = new Surroundings(context, candidate.Span);
        var (opening, closing) = (value.IndexOf('('), value.IndexOf(')'));
        if (opening < 0 && closing > 0 && closing < value.Length - 1 && around.Before() == '(')
            return candidate with { Span = TextSpan.FromBounds(candidate.Span.Start - 1, candidate.Span.End) };
        if (opening > 0 && closing < 0 && around.Behind() == ')')
            return candidate with { Span = TextSpan.FromBounds(candidate.Span.Start, candidate.Span.End + 1) };
        if (value[0] == '(' && !value.Contains(')')) return Cut(candidate, context.Text, candidate.Span.Start + 1, candidate.Span.End);
        return value[^1] == ')' && !value.Contains('(') ? Cut(candidate, context.Text, candidate.Span.Start, candidate.Span.End - 1) : candidate;
    }

    private static Candidate Cut(Candidate candidate, SourceText text, int start, int end) =>
        candidate with { Span = SpanTrimmer.WithoutOuterBlanks(text, TextSpan.FromBounds(start, end)) };
}
