using Hush.Contracts.Documents;
using Hush.Detection.Resolution;
using Hush.Mapping.Policies;
using Hush.Mapping.Problems;
using Hush.Mapping.Versions;

namespace Hush.Mapping.Documents;

/// <summary>Turns the parameters of a task into what the analysis is asked for, or says what is wrong with them.</summary>
internal static class PiiParametersMapping
{
    private static readonly string[] Domains = ["none", "phi"];

    /// <summary>The model that is asked for, by either name; null for none.</summary>
    public static string? ModelOf(PiiParameters? parameters) => parameters?.ModelVersion ?? parameters?.LegacyModelVersion;

    /// <summary>Reads <paramref name="input"/>, its model excepted: how a wrong one is refused depends on the route.</summary>
    /// <param name="input">The parameters; null means all defaults.</param>
    /// <param name="version">The API version.</param>
    /// <param name="identifiers">Whether identifiers without a category of the contract are looked for.</param>
    /// <param name="path">Where they stand in the request.</param>
    /// <param name="keys">The keys that there are.</param>
    public static Mapped<PiiSettings> Read(PiiParameters? input, TextApiVersion version, IdentifierScope identifiers, string path, AvailableKeys keys)
    {
        var parameters = input ?? new PiiParameters();
        var prefix = path.Length == 0 ? "" : path + ".";
        if (!TryReadDomain(parameters.Domain, out var isHealth)) return ProblemCatalog.BadValue(prefix + "domain", Domains);
        if (OffsetUnits.Find(parameters.StringIndexType) is not { } unit) return ProblemCatalog.BadValue(prefix + "stringIndexType",
            OffsetUnits.Names);

        var policies = DocumentPolicyMapping.Read(parameters, version, path, keys);
        if (policies.Problem is { } badPolicy) return badPolicy;
        var synonyms = SynonymMapping.Read(parameters.EntitySynonyms, prefix + "entitySynonyms");
        if (synonyms.Problem is { } badSynonym) return badSynonym;
        var thresholds = ThresholdMapping.Read(parameters.ConfidenceScoreThreshold, prefix + "confidenceScoreThreshold");
        if (thresholds.Problem is { } badThreshold) return badThreshold;
        var choice =
            CategoryChoice.Read(parameters.PiiCategories, parameters.ExcludePiiCategories, isHealth, NamesIn(parameters), version, identifiers, path);
        if (choice.Problem is { } badCategory) return badCategory;

        var options = new DocumentOptions
        {
            OverlapRule = OverlapRule.AllCategories,
            Policies = policies.Value!,
            Exclusion = ExclusionOf(parameters.ValueExclusionPolicy),
            Synonyms = synonyms.Value!,
            Thresholds = thresholds.Value!,
            Validates = parameters.DisableEntityValidation != true,
            LengthUnit = unit,
        };
        return new PiiSettings(version, options, choice.Value!);
    }

    private static bool TryReadDomain(string? domain, out bool isHealth)
    {
        isHealth = string.Equals(domain, "phi", StringComparison.OrdinalIgnoreCase);
        return isHealth || string.IsNullOrEmpty(domain) || string.Equals(domain, "none", StringComparison.OrdinalIgnoreCase);
    }

    private static ValueExclusion? ExclusionOf(ValueExclusionInput? input) =>
        input?.ExcludedValues is { Count: > 0 } values ? new ValueExclusion(values.OfType<string>(), input.CaseSensitive == true) : null;

    // A category that a caller has words, a policy or a threshold for is one that the caller expects in the answer by this name.
    private static IEnumerable<string> NamesIn(PiiParameters parameters) =>
    [
        .. (parameters.EntitySynonyms ?? []).Select(entry => entry?.EntityType).OfType<string>(),
        .. (parameters.ConfidenceScoreThreshold?.Overrides ?? []).Select(entry => entry?.Entity).OfType<string>(),
        .. (parameters.RedactionPolicies ?? []).SelectMany(policy => policy?.EntityTypes ?? []).OfType<string>(),
    ];
}
