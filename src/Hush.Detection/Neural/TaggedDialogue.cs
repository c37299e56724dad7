using Hush.Entities;

namespace Hush.Detection.Neural;

/// <summary>What the tagger says of a dialogue.</summary>
/// <param name="Candidates">By turn, in the offsets of its text.</param>
/// <param name="Seconds">For each candidate the category that the network takes for the next likely one; null where it has no doubt.</param>
/// <param name="Shares">What it thinks of every word; null for a network that is not sure enough to contradict others.</param>
internal sealed record TaggedDialogue(IReadOnlyList<IReadOnlyList<Candidate>> Candidates, IReadOnlyList<IReadOnlyList<Category?>> Seconds, PersonalShares? Shares)
{
    // What a candidate of the second category keeps of its confidence.
    private const double Kept = 0.6;

    /// <summary>
    /// The candidates of a turn. One of a category that nobody asked for gives its place to the second category where that one is wanted: a name of which the
    /// network cannot tell whether it is a company's or a person's must not stay visible because companies are not asked for.
    /// </summary>
    public IEnumerable<Candidate> Proposals(int turn, Func<Category, bool>? isWanted) => isWanted is null
        ? Candidates[turn]
        : Candidates[turn].Zip(Seconds[turn], (candidate, second) => second is { } other && !isWanted(candidate.Category) && isWanted(other)
            ? candidate with { Category = other, Confidence = new Confidence(Kept * candidate.Confidence.Value) }
            : candidate);
}
