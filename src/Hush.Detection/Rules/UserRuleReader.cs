using System.Text.Json;
using System.Text.RegularExpressions;

namespace Hush.Detection.Rules;

/// <summary>
/// Reads the rules of a file and checks all that it says. Members that it does not know are left out. A file is a list of rules, as that of the
/// container edition, or an object with rules and lists.
/// </summary>
internal static partial class UserRuleReader
{
    private const int MaxRules = 1000;
    private const int MaxReach = 10_000;
    private const int OrdinaryReach = 100;
    private const double OrdinaryBoost = 0.35;

    /// <exception cref="UserRuleException">A rule is wrong.</exception>
    public static (IReadOnlyList<UserRule> Rules, IReadOnlyList<ValueList> Deny, IReadOnlyList<ValueList> Allow) Read(JsonElement root, string file)
    {
        if (root.ValueKind != JsonValueKind.Object) return (ReadRules(root, file), [], []);
        RuleMember whole = new(root, $"Rule file {file}");
        var rules = whole.Find("rules");
        (var deny, var allow) = (whole.Find("deny"), whole.Find("allow"));
        if (rules is null && deny is null
            && allow is null) throw new UserRuleException($"Rule file {file}: a list of rules belongs here, or an object with rules, deny or allow.");
        return (rules is { } list ? ReadRules(list.Json, file) : [], ValueListReader.ReadDeny(deny), ValueListReader.ReadAllow(allow));
    }

    private static IReadOnlyList<UserRule> ReadRules(JsonElement root, string file)
    {
        if (root.ValueKind != JsonValueKind.Array) throw new UserRuleException($"Rule file {file}: a list of rules belongs here.");
        if (root.GetArrayLength() > MaxRules) throw new UserRuleException($"Rule file {file}: more than {MaxRules} rules.");
        HashSet<string> names = new(StringComparer.OrdinalIgnoreCase);
        return [.. root.EnumerateArray().Select((rule, index) =>
            ReadRule(rule, FormattableString.Invariant($"Rule file {file}, rule {index + 1}"), names))];
    }

    private static UserRule ReadRule(JsonElement json, string place, HashSet<string> names)
    {
        var name = new RuleMember(json, place).Need("name");
        var text = name.Text();
        if (!NameForm().IsMatch(text)) throw name.Wrong("letters, digits and underscores belong here, 100 at most");
        if (!names.Add(text)) throw name.Wrong("another rule has the same name");
        if (TextTaxonomy.TryFind(text, out _)) throw name.Wrong("a category of the API has this name; begin it with CE_");

        RuleMember rule = new(json, $"{place} ({text})");
        RulePattern[] patterns = [.. ReadPatterns(rule.Need("regexPatterns"))];
        if (patterns.Length == 0) throw rule.Need("regexPatterns").Wrong("a pattern is missing");
        return new UserRule(new Category(text), patterns, [.. ReadHints(rule.Find("matchContext"))], rule.Find("hideUnread")?.Flag() ?? false);
    }

    private static IEnumerable<RulePattern> ReadPatterns(RuleMember list)
    {
        HashSet<string> ids = new(StringComparer.Ordinal);
        foreach (var entry in list.Entries())
        {
            var id = entry.Need("id");
            if (!ids.Add(id.Text())) throw id.Wrong("another pattern of the rule has the same id");
            yield return new RulePattern(entry.Need("pattern").Pattern(), entry.Need("matchScore").Share(), entry.Find("locales")?.Locales() ?? []);
        }
    }

    private static IEnumerable<RuleHint> ReadHints(RuleMember? context) => (context?.Find("hints")?.Entries() ?? []).Select(entry => new RuleHint(
        entry.Need("hintText").Pattern(),
        entry.Find("boostingScore")?.Share() ?? OrdinaryBoost,
        entry.Find("locales")?.Locales() ?? [],
        entry.Find("contextLimit")?.Whole(MaxReach) ?? OrdinaryReach));

    [GeneratedRegex(@"^[A-Za-z0-9_]{1,100}\z", RegexOptions.CultureInvariant)]
    private static partial Regex NameForm();
}
