using Hush.Detection.Catalog;
using Hush.Detection.Neural;
using Hush.Detection.Tests.Patterns;

namespace Hush.Detection.Tests.Catalogue;

/// <summary>Which recognizers propose which category.</summary>
internal static class CategoryFinders
{
    // Recognizers that are code and not data say here what they propose.
    private static readonly (string Id, Category Category)[] Coded =
    [
        ("person", Categories.Person), ("address", Categories.Address), ("generic.phone", Categories.PhoneNumber),
        ("occupations.title", Categories.PersonType),
        ("places.list", Categories.Gpe), ("places.list", Categories.State), ("places.list", Categories.City),
    ];

    private static readonly string[] Labels =
        ["PERSON", "ORG", "ADDRESS", "LOC", "ZIP", "PHONE", "EMAIL", "URL", "DATE", "DOB", "AGE", "CARD", "CVV", "EXPIRY", "SSN", "BANK", "ID",
            "PASSWORD", "JOB"];

    private static readonly HashSet<Category> OfTagger = [.. NeuralLabels.CategoriesOf(Labels)];

    private static readonly string[] Tables = [.. RecognizerTables.TableNames()];

    private static readonly ILookup<Category, string> Ids = PatternCatalog.All.Select(definition => (definition.Id, definition.Category))
        .Concat(PatternCatalog.Cues.Select(cue => (cue.Id, cue.Category)))
        .Concat(Coded)
        .ToLookup(entry => entry.Category, entry => entry.Id);

    /// <summary>Ids of all recognizers that are data or named here.</summary>
    public static IEnumerable<string> AllIds => Ids.SelectMany(group => group).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal);

    /// <summary>The ids of the recognizers of a category, in alphabetical order.</summary>
    public static IReadOnlyList<string> Of(Category category) => [.. Ids[category].Order(StringComparer.Ordinal)];

    /// <summary>Whether the tagger has a label for the category.</summary>
    public static bool HasLabel(Category category) => OfTagger.Contains(category);

    /// <summary>Whether a table of the conformance tests tries the recognizer.</summary>
    public static bool HasTable(string id) => Array.Exists(Tables, table => id.StartsWith(table, StringComparison.Ordinal));
}
