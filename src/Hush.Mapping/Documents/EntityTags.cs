using System.Collections.Frozen;
using Hush.Contracts.Documents;

namespace Hush.Mapping.Documents;

/// <summary>What entities of different categories have in common, as tags. The contract shows those of a number; the others follow its
/// pattern.</summary>
internal static class EntityTags
{
    private static readonly string[] Numbers = ["Number", "Numeric"];
    private static readonly string[] Times = ["Date", "Temporal"];
    private static readonly string[] Places = ["Location"];

    private static readonly FrozenDictionary<Category, string[]> Table = new Dictionary<Category, string[]>
    {
        [Categories.PhoneNumber] = Numbers,
        [Categories.Age] = ["Age", "Numeric"],
        [Categories.Date] = Times,
        [Categories.DateOfBirth] = Times,
        [Categories.ExpirationDate] = Times,
        [Categories.Address] = Places,
        [Categories.ZipCode] = Places,
        [Categories.Location] = Places,
        [Categories.City] = Places,
        [Categories.State] = Places,
        [Categories.Gpe] = Places,
        [Categories.Airport] = Places,
        [Categories.Neighborhood] = Places,
    }.ToFrozenDictionary();

    /// <summary>The tags of an entity, as sure as the entity itself.</summary>
    public static IReadOnlyList<EntityTagAnswer> Of(Category category, double confidence) =>
        [.. NamesOf(category).Select(name => new EntityTagAnswer { Name = name, ConfidenceScore = confidence })];

    private static string[] NamesOf(Category category)
    {
        if (Table.TryGetValue(category, out var names)) return names;
        var isNumber = TextTaxonomy.TryFind(category.Name, out var known)
            && (known.Family is TextFamily.Country or TextFamily.Finance or TextFamily.LaterGeneral
                || category.Name.EndsWith("Number", StringComparison.Ordinal));
        return isNumber ? Numbers : [category.Name];
    }
}
