using System.Diagnostics;
using Hush.Redaction;

namespace Hush;

/// <summary>A redacted conversation, items in the order of the request.</summary>
[DebuggerDisplay("{ToString(),nq}")]
public sealed record ConversationResult(string Id, IReadOnlyList<ItemResult> Items)
{
    /// <summary>Ids of recognizers that stopped at a limit and may have missed something, sorted; empty as a rule.</summary>
    public IReadOnlyList<string> Incomplete { get; init; } = [];

    /// <summary>Every candidate, its turn the index of an item, those that became entities and those that were dropped; null unless asked
    /// for.</summary>
    public IReadOnlyList<CandidateTrace>? Traces { get; init; }

    /// <summary>How many items, never the caller's id or text.</summary>
    public override string ToString() => string.Create(System.Globalization.CultureInfo.InvariantCulture, $"ConversationResult({Items.Count} items)");
}

/// <summary>A redacted item.</summary>
/// <param name="Id">The caller's id.</param>
/// <param name="Source">The form that the entities' spans refer to: its original characters.</param>
/// <param name="Entities">Sorted by start, then by confidence downwards.</param>
/// <param name="Redacted">Each form that the item has, redacted.</param>
/// <param name="MutedAudio">What to mute, ascending and disjoint; null when audio redaction was not asked for.</param>
[DebuggerDisplay("{ToString(),nq}")]
public sealed record ItemResult(
    string Id, SourceText Source, IReadOnlyList<ReportedEntity> Entities, RepresentationSet Redacted, IReadOnlyList<AudioRange>? MutedAudio)
{
    /// <summary>What was replaced in each form that the item has, ascending and disjoint; for callers who keep the words in other places as
    /// well.</summary>
    internal IReadOnlyDictionary<Representation, IReadOnlyList<Edit>> Edits { get; init; } = new Dictionary<Representation, IReadOnlyList<Edit>>();

    /// <summary>How many entities, never their text.</summary>
    public override string ToString() => string.Create(System.Globalization.CultureInfo.InvariantCulture, $"ItemResult({Entities.Count} entities)");
}

/// <summary>An entity as the caller gets it.</summary>
/// <param name="Span">UTF-16 code units of the source form.</param>
/// <param name="Category">Category of the asked taxonomy.</param>
/// <param name="Confidence">0 to 1.</param>
/// <param name="Mask">The placeholder and its place in the redacted source form; null unless entities are masked by placeholders.</param>
public sealed record ReportedEntity(TextSpan Span, Category Category, Confidence Confidence, PlacedMask? Mask = null)
{
    /// <summary>How it came about; null unless an explanation was asked for.</summary>
    public CandidateTrace? Trace { get; init; }
}

/// <summary>A placeholder that stands in a redacted text.</summary>
/// <param name="Mask">Its characters, such as <c>[PERSON_1]</c>.</param>
/// <param name="Span">Where it stands, UTF-16 code units of the redacted text.</param>
public sealed record PlacedMask(string Mask, TextSpan Span);
