using System.Collections.Frozen;
using Hush.Entities;

namespace Hush;

/// <summary>
/// Categories of the conversation contract: which there are, which a caller gets by default, and what detections are called in it. Facts
/// stand in <c>Data/conversation-categories.tsv</c>. Immutable; serves all threads.
/// </summary>
/// <remarks>
/// The contract does not say what its default set is. Hush leaves out Date, Location, GPE, Organization and PersonType: they are ordinary
/// words of nearly every call ("on Monday", "in Boston", "your bank", "the manager"), and starring them makes a transcript useless to those
/// who did not ask for it. They come by name or with <c>All</c>.
/// </remarks>
public sealed class ConversationTaxonomy
{
    private static readonly FrozenSet<Category> OnlyByName =
        FrozenSet.Create(Categories.Date, Categories.Location, Categories.Gpe, Categories.Organization, Categories.PersonType);

    // Both ways: a taxonomy that has one of the two understands the other.
    private static readonly (Category, Category)[] Aliases =
        [(Categories.Name, Categories.Person), (Categories.Phone, Categories.PhoneNumber), (Categories.CreditCard, Categories.CreditCardNumber)];

    private readonly FrozenDictionary<string, Category> _byName;

    /// <summary>A taxonomy of some of the contract's categories.</summary>
    /// <param name="names">Their names, in the contract's order.</param>
    public ConversationTaxonomy(IEnumerable<string> names)
    {
        Names = [.. names];
        All = Names.Select(name => new Category(name)).ToFrozenSet();
        Default = All.Except(OnlyByName).ToFrozenSet();

        var byName = All.ToDictionary(category => category.Name, StringComparer.OrdinalIgnoreCase);
        foreach (var (one, other) in Aliases)
        {
            if (byName.TryGetValue(one.Name, out var category)) byName.TryAdd(other.Name, category);
            else if (byName.TryGetValue(other.Name, out category)) byName.TryAdd(one.Name, category);
        }

        _byName = byName.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);
    }

    /// <summary>Every category of the contract as it stands.</summary>
    public static ConversationTaxonomy Current { get; } = new(TableReader.Rows("conversation-categories", columns: 1).Select(row => row[0]));

    /// <summary>The names of <see cref="All"/> in the contract's order, for messages.</summary>
    public IReadOnlyList<string> Names { get; }

    /// <summary>Every wire category of the taxonomy.</summary>
    public IReadOnlySet<Category> All { get; }

    /// <summary>What is found when a caller names nothing.</summary>
    public IReadOnlySet<Category> Default { get; }

    /// <summary>Reads a wire name or an alias of it, whatever the letter case. <c>All</c> and <c>Default</c> are selectors, not categories.</summary>
    public bool TryParse(string name, out Category category)
    {
        ArgumentNullException.ThrowIfNull(name);
        return _byName.TryGetValue(name, out category);
    }

    /// <summary>
    /// What the caller's lists mean: no names (null or none) are <see cref="Default"/>; <c>All</c> is <see cref="All"/>, <c>Default</c>
    /// the default set, and a name adds itself; exclusions are taken away last and hold no <c>All</c> or <c>Default</c>.
    /// </summary>
    public CategorySelection Select(IReadOnlyList<string>? piiCategories, IReadOnlyList<string>? exclude) =>
        SelectionRule.Apply(piiCategories, exclude, () => All, () => Default, TryParse);

    /// <summary>
    /// What a detection is called in this taxonomy: its own category where that is selected, else the closest one that is, else null: the
    /// taxonomy has none, or the caller does not want it.
    /// </summary>
    /// <param name="found">What a recognizer proposed, by the text contract's name or the wire's.</param>
    /// <param name="selected">The wire categories to find.</param>
    /// <param name="excluded">
    /// What the caller excluded by name, as <see cref="CategorySelection.Excluded"/>; null for nothing. A find whose own category is
    /// excluded is not called anything else instead.
    /// </param>
    public Category? Translate(Category found, IReadOnlySet<Category> selected, IReadOnlySet<Category>? excluded = null)
    {
        ArgumentNullException.ThrowIfNull(selected);
        foreach (var candidate in ConversationTranslation.NamesFor(found))
        {
            if (!_byName.TryGetValue(candidate.Name, out var category)) continue;
            if (selected.Contains(category)) return category;
            if (excluded is not null && excluded.Contains(category)) return null;
            if (ConversationTranslation.StandsAlone(category)) return null;
        }

        return null;
    }
}
