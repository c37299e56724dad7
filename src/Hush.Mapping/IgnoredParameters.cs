using System.Text.Json;
using Hush.Contracts.Conversations;
using Hush.Contracts.Documents;
using Hush.Contracts.Errors;

namespace Hush.Mapping;

/// <summary>
/// Parameters that one API has and the other takes without effect. A caller who sends one means what it does there, so the answer warns. Values that
/// ask for what happens anyway count as not sent.
/// </summary>
internal static class IgnoredParameters
{
    /// <summary>What kind of warning it is.</summary>
    public const string Code = "ParameterIgnored";

    /// <summary>Names of the parameters of texts that were sent with a conversation.</summary>
    public static IReadOnlyList<string> Of(ConversationPiiParameters? parameters) => parameters is null ? [] : Sent(
        ("domain", IsText(parameters.Domain, "none") ? null : parameters.Domain),
        ("confidenceScoreThreshold", parameters.ConfidenceScoreThreshold),
        ("valueExclusionPolicy", parameters.ValueExclusionPolicy),
        ("entitySynonyms", parameters.EntitySynonyms),
        ("disableEntityValidation", parameters.DisableEntityValidation));

    /// <summary>Names of the parameters of conversations that were sent with a text.</summary>
    public static IReadOnlyList<string> Of(PiiParameters? parameters) => parameters is null ? [] : Sent(
        ("redactionSource", IsText(parameters.RedactionSource, "text") ? null : parameters.RedactionSource),
        ("redactAudioTiming", parameters.RedactAudioTiming),
        ("includeAudioRedaction", parameters.IncludeAudioRedaction));

    /// <summary>The warning; none when no parameter was ignored.</summary>
    /// <param name="names">The parameters.</param>
    /// <param name="kind">What they have no effect on.</param>
    public static IReadOnlyList<WarningAnswer> WarningOf(IReadOnlyList<string> names, string kind) => names.Count == 0
        ? []
        : [new WarningAnswer { Code = Code, Message = $"Parameters without effect on {kind}: {string.Join(", ", names)}." }];

    private static string[] Sent(params ReadOnlySpan<(string Name, JsonElement? Value)> parameters)
    {
        List<string> names = [];
        foreach ((var name, var value) in parameters)
        {
            if (Asks(value)) names.Add(name);
        }

        return [.. names];
    }

    private static bool Asks(JsonElement? value) => value is { } sent && sent.ValueKind switch
    {
        JsonValueKind.Undefined or JsonValueKind.Null or JsonValueKind.False => false,
        JsonValueKind.Array => sent.GetArrayLength() > 0,
        JsonValueKind.Object => sent.EnumerateObject().Any(),
        _ => true,
    };

    private static bool IsText(JsonElement? value, string text) =>
        value is { ValueKind: JsonValueKind.String } sent && string.Equals(sent.GetRawText(), $"\"{text}\"", StringComparison.OrdinalIgnoreCase);
}
