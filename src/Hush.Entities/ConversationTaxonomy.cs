using System.Collections.Frozen;

namespace Hush.Entities;

/// <summary>
/// The conversation categories of one API version: which there are, which a caller gets by default, and what the recognizers' finds are
/// called in it. Facts stand in <c>Data/conversation-categories.tsv</c>. Immutable; serves all threads.
/// </summary>
/// <remarks>
/// The default set of every version up to 2025-05-15-preview is all it has. From 2025-11-15-preview on the contract does not say what it
/// is. Hush then leaves out Date, Location, GPE, Organization and PersonType: they are ordinary words of nearly every call ("on Monday",
/// "in Boston", "your bank", "the manager"), and starring them makes a transcript useless to those who did not ask for it. They come by
/// name or with <c>All</c>.
/// </remarks>
public sealed class ConversationTaxonomy
{
    /// <summary>The newest version whose categories are known.</summary>
    public const string LatestVersion = "2025-11-15-preview";

    private static readonly string[][] Table = [.. TableReader.Rows("conversation-categories", columns: 4)];

    // Both ways: a version that has one of the two understands the other.
    private static readonly (string, string)[] Aliases = [("Name", "Person"), ("Phone", "PhoneNumber"), ("CreditCard", "CreditCardNumber")];

    // After the tables it is made from.
    private static readonly FrozenDictionary<string, ConversationTaxonomy> Versions = ConversationApiVersions.All
        .ToFrozenDictionary(version => version, version => new ConversationTaxonomy(version), StringComparer.OrdinalIgnoreCase);

    private readonly FrozenDictionary<string, Category> _byName;

    private ConversationTaxonomy(string version)
    {
        Version = version;
        var rows = Table.Where(row => IsIn(version, first: row[1], endsBefore: row[2])).ToArray();
        Names = [.. rows.Select(row => row[0])];
        All = Names.Select(name => new Category(name)).ToFrozenSet();
        Default = rows.Where(row => row[3] == "default").Select(row => new Category(row[0])).ToFrozenSet();

        var byName = All.ToDictionary(category => category.Name, StringComparer.OrdinalIgnoreCase);
        foreach (var (one, other) in Aliases)
        {
            if (byName.TryGetValue(one, out var category)) byName.TryAdd(other, category);
            else if (byName.TryGetValue(other, out category)) byName.TryAdd(one, category);
        }

        _byName = byName.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);
    }

    /// <summary>The API version.</summary>
    public string Version { get; }

    /// <summary>The names of <see cref="All"/> in the contract's order, for messages.</summary>
    public IReadOnlyList<string> Names { get; }

    /// <summary>Every wire category of the version.</summary>
    public IReadOnlySet<Category> All { get; }

    /// <summary>What is found when a caller names nothing.</summary>
    public IReadOnlySet<Category> Default { get; }

    /// <summary>
    /// The taxonomy of a version of <see cref="ConversationApiVersions"/>. The two stable versions without PII tasks have that of their
    /// time, for servers that are set to accept the task there.
    /// </summary>
    /// <exception cref="ArgumentException">The version does not exist.</exception>
    public static ConversationTaxonomy ForVersion(string apiVersion)
    {
        ArgumentNullException.ThrowIfNull(apiVersion);
        return Versions.TryGetValue(apiVersion, out var taxonomy)
            ? taxonomy
            : throw new ArgumentException("The conversation API has no such version.", nameof(apiVersion));
    }

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
    /// What a find is called in this version: its own category where that is selected, else the closest one that is, else null: the
    /// version has none, or the caller does not want it.
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
        foreach (var name in ConversationTranslation.NamesFor(found))
        {
            if (!_byName.TryGetValue(name, out var category)) continue;
            if (selected.Contains(category)) return category;
            if (excluded is not null && excluded.Contains(category)) return null;
            if (ConversationTranslation.StandsAlone(category)) return null;
        }

        return null;
    }

    private static bool IsIn(string version, string first, string endsBefore) =>
        ConversationApiVersions.AtLeast(version, first) && (endsBefore == "-" || !ConversationApiVersions.AtLeast(version, endsBefore));
}
