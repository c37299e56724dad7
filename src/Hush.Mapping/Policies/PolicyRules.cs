using Hush.Contracts.Policies;
using Hush.Mapping.Problems;

namespace Hush.Mapping.Policies;

/// <summary>
/// Reads what redacted spans become, category by category, for texts and conversations alike. The newer list wins over the older single policy, and a
/// policy's own mask character over the one beside it.
/// </summary>
/// <param name="style">How placeholders are written.</param>
/// <param name="find">The category of a name; null when there is none.</param>
/// <param name="names">The names that there are, for messages.</param>
/// <param name="path">Where the parameters stand in the request; empty for the top.</param>
/// <param name="keys">The keys that there are.</param>
internal sealed class PolicyRules(EntityMaskStyle style, Func<string, Category?> find, IEnumerable<string> names, string path, AvailableKeys keys)
{
    private static readonly string[] Kinds = ["characterMask", "entityMask", "noMask", "syntheticReplacement", "consistentReplacement", "pseudonym",
        "hash"];

    private readonly string _prefix = path.Length == 0 ? "" : path + ".";

    /// <summary>The rules in the caller's order, and one for what none of them serves.</summary>
    /// <param name="character">The mask character where no policy names one; null means a star.</param>
    /// <param name="single">The one policy of older versions.</param>
    /// <param name="list">The policies of newer versions.</param>
    public Mapped<IReadOnlyList<PolicyRule>> Read(string? character, RedactionPolicyInput? single, IReadOnlyList<RedactionPolicyInput?>? list)
    {
        if (!TryReadCharacter(character, out var shared)) return BadCharacter(_prefix + "redactionCharacter");
        var isList = list is { Count: > 0 };
        var policies = isList ? list! : single is not null ? [single] : [];

        var rules = new List<PolicyRule>();
        for (var i = 0; i < policies.Count; i++)
        {
            var place = isList ? FormattableString.Invariant($"{_prefix}redactionPolicies[{i}]") : _prefix + "redactionPolicy";
            if (policies[i] is not { } policy) return ProblemCatalog.BadValue(place, "A policy is expected.");
            var rule = ReadRule(policy, shared, place);
            if (rule.Problem is { } problem) return problem;
            if (rule.Value!.IsDefault && rules.Exists(other => other.IsDefault))
                return ProblemCatalog.BadValue(place + ".isDefaultPolicy", "At most one policy is the default.");
            rules.Add(rule.Value);
        }

        // What no policy serves is masked by the shared character.
        if (!rules.Exists(rule => rule.IsDefault || rule.Categories is null)) rules.Add(new PolicyRule(new CharacterMask(shared ?? '*')));
        return rules;
    }

    private Mapped<PolicyRule> ReadRule(RedactionPolicyInput input, char? shared, string place)
    {
        var policy = ReadPolicy(input, shared, place);
        if (policy.Problem is { } problem) return problem;
        if (keys.Missing(policy.Value!) is { } missing) return ProblemCatalog.BadValue(place + ".policyKind", missing);

        var categories = new HashSet<Category>();
        string[] entityTypes = [.. (input.EntityTypes ?? []).OfType<string>()];
        foreach (var name in entityTypes)
        {
            if (find(name) is not { } category) return ProblemCatalog.BadValue(place + ".entityTypes", names);
            categories.Add(category);
        }

        var isDefault = input.IsDefaultPolicy == true || input.DefaultRedactionPolicy == true;
        return new PolicyRule(policy.Value!, entityTypes.Length == 0 ? null : categories, input.PolicyName, isDefault);
    }

    private Mapped<RedactionPolicy> ReadPolicy(RedactionPolicyInput input, char? shared, string place)
    {
        if (!TryReadCharacter(input.RedactionCharacter, out var own)) return BadCharacter(place + ".redactionCharacter");
        if (input.UnmaskLength is < 0) return ProblemCatalog.BadValue(place + ".unmaskLength", "A number of zero or more is expected.");

        // The last names of each line are those of the earliest documentation; the last three policies are Hush's own.
        return (input.PolicyKind ?? "").ToUpperInvariant() switch
        {
            "" or "CHARACTERMASK" or "MASKWITHCHARACTER" =>
                new CharacterMask(own ?? shared ?? '*', input.UnmaskLength ?? 0, input.UnmaskFromEnd ?? true),
            "ENTITYMASK" or "MASKWITHENTITYTYPE" => new EntityMask(style),
            "NOMASK" or "DONOTREDACT" => new NoMask(),
            "SYNTHETICREPLACEMENT" => new SyntheticReplacement(input.PreserveDataFormat == true),
            "CONSISTENTREPLACEMENT" => new ConsistentReplacement(input.PreserveDataFormat == true),
            "PSEUDONYM" => new Pseudonym(),
            "HASH" => new KeyedHash(),
            _ => ProblemCatalog.BadValue(place + ".policyKind", Kinds),
        };
    }

    private static bool TryReadCharacter(string? text, out char? character)
    {
        character = text is { Length: 1 } ? text[0] : null;
        return text is null || (character is { } c && CharacterMask.IsAllowed(c));
    }

    private static RequestProblem BadCharacter(string target) => ProblemCatalog.BadValue(target, CharacterMask.Allowed.Select(c => c.ToString()));
}
