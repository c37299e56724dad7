using System.Diagnostics;
using System.Text.Json;
using Hush.Contracts.Policies;

namespace Hush.Contracts.Conversations;

/// <summary>One task of a job.</summary>
[DebuggerDisplay("{ToString(),nq}")]
public sealed class ConversationTaskInput
{
    /// <summary>What is done: <c>ConversationalPIITask</c>, in any letter case.</summary>
    public string? Kind { get; init; }

    /// <summary>The caller's name for the task, echoed in its result.</summary>
    public string? TaskName { get; init; }

    /// <summary>How it is done; null means all defaults.</summary>
    public ConversationPiiParameters? Parameters { get; init; }

    /// <summary>The type only: names are the caller's.</summary>
    public override string ToString() => nameof(ConversationTaskInput);
}

/// <summary>Parameters of a <c>ConversationalPIITask</c>. A null member means its default.</summary>
[DebuggerDisplay("{ToString(),nq}")]
public sealed class ConversationPiiParameters
{
    /// <summary><c>latest</c> (default) or a dated version.</summary>
    public string? ModelVersion { get; init; }

    /// <summary>Read and ignored: texts are never logged.</summary>
    public bool? LoggingOptOut { get; init; }

    /// <summary>Categories to find, in any letter case; null or empty means the default set.</summary>
    public IReadOnlyList<string?>? PiiCategories { get; init; }

    /// <summary>Categories to drop after the selection.</summary>
    public IReadOnlyList<string?>? ExcludePiiCategories { get; init; }

    /// <summary>The form that detection reads: <c>lexical</c> (default), <c>itn</c>, <c>maskedItn</c>, <c>text</c>, in any letter case.</summary>
    public string? RedactionSource { get; init; }

    /// <summary>Whether to say which pieces of the recording to mute; the name since 2023-04-15-preview.</summary>
    public bool? RedactAudioTiming { get; init; }

    /// <summary>The same by its name of 2022-05-15-preview.</summary>
    public bool? IncludeAudioRedaction { get; init; }

    /// <summary>The mask character where no policy names one. Default <c>*</c>.</summary>
    public string? RedactionCharacter { get; init; }

    /// <summary>What a redacted span becomes. Default: mask characters.</summary>
    public RedactionPolicyInput? RedactionPolicy { get; init; }

    /// <summary>What redacted spans become, by category, as in the text API.</summary>
    public IReadOnlyList<RedactionPolicyInput?>? RedactionPolicies { get; init; }

    /// <summary>What offsets and lengths count, as in the text API: <c>TextElements_v8</c> (default), <c>UnicodeCodePoint</c>,
    /// <c>Utf16CodeUnit</c>.</summary>
    public string? StringIndexType { get; init; }

    /// <summary>A parameter of texts, which has no effect on conversations.</summary>
    public JsonElement? Domain { get; init; }

    /// <summary>A parameter of texts, which has no effect on conversations.</summary>
    public JsonElement? ConfidenceScoreThreshold { get; init; }

    /// <summary>A parameter of texts, which has no effect on conversations.</summary>
    public JsonElement? ValueExclusionPolicy { get; init; }

    /// <summary>A parameter of texts, which has no effect on conversations.</summary>
    public JsonElement? EntitySynonyms { get; init; }

    /// <summary>A parameter of texts, which has no effect on conversations.</summary>
    public JsonElement? DisableEntityValidation { get; init; }

    /// <summary>The type only.</summary>
    public override string ToString() => nameof(ConversationPiiParameters);
}
