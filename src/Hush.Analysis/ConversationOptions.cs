using Hush.Analysis;

namespace Hush;

/// <summary>What a caller wants of a conversation.</summary>
public sealed record ConversationOptions
{
    /// <summary>The categories by whose names entities are reported. Default: those of the contract as it stands.</summary>
    public ConversationTaxonomy Taxonomy { get; init; } = ConversationTaxonomy.Current;

    /// <summary>Categories to find and to leave alone, selected by <see cref="ConversationTaxonomy.Select"/>; null means the taxonomy's default
    /// set.</summary>
    public CategorySelection? Categories { get; init; }

    /// <summary>The form that detection reads and that entity offsets refer to. Ignored for typed conversations. Default: lexical.</summary>
    public Representation Source { get; init; } = Representation.Lexical;

    /// <summary>What redacted spans become, by the categories of <see cref="Taxonomy"/>. Default: stars.</summary>
    public PolicySet Policies { get; init; } = PolicySet.Stars;

    /// <summary>Seed of the values that <see cref="SyntheticReplacement"/> makes up, as in <see cref="DocumentOptions.SyntheticSeed"/>. Default:
    /// 0.</summary>
    public int SyntheticSeed { get; init; }

    /// <summary>Whether to say which pieces of the recording must be muted. Default: no.</summary>
    public bool RedactAudio { get; init; }

    /// <summary>From which confidence on entities count, by their own category or that of <see cref="Taxonomy"/>. Default: 0.3 for all.</summary>
    public ConfidenceThresholds Thresholds { get; init; } = new();

    /// <summary>
    /// Whether the result says how every candidate came about and what became of it (<see cref="ConversationResult.Traces"/>). Default: no,
    /// which costs nothing.
    /// </summary>
    public bool Explains { get; init; }

    /// <summary>What one mask character stands for, so that masked texts keep their length in the unit that the caller counts. Default: text
    /// elements.</summary>
    public OffsetUnit LengthUnit { get; init; } = OffsetUnit.TextElementV8;

    /// <summary>What earlier parts of the same conversation were given; null means that the conversation is whole. Default: null.</summary>
    internal RedactionMemory? Memory { get; init; }
}
