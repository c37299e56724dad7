namespace Hush.Detection.Neural;

/// <summary>What the tagger says of a dialogue.</summary>
/// <param name="First">The first turn that it speaks of.</param>
/// <param name="Candidates">By turn from that one on, in the offsets of its text.</param>
/// <param name="Others">For each candidate the further categories that it may be, the likeliest first.</param>
/// <param name="Shares">What it thinks of every word; null for a network that is not sure enough to contradict others.</param>
internal sealed record TaggedDialogue(int First, IReadOnlyList<IReadOnlyList<Candidate>> Candidates,
    IReadOnlyList<IReadOnlyList<IReadOnlyList<Category>>> Others, PersonalShares? Shares)
{
    // What a candidate of another category keeps of its confidence.
    private const double Kept = 0.6;

    /// <summary>
    /// The candidates of a turn. One of a category that nobody asked for gives its place to the likeliest other category that is wanted: a name of
    /// which the network cannot tell whether it is a company's or a person's must not stay visible because companies are not asked for.
    /// </summary>
    public IEnumerable<Candidate> Proposals(int turn, Func<Category, bool>? isWanted) => isWanted is null
        ? Candidates[turn - First]
        : Candidates[turn - First].Zip(Others[turn - First], (candidate, others) => isWanted(candidate.Category)
            ? candidate : Wanted(candidate, others, isWanted));

    private static Candidate Wanted(Candidate candidate, IReadOnlyList<Category> others, Func<Category, bool> isWanted)
    {
        // Every birth date and expiry date is a date.
        if ((candidate.Category == Categories.DateOfBirth || candidate.Category == Categories.ExpirationDate) && isWanted(Categories.Date))
            return candidate with { Category = Categories.Date };
        foreach (var other in others)
            if (isWanted(other)) return candidate with { Category = other, Confidence = new Confidence(Kept * candidate.Confidence.Value) };
        return candidate;
    }
}
