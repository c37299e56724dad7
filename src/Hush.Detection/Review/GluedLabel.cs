using Hush.Recognition;
using Hush.Recognition.Lexicons;

namespace Hush.Detection.Review;

/// <summary>Cuts a label that is glued to the end of a number: "219-09-9999DOB:" holds the number and the next label.</summary>
internal static class GluedLabel
{
    /// <summary>The candidate, or what is left of it.</summary>
    public static Candidate? Review(RecognitionContext context, Candidate candidate)
    {
        var around = new Surroundings(context, candidate.Span);
        if (around.Behind() != ':' || !char.IsAsciiLetter(around.Value[^1])) return candidate;
        var label = around.Value.Length;
        while (label > 0 && char.IsAsciiLetter(around.Value[label - 1])) label--;
        if (label == 0 || !char.IsAsciiDigit(around.Value[label - 1]) || !FormLabels.Contains(around.Value[label..])) return candidate;
        return candidate with { Span = new TextSpan(candidate.Span.Start, label) };
    }
}
