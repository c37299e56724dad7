using System.Diagnostics;
using System.Text.Json.Serialization;
using Hush.Contracts.Errors;
using Hush.Contracts.Explain;

namespace Hush.Contracts.Documents;

/// <summary>A redacted document. Declaration order is the order on the wire.</summary>
[DebuggerDisplay("{ToString(),nq}")]
public sealed class RedactedDocumentAnswer
{
    /// <summary>The text, redacted.</summary>
    public required string RedactedText { get; init; }

    /// <summary>The caller's id.</summary>
    public required string Id { get; init; }

    /// <summary>Counts; null unless asked for.</summary>
    public DocumentSizeAnswer? Statistics { get; init; }

    /// <summary>What was found, by offset, then by score downwards; empty when nothing was.</summary>
    public required IReadOnlyList<DocumentEntityAnswer> Entities { get; init; }

    /// <summary>Remarks; empty when there is none.</summary>
    public required IReadOnlyList<WarningAnswer> Warnings { get; init; }

    /// <summary>The language; null unless it was to be detected.</summary>
    public DetectedLanguageAnswer? DetectedLanguage { get; init; }

    /// <summary>Whether the default language was taken since none was detected; null unless it was to be detected.</summary>
    public bool? IsLanguageDefaulted { get; init; }

    /// <summary>How every candidate came about, an extension of Hush; null unless asked for.</summary>
    public IReadOnlyList<CandidateAnswer>? HushCandidates { get; init; }

    /// <summary>The type only.</summary>
    public override string ToString() => nameof(RedactedDocumentAnswer);
}

/// <summary>A found entity. Offsets and lengths are in the asked string index unit, text elements by default.</summary>
[DebuggerDisplay("{ToString(),nq}")]
public sealed class DocumentEntityAnswer
{
    /// <summary>Its characters.</summary>
    public required string Text { get; init; }

    /// <summary>Its category by the API version's name.</summary>
    public required string Category { get; init; }

    /// <summary>A kind within the category; null unless the API version has it.</summary>
    public string? Subcategory { get; init; }

    /// <summary>The most specific name of what it is; null in API versions without it.</summary>
    public string? Type { get; init; }

    /// <summary>Where it begins.</summary>
    public required int Offset { get; init; }

    /// <summary>How long it is.</summary>
    public required int Length { get; init; }

    /// <summary>0 to 1, two decimals at most.</summary>
    public required double ConfidenceScore { get; init; }

    /// <summary>What it has in common with entities of other categories; null in API versions without it.</summary>
    public IReadOnlyList<EntityTagAnswer>? Tags { get; init; }

    /// <summary>The placeholder or made-up value that replaced it; null unless the policy and the API version have it.</summary>
    public string? Mask { get; init; }

    /// <summary>Where the placeholder begins in the redacted text.</summary>
    public int? MaskOffset { get; init; }

    /// <summary>How long the placeholder is.</summary>
    public int? MaskLength { get; init; }

    /// <summary>The category, never the text.</summary>
    public override string ToString() => $"DocumentEntityAnswer({Category})";
}

/// <summary>What an entity has in common with others.</summary>
public sealed class EntityTagAnswer
{
    /// <summary>Such as <c>Numeric</c>.</summary>
    public required string Name { get; init; }

    /// <summary>0 to 1, two decimals at most.</summary>
    public required double ConfidenceScore { get; init; }
}

/// <summary>A language that was detected.</summary>
public sealed class DetectedLanguageAnswer
{
    /// <summary>English name, such as <c>French</c>.</summary>
    public required string Name { get; init; }

    /// <summary>ISO 639-1 code, with the variety where two are told apart, such as <c>pt_br</c>.</summary>
    [JsonPropertyName("iso6391Name")]
    public required string Iso6391Name { get; init; }

    /// <summary>0 to 1, two decimals at most.</summary>
    public required double ConfidenceScore { get; init; }
}
