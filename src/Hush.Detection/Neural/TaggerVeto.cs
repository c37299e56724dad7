using System.Collections.Frozen;
using Hush.Entities;

namespace Hush.Detection.Neural;

/// <summary>
/// Refuses candidates that rest on single words where the network, which has read the whole dialogue, sees no personal information at all: "Otter" as a colour,
/// a surname among the drugs. Lists and cues know words, not sentences. What has a form of its own (numbers, e-mail addresses, secrets) and an operator's rules
/// are never refused.
/// </summary>
internal sealed class TaggerVeto(PersonalShares shares)
{
    // Chosen on development texts: up to here nothing personal was refused; false alarms fall by half to nine tenths.
    private const double LowestShare = 0.1;

    private static readonly FrozenSet<string> OfWords = FrozenSet.Create(
        StringComparer.Ordinal, "generic.person-name", "repeat.name", "places.list", "occupations.title", "generic.street-address", "generic.street-address-abroad");

    /// <summary>Whether the candidate of a turn is refused.</summary>
    public bool Refuses(int turn, Candidate candidate) => OfWords.Contains(candidate.Recognizer) && shares.Highest(turn, candidate.Span) < LowestShare;
}
