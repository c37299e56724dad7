namespace Hush;

/// <summary>What is known of a text that was redacted into a buffer.</summary>
/// <param name="Entities">Sorted by start, then by confidence downwards. Placeholders are counted from the first character that the call
/// wrote.</param>
public sealed record WrittenDocument(IReadOnlyList<ReportedEntity> Entities)
{
    /// <summary>Ids of recognizers that stopped at a limit and may have missed something, sorted; empty as a rule.</summary>
    public IReadOnlyList<string> Incomplete { get; init; } = [];

    /// <summary>Every candidate, those that became entities and those that were dropped; null unless asked for.</summary>
    public IReadOnlyList<CandidateTrace>? Traces { get; init; }
}
