using Hush.Analysis;
using Hush.Detection.Resolution;
using Hush.Detection.Synonyms;
using Hush.Redaction;

namespace Hush;

/// <summary>What a caller wants of a plain text.</summary>
public sealed record DocumentOptions
{
    /// <summary>BCP-47 language; one that the text contract does not know is read as well as can be. Default: <c>en</c>.</summary>
    public string Language { get; init; } = "en";

    /// <summary>
    /// Categories to find; null means the text contract's default set of the language (<see cref="TextTaxonomy.Default"/>) and the
    /// categories that Hush adds to it (<see cref="TextTaxonomy.DefaultExtras"/>); those of English where the contract does not know the language.
    /// </summary>
    public IReadOnlySet<Category>? Categories { get; init; }

    /// <summary>
    /// What becomes of finds that overlap. Default: a character has one category. The text contract lists every category that the same
    /// characters may have (<see cref="OverlapRule.AllCategories"/>).
    /// </summary>
    public OverlapRule OverlapRule { get; init; } = OverlapRule.OneCategory;

    /// <summary>What redacted spans become, by category. Default: stars.</summary>
    public PolicySet Policies { get; init; } = PolicySet.Stars;

    /// <summary>
    /// Seed of the values that <see cref="SyntheticReplacement"/> makes up: the same text, options and seed give the same result. Give each
    /// document another one where documents must not be told to belong together by their made-up values. Default: 0.
    /// </summary>
    public int SyntheticSeed { get; init; }

    /// <summary>Values that are neither reported nor redacted; null means none.</summary>
    public ValueExclusion? Exclusion { get; init; }

    /// <summary>The caller's own words for categories, which the detector takes as context. Default: none.</summary>
    public IReadOnlyList<Synonym> Synonyms { get; init; } = [];

    /// <summary>From which confidence on entities count. Default: 0.3 for all categories.</summary>
    public ConfidenceThresholds Thresholds { get; init; } = new();

    /// <summary>Whether checksums and issuer rules may veto. Default: yes; no is what the contract calls disabled entity validation.</summary>
    public bool Validates { get; init; } = true;

    /// <summary>
    /// Whether the result says how every candidate came about and what became of it (<see cref="DocumentResult.Traces"/>). Default: no, which
    /// costs nothing.
    /// </summary>
    public bool Explains { get; init; }

    /// <summary>What one mask character stands for, so that masked texts keep their length in the unit that the caller counts. Default: text
    /// elements.</summary>
    public OffsetUnit LengthUnit { get; init; } = OffsetUnit.TextElementV8;

    /// <summary>What other texts of the same file were given; null means that the text stands by itself. Default: null.</summary>
    internal RedactionMemory? Memory { get; init; }
}

/// <summary>A redacted text.</summary>
/// <param name="Entities">Sorted by start, then by confidence downwards.</param>
/// <param name="Redacted">The text with the policy applied.</param>
public sealed record DocumentResult(IReadOnlyList<ReportedEntity> Entities, SourceText Redacted)
{
    /// <summary>Ids of recognizers that stopped at a limit and may have missed something, sorted; empty as a rule.</summary>
    public IReadOnlyList<string> Incomplete { get; init; } = [];

    /// <summary>Every candidate, those that became entities and those that were dropped; null unless asked for.</summary>
    public IReadOnlyList<CandidateTrace>? Traces { get; init; }

    /// <summary>What was replaced, ascending and disjoint; for callers who keep the words in other places as well.</summary>
    internal IReadOnlyList<Edit> Edits { get; init; } = [];
}
