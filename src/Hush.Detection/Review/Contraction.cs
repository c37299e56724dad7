using Hush.Recognition;

namespace Hush.Detection.Review;

/// <summary>Cuts off a number the end of an English contraction that a pattern took for its letters: "it's G0558127", "we've AB 123456".</summary>
internal static class Contraction
{
    private const int Longest = 2; // letters of "ll", "re", "ve"

    private static readonly WordList Ends = new("s m t d ll re ve");

    /// <summary>The candidate, or what is left of it.</summary>
    public static Candidate? Review(RecognitionContext context, Candidate candidate)
    {
        if (!context.Language.StartsWith("en", StringComparison.OrdinalIgnoreCase)) return candidate; // "l'S 123456"
        var around = new Surroundings(context, candidate.Span);
        if (around.Before() is not ('\'' or '’') || !char.IsLetter(around.Before(2))) return candidate;
        var blank = around.Value.IndexOf(' ');
        if (blank is < 1 or > Longest || !Ends.Contains(around.Value[..blank])) return candidate;
        var rest = around.Value[blank..].TrimStart(' ');
        return rest.ContainsAnyInRange('0', '9')
            ? candidate with { Span = TextSpan.FromBounds(candidate.Span.End - rest.Length, candidate.Span.End) } : candidate;
    }
}
