using Hush.Entities;

namespace Hush.Detection.Neural;

/// <summary>What the tagger says of a dialogue.</summary>
/// <param name="Candidates">By turn, in the offsets of its text.</param>
/// <param name="Shares">What it thinks of every word; null for a network that is not sure enough to contradict others.</param>
internal sealed record TaggedDialogue(IReadOnlyList<IReadOnlyList<Candidate>> Candidates, PersonalShares? Shares);
