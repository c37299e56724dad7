using System.Collections.Frozen;

namespace Hush;

/// <summary>A policy and the categories that it serves.</summary>
/// <param name="Policy">What becomes of their spans.</param>
/// <param name="Categories">Whom it serves; null means every category that no other rule names.</param>
/// <param name="Name">The caller's name for it; null when it has none. Hush does nothing with it.</param>
/// <param name="IsDefault">Whether it serves, besides its categories, all that no rule names. At most one rule of a set is the default.</param>
public sealed record PolicyRule(RedactionPolicy Policy, IReadOnlySet<Category>? Categories = null, string? Name = null, bool IsDefault = false);

/// <summary>
/// Which policy an entity gets: that of the rule that names its category, the first if several do; else that of the default rule; else that of
/// the first rule without categories; else stars. Immutable; serves all threads.
/// </summary>
public sealed class PolicySet
{
    private readonly FrozenDictionary<Category, RedactionPolicy> _byCategory;
    private readonly RedactionPolicy _otherwise;

    /// <summary>Takes rules in the caller's order; none means stars for all.</summary>
    /// <exception cref="ArgumentException">More than one rule is the default.</exception>
    public PolicySet(IEnumerable<PolicyRule> rules)
    {
        Rules = [.. rules];
        if (Rules.Count(rule => rule.IsDefault) > 1) throw new ArgumentException("More than one rule is the default.", nameof(rules));
        _byCategory = Rules
            .Where(rule => rule.Categories is not null)
            .SelectMany(rule => rule.Categories!.Select(category => (category, rule.Policy)))
            .DistinctBy(entry => entry.category)
            .ToFrozenDictionary(entry => entry.category, entry => entry.Policy);
        _otherwise = (Rules.FirstOrDefault(rule => rule.IsDefault) ?? Rules.FirstOrDefault(rule => rule.Categories is null))?.Policy
            ?? new CharacterMask();
    }

    /// <summary>Stars for all.</summary>
    public static PolicySet Stars { get; } = new([]);

    /// <summary>The rules, in the caller's order.</summary>
    public IReadOnlyList<PolicyRule> Rules { get; }

    /// <summary>The same policy for every category.</summary>
    public static PolicySet Of(RedactionPolicy policy) => new([new PolicyRule(policy)]);

    /// <summary>Whether every category is left as it is.</summary>
    internal bool HidesNothing => _otherwise.Plain is NoMask && Rules.All(rule => rule.Policy.Plain is NoMask);

    /// <summary>Whether a policy is decorated.</summary>
    internal bool IsDecorated => Rules.Any(rule => rule.Policy is DecoratedPolicy);

    /// <summary>Whether an entity can get a policy of the type, decorated or not.</summary>
    internal bool Uses<TPolicy>()
        where TPolicy : RedactionPolicy => _otherwise.Plain is TPolicy || Rules.Any(rule => rule.Policy.Plain is TPolicy);

    /// <summary>What becomes of an entity of <paramref name="category"/>.</summary>
    public RedactionPolicy For(Category category) => _byCategory.GetValueOrDefault(category, _otherwise);
}
