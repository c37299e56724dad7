using System.Diagnostics;
using System.Text.Json;
using System.Text.Json.Serialization;
using Hush.Contracts.Policies;

namespace Hush.Contracts.Documents;

/// <summary>Parameters of <c>PiiEntityRecognition</c>, of all API versions together. A null member means its default.</summary>
[DebuggerDisplay("{ToString(),nq}")]
public sealed class PiiParameters
{
    /// <summary><c>latest</c> (default) or a dated version.</summary>
    public string? ModelVersion { get; init; }

    /// <summary>The same by its name of v3.x.</summary>
    [JsonPropertyName("model-version")]
    public string? LegacyModelVersion { get; init; }

    /// <summary>Read and ignored: texts are never logged.</summary>
    public bool? LoggingOptOut { get; init; }

    /// <summary><c>none</c> (default) or <c>phi</c>, in any letter case.</summary>
    public string? Domain { get; init; }

    /// <summary>Categories to find, in any letter case; null or empty means the default set.</summary>
    public IReadOnlyList<string?>? PiiCategories { get; init; }

    /// <summary>Categories to drop after the selection.</summary>
    public IReadOnlyList<string?>? ExcludePiiCategories { get; init; }

    /// <summary>What offsets and lengths count: <c>TextElements_v8</c> (default), <c>UnicodeCodePoint</c>, <c>Utf16CodeUnit</c>.</summary>
    public string? StringIndexType { get; init; }

    /// <summary>The mask character where no policy names one. Default <c>*</c>.</summary>
    public string? RedactionCharacter { get; init; }

    /// <summary>What redacted spans become; the name of the versions that have one policy for all categories.</summary>
    public RedactionPolicyInput? RedactionPolicy { get; init; }

    /// <summary>What redacted spans become, by category.</summary>
    public IReadOnlyList<RedactionPolicyInput?>? RedactionPolicies { get; init; }

    /// <summary>Values that are neither reported nor redacted.</summary>
    public ValueExclusionInput? ValueExclusionPolicy { get; init; }

    /// <summary>Words that speak for a category.</summary>
    public IReadOnlyList<EntitySynonymsInput?>? EntitySynonyms { get; init; }

    /// <summary>How sure a find must be.</summary>
    public ConfidenceThresholdInput? ConfidenceScoreThreshold { get; init; }

    /// <summary>Whether finds that fail a checksum or an issuer's rule are kept. Default false.</summary>
    public bool? DisableEntityValidation { get; init; }

    /// <summary>A parameter of conversations, which has no effect on texts.</summary>
    public JsonElement? RedactionSource { get; init; }

    /// <summary>A parameter of conversations, which has no effect on texts.</summary>
    public JsonElement? RedactAudioTiming { get; init; }

    /// <summary>A parameter of conversations, which has no effect on texts.</summary>
    public JsonElement? IncludeAudioRedaction { get; init; }

    /// <summary>The type only.</summary>
    public override string ToString() => nameof(PiiParameters);
}

/// <summary>Values that are neither reported nor redacted.</summary>
[DebuggerDisplay("{ToString(),nq}")]
public sealed class ValueExclusionInput
{
    /// <summary>Whether letter case must agree. Default false.</summary>
    public bool? CaseSensitive { get; init; }

    /// <summary>The values, each the whole text of an entity.</summary>
    public IReadOnlyList<string?>? ExcludedValues { get; init; }

    /// <summary>The type only: values are the caller's.</summary>
    public override string ToString() => nameof(ValueExclusionInput);
}

/// <summary>Words that speak for one category.</summary>
[DebuggerDisplay("{ToString(),nq}")]
public sealed class EntitySynonymsInput
{
    /// <summary>The category, in any letter case.</summary>
    public string? EntityType { get; init; }

    /// <summary>The words.</summary>
    public IReadOnlyList<SynonymInput?>? Synonyms { get; init; }

    /// <summary>The type only: words are the caller's.</summary>
    public override string ToString() => nameof(EntitySynonymsInput);
}

/// <summary>A word or phrase that speaks for a category.</summary>
[DebuggerDisplay("{ToString(),nq}")]
public sealed class SynonymInput
{
    /// <summary>The word or phrase.</summary>
    public string? Synonym { get; init; }

    /// <summary>BCP-47 language in which it counts; null means all.</summary>
    public string? Language { get; init; }

    /// <summary>The type only: words are the caller's.</summary>
    public override string ToString() => nameof(SynonymInput);
}

/// <summary>How sure a find must be to be reported and redacted.</summary>
public sealed class ConfidenceThresholdInput
{
    /// <summary>0 to 1. Default 0.3.</summary>
    public double? Default { get; init; }

    /// <summary>Other values for single categories.</summary>
    public IReadOnlyList<ThresholdOverrideInput?>? Overrides { get; init; }
}

/// <summary>How sure a find of one category must be.</summary>
public sealed class ThresholdOverrideInput
{
    /// <summary>The category, in any letter case.</summary>
    public string? Entity { get; init; }

    /// <summary>0 to 1.</summary>
    public double? Value { get; init; }

    /// <summary>BCP-47 language for which it holds; null means all.</summary>
    public string? Language { get; init; }
}
