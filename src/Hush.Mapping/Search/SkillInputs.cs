using System.Diagnostics;
using System.Text.Json;
using Hush.Contracts.Search;
using Hush.Mapping.Documents;
using Hush.Mapping.Problems;

namespace Hush.Mapping.Search;

/// <summary>A record of a batch as it was read.</summary>
/// <param name="Id">The indexer's name for it; null when it has none.</param>
/// <param name="Data">Its inputs by name; null when it has none.</param>
/// <param name="Problem">Why it cannot be analysed; null when it can.</param>
[DebuggerDisplay("{ToString(),nq}")]
internal sealed record ReadRecord(string? Id, IReadOnlyDictionary<string, JsonElement>? Data, string? Problem)
{
    /// <summary>The type only.</summary>
    public override string ToString() => nameof(ReadRecord);
}

/// <summary>The inputs of a record.</summary>
/// <param name="Text">The text; null when the indexer has none.</param>
/// <param name="LanguageCode">Its language; null when the record names none.</param>
/// <param name="Parameters">The skill's parameters for this record.</param>
[DebuggerDisplay("{ToString(),nq}")]
internal sealed record SkillInputs(string? Text, string? LanguageCode, SkillParameters Parameters)
{
    /// <summary>What the names of inputs are told by in problems.</summary>
    public const string Path = "data.";

    /// <summary>Reads the inputs of a record; what it does not say comes from <paramref name="call"/>.</summary>
    public static Mapped<SkillInputs> Read(IReadOnlyDictionary<string, JsonElement>? data, SkillParameters call)
    {
        SkillInputs inputs = new(null, null, call);
        foreach ((var name, var value) in data ?? new Dictionary<string, JsonElement>())
        {
            if (!IsOurs(name)) continue;
            if (!TryReadText(value, name, out var text)) return ProblemCatalog.BadValue(Path + name, "It is not of the expected type.");
            var parameters = inputs.Parameters.With(name, text, Path);
            if (parameters.Problem is { } problem) return problem;
            inputs = name switch
            {
                "text" => inputs with { Text = text },
                "languageCode" => inputs with { LanguageCode = LanguageOf(text) },
                _ => inputs with { Parameters = parameters.Value! },
            };
        }

        return inputs;
    }

    /// <summary>The type only.</summary>
    public override string ToString() => nameof(SkillInputs);

    // What the language skill could not tell is told here, as for texts.
    private static string? LanguageOf(string? code) =>
        string.IsNullOrWhiteSpace(code) ? null : DocumentMapping.IsUnknown(code) ? DocumentMapping.AutoLanguage : code;

    // Inputs of other names may be anything.
    private static bool IsOurs(string name) => name is "text" or "languageCode"
        || SkillParameters.Names.Contains(name, StringComparer.OrdinalIgnoreCase);

    private static bool TryReadText(JsonElement value, string name, out string? text)
    {
        text = null;
        try
        {
            switch (value.ValueKind)
            {
                case JsonValueKind.Null:
                    return true;
                case JsonValueKind.String:
                    text = value.Deserialize(SkillJson.Exact.SkillText)!.Value;
                    return true;
                case JsonValueKind.Number when name == "minimumPrecision":
                    text = value.GetRawText();
                    return true;
                case JsonValueKind.Array when name == "piiCategories":
                    text = string.Join(',', value.EnumerateArray().Select(entry => entry.Deserialize(SkillJson.Exact.SkillText)!.Value));
                    return true;
                default:
                    return false;
            }
        }
        catch (JsonException)
        {
            return false;
        }
    }
}
