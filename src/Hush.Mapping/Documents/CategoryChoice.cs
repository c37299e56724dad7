using Hush.Mapping.Problems;
using Hush.Mapping.Versions;

namespace Hush.Mapping.Documents;

/// <summary>Which categories a caller chose, before the language says what the default set is.</summary>
internal sealed class CategoryChoice
{
    private static readonly string[] Selectors = ["All", "Default"];

    private readonly TextApiVersion _version;
    private readonly string[] _wanted;
    private readonly string[] _excluded;
    private readonly bool _isHealth;
    private readonly HashSet<string> _named;
    private readonly bool _hasIdentifiers;

    private CategoryChoice(TextApiVersion version, string[] wanted, string[] excluded, bool isHealth, HashSet<string> named, bool hasIdentifiers) =>
        (_version, _wanted, _excluded, _isHealth, _named, _hasIdentifiers) = (version, wanted, excluded, isHealth, named, hasIdentifiers);

    /// <summary>Reads the lists; entries of null are none.</summary>
    /// <param name="wanted">Categories to find.</param>
    /// <param name="excluded">Categories to drop.</param>
    /// <param name="isHealth">Whether only the health domain counts.</param>
    /// <param name="named">Names that the caller uses elsewhere, as in policies.</param>
    /// <param name="version">Says which categories there are.</param>
    /// <param name="identifiers">Whether identifiers without a category of the contract are looked for.</param>
    /// <param name="path">Where the lists stand, for the problem's target.</param>
    public static Mapped<CategoryChoice> Read(
        IReadOnlyList<string?>? wanted, IReadOnlyList<string?>? excluded, bool isHealth, IEnumerable<string> named, TextApiVersion version,
        IdentifierScope identifiers, string path)
    {
        string[] wantedNames = [.. (wanted ?? []).OfType<string>()];
        string[] excludedNames = [.. (excluded ?? []).OfType<string>()];
        path = path.Length == 0 ? "" : path + ".";
        if (UnknownIn(wantedNames, [], version) is { Count: > 0 } unknown)
            return ProblemCatalog.UnknownCategory(path + "piiCategories", wanted!, unknown, [.. Selectors, .. Allowed]);
        if (UnknownIn([], excludedNames, version) is { Count: > 0 } unknownExcluded)
            return ProblemCatalog.UnknownCategory(path + "excludePiiCategories", excluded!, unknownExcluded, Allowed);
        var hasIdentifiers = identifiers == IdentifierScope.Always || (identifiers == IdentifierScope.ByVersion && version.HasOpenCategories);
        return new CategoryChoice(
            version, wantedNames, excludedNames, isHealth, new HashSet<string>([.. wantedNames, .. named], StringComparer.OrdinalIgnoreCase),
            hasIdentifiers);
    }

    /// <summary>The names that a request may hold, for messages.</summary>
    public static IEnumerable<string> Allowed => TextTaxonomy.All.Concat(TextTaxonomy.Extras).Select(category => category.Category.Name);

    /// <summary>What is wanted of a text of <paramref name="language"/>, and what it is called.</summary>
    public CategoryNames For(string language)
    {
        var selection = TextTaxonomy.Select(_wanted, _excluded, _isHealth, language, _version.Categories);
        var selected = new HashSet<Category>(selection.Selected);

        // The model of the early versions found occupations unasked; of the predecessor's routes only the last has it.
        var isBroad = _wanted.Length == 0 || _wanted.Any(name => Selectors.Contains(name, StringComparer.OrdinalIgnoreCase));
        if (_version.HasOldNames && (!_version.IsLegacy || _version.FindsOccupations) && isBroad && !_isHealth
            && !selection.Excluded.Contains(Categories.PersonType)) selected.Add(Categories.PersonType);
        if (_hasIdentifiers && isBroad) selected.UnionWith(TextTaxonomy.DefaultExtras.Where(extra => !selection.Excluded.Contains(extra)));
        return new CategoryNames(selected, selection.Excluded, _named, _version);
    }

    private static IReadOnlyList<string> UnknownIn(string[] wanted, string[] excluded, TextApiVersion version) =>
        TextTaxonomy.Select(wanted, excluded, domainPhi: false, DocumentMapping.OrdinaryLanguage, version.Categories).Unknown;
}
