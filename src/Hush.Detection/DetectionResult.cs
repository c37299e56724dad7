using System.Diagnostics;
using Hush.Entities;

namespace Hush.Detection;

/// <summary>What was found in a dialogue.</summary>
/// <param name="ByTurn">
/// The entities of each turn, in the order of the turns; spans are UTF-16 code units of the turn's text, sorted by start, then by confidence
/// downwards.
/// </param>
/// <param name="Incomplete">Ids of recognizers that ran out of time and may have missed something, sorted; empty as a rule.</param>
[DebuggerDisplay("{ToString(),nq}")]
internal sealed record DetectionResult(IReadOnlyList<IReadOnlyList<Entity>> ByTurn, IReadOnlyList<string> Incomplete)
{
    /// <summary>Every candidate by turn and place, those that became entities and those that were dropped; null unless asked for.</summary>
    public IReadOnlyList<CandidateTrace>? Traces { get; init; }

    /// <summary>How many entities and turns, never their text.</summary>
    public override string ToString() => string.Create(
        System.Globalization.CultureInfo.InvariantCulture,
        $"DetectionResult({ByTurn.Sum(entities => entities.Count)} entities in {ByTurn.Count} turns)");
}
