using System.Diagnostics;
using System.Globalization;

namespace Hush;

/// <summary>What is hidden in a turn of a conversation that goes on: the answer to a new turn, or a correction of an earlier one.</summary>
/// <param name="Index">Index of the turn, from 0.</param>
/// <param name="Item">The turn as it is redacted now. It takes the place of every earlier result of the turn.</param>
/// <param name="IsCorrection">Whether the turn was answered before.</param>
/// <param name="Hidden">What is hidden now and was not, or went by another category, in UTF-16 code units of <see cref="ItemResult.Source"/>, by
/// start.</param>
/// <param name="Shown">What was hidden by the last result and no longer is, in the same unit; empty as a rule.</param>
[DebuggerDisplay("{ToString(),nq}")]
public sealed record LiveResult(int Index, ItemResult Item, bool IsCorrection, IReadOnlyList<ReportedEntity> Hidden, IReadOnlyList<TextSpan> Shown)
{
    /// <summary>The turn and the number of entities, never their text.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"LiveResult(turn {Index}, {Item.Entities.Count} entities)");
}
