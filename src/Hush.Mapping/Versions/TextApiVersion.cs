using System.Collections.Frozen;
using System.Diagnostics.CodeAnalysis;
using Hush.Entities;

namespace Hush.Mapping.Versions;

/// <summary>An API version of analyze-text or of its predecessor, and what of the wire depends on it. Requests are read alike for all of
/// them.</summary>
internal sealed record TextApiVersion
{
    // Versions of the predecessor, whose name stands in the path. They have the categories of the first version after them.
    private static readonly string[] LegacyNames =
        ["v3.1-preview.1", "v3.1-preview.2", "v3.1-preview.3", "v3.1-preview.4", "v3.1-preview.5", "v3.1", "v3.2-preview.1", "v3.2-preview.2"];

    // What the model of 2021 understood; the previews of its time never got another one.
    private static readonly string[] EarlyLanguages = ["de", "en", "es", "fr", "it", "ja", "ko", "pt-br", "pt-pt", "zh-hans"];

    private static readonly FrozenDictionary<Category, string> FirstVersions = TableReader
        .Rows(typeof(TextApiVersion).Assembly, "text-category-versions", columns: 2)
        .ToFrozenDictionary(row => new Category(row[0]), row => row[1]);

    private TextApiVersion(string name, bool isLegacy)
    {
        Name = name;
        IsLegacy = isLegacy;
        Categories = CategoriesOf(isLegacy ? TextApiVersions.All[0] : name);
        HasOldNames = isLegacy || !TextApiVersions.AtLeast(name, "2024-11-01");
        HasOpenCategories = !isLegacy && TextApiVersions.AtLeast(name, "2025-11-15-preview");
        HasTypes = !isLegacy && TextApiVersions.AtLeast(name, "2024-11-15-preview");
        MaskStyle = name == "2024-11-15-preview" ? EntityMaskStyle.Hyphenated : EntityMaskStyle.Underscored;
        Languages = !isLegacy && name.StartsWith("2022-", StringComparison.Ordinal) && name.EndsWith("-preview", StringComparison.Ordinal)
            ? EarlyLanguages
            : TextLanguages.All;
    }

    /// <summary>Every version of analyze-text, oldest first.</summary>
    public static IReadOnlyList<TextApiVersion> All { get; } = [.. TextApiVersions.All.Select(name => new TextApiVersion(name, isLegacy: false))];

    /// <summary>Every version of the predecessor, oldest first.</summary>
    public static IReadOnlyList<TextApiVersion> Legacy { get; } = [.. LegacyNames.Select(name => new TextApiVersion(name, isLegacy: true))];

    /// <summary>The newest of analyze-text.</summary>
    public static TextApiVersion Latest => All[^1];

    /// <summary>As the query writes it, or as the predecessor's path does.</summary>
    public string Name { get; }

    /// <summary>Whether it is one of the predecessor's.</summary>
    public bool IsLegacy { get; }

    /// <summary>The contract's categories that it has.</summary>
    public IReadOnlySet<Category> Categories { get; }

    /// <summary>Whether dates are called <c>DateTime</c> with a subcategory, and occupations are found by default.</summary>
    public bool HasOldNames { get; }

    /// <summary>Whether it is the version of the predecessor that finds occupations by default.</summary>
    public bool FindsOccupations => Name == LegacyNames[^1];

    /// <summary>Whether its clients take categories that no older version had, and so may meet one more.</summary>
    public bool HasOpenCategories { get; }

    /// <summary>Whether an entity has a type and tags, and says where its placeholder stands.</summary>
    public bool HasTypes { get; }

    /// <summary>How placeholders are written: the first version with them had a form of its own.</summary>
    public EntityMaskStyle MaskStyle { get; }

    /// <summary>The languages that it takes, reduced tags.</summary>
    public IReadOnlyList<string> Languages { get; }

    /// <summary>Finds a version of analyze-text by its name in any letter case.</summary>
    public static bool TryFind(string? name, [NotNullWhen(true)] out TextApiVersion? version) => TryFind(All, name, out version);

    /// <summary>Finds a version of the predecessor by its name in any letter case.</summary>
    public static bool TryFindLegacy(string? name, [NotNullWhen(true)] out TextApiVersion? version) => TryFind(Legacy, name, out version);

    private static bool TryFind(IReadOnlyList<TextApiVersion> among, string? name, [NotNullWhen(true)] out TextApiVersion? version)
    {
        version = among.FirstOrDefault(known => string.Equals(known.Name, name, StringComparison.OrdinalIgnoreCase));
        return version is not null;
    }

    private static FrozenSet<Category> CategoriesOf(string version) => TextTaxonomy.All
        .Select(category => category.Category)
        .Where(category => !FirstVersions.TryGetValue(category, out var first) || TextApiVersions.AtLeast(version, first))
        .ToFrozenSet();
}
