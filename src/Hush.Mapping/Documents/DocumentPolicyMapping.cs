using Hush.Contracts.Documents;
using Hush.Mapping.Policies;
using Hush.Mapping.Versions;

namespace Hush.Mapping.Documents;

/// <summary>Reads what redacted spans of texts become.</summary>
internal static class DocumentPolicyMapping
{
    public static Mapped<PolicySet> Read(PiiParameters parameters, TextApiVersion version, string path, AvailableKeys keys)
    {
        PolicyRules reader = new(version.MaskStyle, Find, CategoryChoice.Allowed, path, keys);
        var rules = reader.Read(parameters.RedactionCharacter, parameters.RedactionPolicy,
            parameters.RedactionPolicies);
        return rules.Problem is { } problem ? problem : new PolicySet(WithoutNamedTwice(rules.Value!));
    }

    private static Category? Find(string name) => TextTaxonomy.TryFind(name, out var category) ? category.Category : null;

    // A policy for a narrow category serves the broad one that goes by its name, unless another policy names that one itself.
    private static IEnumerable<PolicyRule> WithoutNamedTwice(IReadOnlyList<PolicyRule> rules)
    {
        HashSet<Category> named = [.. rules.SelectMany(rule => rule.Categories ?? new HashSet<Category>())];
        return rules.Select(rule => rule.Categories is null ? rule : rule with { Categories = Widened(rule.Categories, named) });
    }

    private static HashSet<Category> Widened(IReadOnlySet<Category> own, HashSet<Category> named) =>
        [.. own, .. own.SelectMany(CategoryNames.WithBroader).Where(category => !named.Contains(category))];
}
