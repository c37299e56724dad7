using Hush.Entities;
using Hush.Recognition;

namespace Hush.Detection.Review;

/// <summary>
/// Looks at every candidate once more together with what stands around it, whoever proposed it: a pattern, a cue or the tagger. What cannot be meant is
/// refused, whatever its confidence: a decimal fraction is no card, a version no internet address. What reaches too far is cut. Own rules of the
/// operator are not judged. The order of the rules does not matter: each looks at one mistake.
/// </summary>
internal static class CandidateReview
{
    private static readonly Func<RecognitionContext, Candidate, Candidate?>[] Rules =
    [
        NumberPart.Review, DottedVersion.Review, NumberRow.Review, NamedOtherwise.Review, CardForm.Review, SpokenAmount.Review,
        RelativeTime.Review, GluedLabel.Review, PersonEdges.Review, ThingName.Review, EmailExtent.Review, SecretWord.Review, MarkupWord.Review,
    ];

    /// <summary>The candidates that remain, some of them cut, in their order.</summary>
    public static IReadOnlyList<Candidate> Apply(RecognitionContext context, IReadOnlyList<Candidate> candidates)
    {
        var kept = new List<Candidate>(candidates.Count);
        foreach (var candidate in candidates)
        {
            if (Review(context, candidate) is { } reviewed) kept.Add(reviewed);
        }

        return kept;

        static Candidate? Review(RecognitionContext context, Candidate candidate)
        {
            if (candidate.Evidence.HasFlag(Evidence.OwnRule)) return candidate;
            var reviewed = candidate;
            foreach (var rule in Rules)
            {
                if (rule(context, reviewed) is not { } next)
                {
                    candidate.Trace?.Drop(DropReason.Refused);
                    return null;
                }

                reviewed = next;
            }

            return reviewed;
        }
    }
}
