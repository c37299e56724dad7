using System.Collections.Frozen;
using System.Text.RegularExpressions;

namespace Hush.Detection.Rules;

/// <summary>Reads the lists of values that are always hidden or never, and checks all that they say.</summary>
internal static partial class ValueListReader
{
    private const int MaxLists = 1000;
    private const int MaxValues = 100_000; // of one list

    /// <exception cref="UserRuleException">A list is wrong.</exception>
    public static IReadOnlyList<ValueList> ReadDeny(RuleMember? lists) => [.. Entries(lists).Select(entry =>
    {
        var category = entry.Need("category");
        return Read(entry, new[] { NameOf(category) }.ToFrozenSet()) with { HidesUnread = entry.Find("hideUnread")?.Flag() ?? false };
    })];

    /// <exception cref="UserRuleException">A list is wrong.</exception>
    public static IReadOnlyList<ValueList> ReadAllow(RuleMember? lists) => [.. Entries(lists).Select(entry =>
        Read(entry, (entry.Find("categories")?.Entries() ?? []).Select(NameOf).ToFrozenSet()))];

    private static RuleMember[] Entries(RuleMember? lists)
    {
        if (lists is not { } found) return [];
        RuleMember[] entries = [.. found.Entries()];
        return entries.Length <= MaxLists ? entries : throw found.Wrong(FormattableString.Invariant($"at most {MaxLists} lists belong here"));
    }

    private static ValueList Read(RuleMember entry, FrozenSet<Category> categories)
    {
        string[] words = [.. (entry.Find("words")?.Entries() ?? []).Select(word => word.Text())];
        LimitedPattern[] patterns = [.. (entry.Find("patterns")?.Entries() ?? []).Select(pattern => pattern.Pattern())];
        if (words.Length == 0 && patterns.Length == 0) throw entry.Wrong("words or patterns are missing");
        if (words.Length > MaxValues) throw entry.Wrong(FormattableString.Invariant($"at most {MaxValues} words belong here"));
        var matchesCase = entry.Find("matchCase")?.Flag() ?? false;
        return new ValueList(words.Length == 0
            ? null : new ListedValues(words, matchesCase), patterns, categories, entry.Find("locales")?.Locales() ?? []);
    }

    private static Category NameOf(RuleMember member)
    {
        var name = member.Text();
        if (TextTaxonomy.TryFind(name, out var known)) return known.Category;
        return NameForm().IsMatch(name) ? new Category(name) : throw member.Wrong("letters, digits and underscores belong here, 100 at most");
    }

    [GeneratedRegex(@"^[A-Za-z0-9_]{1,100}\z", RegexOptions.CultureInvariant)]
    private static partial Regex NameForm();
}
