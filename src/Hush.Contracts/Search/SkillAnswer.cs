using System.Diagnostics;
using System.Text.Json.Serialization;

namespace Hush.Contracts.Search;

/// <summary>The answer to a batch: one record for each of the request's, in their order.</summary>
public sealed class SkillAnswer
{
    /// <summary>The records.</summary>
    public required IReadOnlyList<SkillRecordAnswer> Values { get; init; }
}

/// <summary>The answer to a record. Every member is always written: the indexer takes an answer without one for a void one.</summary>
[DebuggerDisplay("{ToString(),nq}")]
public sealed class SkillRecordAnswer
{
    /// <summary>The indexer's name for the record, as it came; null when it had none.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public required string? RecordId { get; init; }

    /// <summary>The outputs; an empty object when the record failed.</summary>
    public required SkillOutputs Data { get; init; }

    /// <summary>Why the record failed; null when it did not.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public IReadOnlyList<SkillMessage>? Errors { get; init; }

    /// <summary>What the indexer should show beside the outputs; null when there is nothing.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public IReadOnlyList<SkillMessage>? Warnings { get; init; }

    /// <summary>The type only.</summary>
    public override string ToString() => nameof(SkillRecordAnswer);
}

/// <summary>What the skill found in a record.</summary>
[DebuggerDisplay("{ToString(),nq}")]
public sealed class SkillOutputs
{
    /// <summary>The entities by offset; null when the record failed.</summary>
    public IReadOnlyList<SkillEntity>? PiiEntities { get; init; }

    /// <summary>The masked text; null when no masking was asked for or the record failed.</summary>
    public string? MaskedText { get; init; }

    /// <summary>The type only.</summary>
    public override string ToString() => nameof(SkillOutputs);
}

/// <summary>An entity as the PII detection skill writes it.</summary>
[DebuggerDisplay("{ToString(),nq}")]
public sealed class SkillEntity
{
    /// <summary>Its characters.</summary>
    public required string Text { get; init; }

    /// <summary>Its category: the API's name or the one for display.</summary>
    public required string Type { get; init; }

    /// <summary>A kind within the category; empty when there is none. Samples of the service spell it so, its table <c>subType</c>.</summary>
    [JsonPropertyName("subtype")]
    public required string SmallSubtype { get; init; }

    /// <summary>The same by the name of the service's table.</summary>
    public required string SubType { get; init; }

    /// <summary>0 to 1, two decimals at most.</summary>
    public required double Score { get; init; }

    /// <summary>Where it begins, text elements.</summary>
    public required int Offset { get; init; }

    /// <summary>How long it is, text elements.</summary>
    public required int Length { get; init; }

    /// <summary>The category, never the text.</summary>
    public override string ToString() => $"SkillEntity({Type})";
}

/// <summary>A remark on a record.</summary>
public sealed class SkillMessage
{
    /// <summary>Words of ours, never the caller's.</summary>
    public required string Message { get; init; }
}
