using System.Collections.Frozen;
using Hush.Entities;

namespace Hush;

/// <summary>
/// The categories of the text contract: 197 names with their families, languages and the health domain, and a few
/// <see cref="Extras"/>. Facts stand in <c>Data/text-categories.tsv</c>, <c>languages.tsv</c> and <c>countries.tsv</c>.
/// </summary>
public static class TextTaxonomy
{
    private static readonly TextCategory[] Table = [.. TableReader.Rows("text-categories", columns: 4).Select(Read)];

    private static readonly FrozenDictionary<string, string[]> LanguagesOfCountries = TableReader.Rows("countries", columns: 2)
        .ToFrozenDictionary(row => row[0], row => row[1].Split(' '));

    private static readonly FrozenDictionary<string, TextCategory> ByName =
        Table.ToFrozenDictionary(category => category.Category.Name, StringComparer.OrdinalIgnoreCase);

    // Names of older versions, of the conversation contract and of old models. Those that are broader or narrower lead to what covers them.
    private static readonly FrozenDictionary<string, string> Aliases = new Dictionary<string, string>
    {
        [Categories.Name.Name] = Categories.Person.Name,
        [Categories.Phone.Name] = Categories.PhoneNumber.Name,
        [Categories.CreditCard.Name] = Categories.CreditCardNumber.Name,
        ["IP"] = Categories.IPAddress.Name,
        ["DateTime"] = Categories.Date.Name,
        ["Quantity"] = Categories.Age.Name,
        ["OrganizationMedical"] = Categories.Organization.Name,
        ["OrganizationStockExchange"] = Categories.Organization.Name,
        ["OrganizationSports"] = Categories.Organization.Name,
    }.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);

    /// <summary>The 197 categories of the contract.</summary>
    public static IReadOnlyList<TextCategory> All { get; } = [.. Table.Where(category => category.Family != TextFamily.Extra)];

    /// <summary>Categories that may be asked for by name although the contract's list does not hold them.</summary>
    public static IReadOnlyList<TextCategory> Extras { get; } = [.. Table.Where(category => category.Family == TextFamily.Extra)];

    /// <summary>Those of <see cref="Extras"/> that a library or command line finds unasked. Occupations are not: an ordinary text is full of
    /// them.</summary>
    public static IReadOnlySet<Category> DefaultExtras { get; } =
        Extras.Select(extra => extra.Category).Where(category => category != Categories.PersonType).ToFrozenSet();

    /// <summary>The health domain: 66 categories.</summary>
    public static IReadOnlySet<Category> Phi { get; } = All.Where(category => category.IsPhi).Select(category => category.Category).ToFrozenSet();

    /// <summary>Finds a category by its name or an alias of it, whatever the letter case.</summary>
    public static bool TryFind(string name, out TextCategory category)
    {
        ArgumentNullException.ThrowIfNull(name);
        return ByName.TryGetValue(Aliases.GetValueOrDefault(name, name), out category!);
    }

    /// <summary>
    /// What is found when a caller names nothing: what the language supports, numbers of a country only in the languages of the country
    /// (as recorded: English has New Zealand's, not Brazil's).
    /// </summary>
    public static IReadOnlySet<Category> Default(string language) =>
        All.Where(category => IsDefault(category, language)).Select(category => category.Category).ToFrozenSet();

    /// <summary>
    /// What the caller's lists mean: no names are the default set of the language; <c>All</c> is everything, <c>Default</c> the default set,
    /// and a name adds itself. The health domain leaves only its own; exclusions are taken away last and hold no <c>All</c> or
    /// <c>Default</c>.
    /// </summary>
    /// <param name="piiCategories">Names to find; null or none for the default set.</param>
    /// <param name="excludePiiCategories">Names to leave alone.</param>
    /// <param name="domainPhi">Whether only the health domain counts.</param>
    /// <param name="language">BCP-47 language of the text.</param>
    /// <param name="among">The categories that <c>All</c> and <c>Default</c> may name; null for all of the contract.</param>
    public static CategorySelection Select(
        IReadOnlyList<string>? piiCategories,
        IReadOnlyList<string>? excludePiiCategories,
        bool domainPhi,
        string language,
        IReadOnlySet<Category>? among = null)
    {
        var selection = SelectionRule.Apply(
            piiCategories,
            excludePiiCategories,
            () => among ?? All.Select(category => category.Category),
            () => among is null ? Default(language) : Default(language).Where(among.Contains),
            TryParse);
        return domainPhi ? selection with { Selected = selection.Selected.Where(Phi.Contains).ToFrozenSet() } : selection;
    }

    private static bool IsDefault(TextCategory category, string language) =>
        category.Supports(language)
        && (category.Country is null || LanguagesOfCountries[category.Country].Contains(TextLanguages.Reduce(language)));

    private static bool TryParse(string name, out Category category)
    {
        var isFound = TryFind(name, out var found);
        category = isFound ? found.Category : default;
        return isFound;
    }

    private static TextCategory Read(string[] row)
    {
        var family = row[1] switch
        {
            "general" => TextFamily.General,
            "later" => TextFamily.LaterGeneral,
            "finance" => TextFamily.Finance,
            "secret" => TextFamily.Secret,
            "extra" => TextFamily.Extra,
            _ => TextFamily.Country,
        };
        return new TextCategory(
            new Category(row[0]),
            family,
            family == TextFamily.Country ? row[1] : null,
            row[2].Contains('h'),
            row[2].Contains('b'),
            TextLanguages.Named(row[3]));
    }
}
