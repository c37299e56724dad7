using Hush.Contracts.Documents;
using Hush.Entities;
using Hush.Mapping.Problems;
using Hush.Mapping.Versions;
using Hush.Redaction;

namespace Hush.Mapping.Documents;

/// <summary>
/// Reads what redacted spans become, category by category. The newer list wins over the older single policy, and a policy's own mask
/// character over the one beside it.
/// </summary>
internal static class DocumentPolicyMapping
{
    private static readonly string[] Kinds = ["characterMask", "entityMask", "noMask", "syntheticReplacement"];

    public static Mapped<PolicySet> Read(PiiParameters parameters, TextApiVersion version, string path)
    {
        path = path.Length == 0 ? "" : path + ".";
        if (!TryReadCharacter(parameters.RedactionCharacter, out char? shared)) return BadCharacter(path + "redactionCharacter");
        bool isList = parameters.RedactionPolicies is { Count: > 0 };
        IReadOnlyList<DocumentPolicyInput?> policies = isList ? parameters.RedactionPolicies! : parameters.RedactionPolicy is { } single ? [single] : [];

        var rules = new List<PolicyRule>();
        for (int i = 0; i < policies.Count; i++)
        {
            string place = isList ? FormattableString.Invariant($"{path}redactionPolicies[{i}]") : path + "redactionPolicy";
            if (policies[i] is not { } policy) return ProblemCatalog.BadValue(place, "A policy is expected.");
            Mapped<PolicyRule> rule = ReadRule(policy, shared, version, place);
            if (rule.Problem is { } problem) return problem;
            if (rule.Value!.IsDefault && rules.Exists(other => other.IsDefault))
                return ProblemCatalog.BadValue(place + ".isDefaultPolicy", "At most one policy is the default.");
            rules.Add(rule.Value);
        }

        // What no policy serves is masked by the shared character.
        if (!rules.Exists(rule => rule.IsDefault || rule.Categories is null)) rules.Add(new PolicyRule(new CharacterMask(shared ?? '*')));
        return new PolicySet(WithoutNamedTwice(rules));
    }

    private static Mapped<PolicyRule> ReadRule(DocumentPolicyInput input, char? shared, TextApiVersion version, string place)
    {
        Mapped<RedactionPolicy> policy = ReadPolicy(input, shared, version, place);
        if (policy.Problem is { } problem) return problem;

        var categories = new HashSet<Category>();
        string[] names = [.. (input.EntityTypes ?? []).OfType<string>()];
        foreach (string name in names)
        {
            if (!TextTaxonomy.TryFind(name, out TextCategory category)) return ProblemCatalog.BadValue(place + ".entityTypes", CategoryChoice.Allowed);
            categories.Add(category.Category);
        }

        bool isDefault = input.IsDefaultPolicy == true || input.DefaultRedactionPolicy == true;
        return new PolicyRule(policy.Value!, names.Length == 0 ? null : categories, input.PolicyName, isDefault);
    }

    private static Mapped<RedactionPolicy> ReadPolicy(DocumentPolicyInput input, char? shared, TextApiVersion version, string place)
    {
        if (!TryReadCharacter(input.RedactionCharacter, out char? own)) return BadCharacter(place + ".redactionCharacter");
        if (input.UnmaskLength is < 0) return ProblemCatalog.BadValue(place + ".unmaskLength", "A number of zero or more is expected.");

        // The last names of each line are those of the earliest documentation.
        return (input.PolicyKind ?? "").ToUpperInvariant() switch
        {
            "" or "CHARACTERMASK" or "MASKWITHCHARACTER" => new CharacterMask(own ?? shared ?? '*', input.UnmaskLength ?? 0, input.UnmaskFromEnd ?? true),
            "ENTITYMASK" or "MASKWITHENTITYTYPE" => new EntityMask(version.MaskStyle),
            "NOMASK" or "DONOTREDACT" => new NoMask(),
            "SYNTHETICREPLACEMENT" => new SyntheticReplacement(input.PreserveDataFormat == true),
            _ => ProblemCatalog.BadValue(place + ".policyKind", Kinds),
        };
    }

    // A policy for a narrow category serves the broad one that goes by its name, unless another policy names that one itself.
    private static List<PolicyRule> WithoutNamedTwice(List<PolicyRule> rules)
    {
        HashSet<Category> named = [.. rules.SelectMany(rule => rule.Categories ?? new HashSet<Category>())];
        return [.. rules.Select(rule => rule.Categories is null ? rule : rule with { Categories = Widened(rule.Categories, named) })];
    }

    private static HashSet<Category> Widened(IReadOnlySet<Category> own, HashSet<Category> named) =>
        [.. own, .. own.SelectMany(CategoryNames.WithBroader).Where(category => !named.Contains(category))];

    private static bool TryReadCharacter(string? text, out char? character)
    {
        character = text is { Length: 1 } ? text[0] : null;
        return text is null || (character is { } c && CharacterMask.IsAllowed(c));
    }

    private static RequestProblem BadCharacter(string target) => ProblemCatalog.BadValue(target, CharacterMask.Allowed.Select(c => c.ToString()));
}
