using Hush.Recognition;

namespace Hush.Detection.Review;

/// <summary>
/// Refuses organizations of one word that stand alone on a line of a text and of which the tagger is not sure: headings and fields ("Team",
/// "Logistics"). In a letterhead it is sure.
/// </summary>
internal static class DoubtfulLine
{
    private const double Sure = 0.5;

    /// <summary>The candidate, or null.</summary>
    public static Candidate? Review(RecognitionContext context, Candidate candidate)
    {
        if (context.InConversation || candidate.Category != Categories.Organization || candidate.Evidence != Evidence.None
            || candidate.Confidence.Value >= Sure) return candidate;
        var around = new Surroundings(context, candidate.Span);
        return around.Value.Contains(' ') || around.Before() is not ('\n' or '\0') || around.Behind() is not ('\n' or '\r' or '\0')
            || around.Before() == around.Behind() && around.Before() == '\0' ? candidate : null; // the whole text is no line of a form
    }
}
