using System.Globalization;
using System.Text;

namespace Hush.Detection.Tests.Catalogue;

/// <summary>Writes <c>docs/categories.md</c> from the code: every category of the text contract, how it is found and where its form is written
/// down.</summary>
internal static class CategoryPage
{
    private static readonly (TextFamily Family, string Title)[] Families =
    [
        (TextFamily.General, "General"), (TextFamily.LaterGeneral, "General, added later"), (TextFamily.Finance, "Finance"),
        (TextFamily.Secret, "Secrets"), (TextFamily.Country, "Countries"),
        (TextFamily.Extra, "Beyond the list of the contract"),
    ];

    private static readonly Dictionary<string, IReadOnlySet<Category>> Defaults =
        TextLanguages.All.ToDictionary(language => language, language => TextTaxonomy.Default(language));

    /// <summary>The whole page.</summary>
    public static string Write()
    {
        var all = TextTaxonomy.All.Concat(TextTaxonomy.Extras).ToList();
        var found = all.Count(IsFound);
        var page = new StringBuilder();
        page.Append(CultureInfo.InvariantCulture, $"""
            # Categories

            Every category of the text contract and a few beyond it: {found} of {all.Count} are found. This page is made from the code; do not edit it. After a change to a recognizer run
            `HUSH_WRITE=1 artifacts/bin/Hush.Detection.Tests/debug/Hush.Detection.Tests --filter-class '*CategoryPageTests'`.

            *Found by* lists recognizers by id; `tagger` is the neural tagger. A category is found when one of its recognizers is held to a table of sentences under
            `tests/Conformance/recognizers`, or the tagger has a label for it. *Check* is what a validator demands. *Words* are the languages of the words that speak for a find; the numbers
            of a country ask for them unless the form or the check is telling. *By default in* are the languages in which a caller gets the category without naming it; elsewhere it comes
            by name. Forms, issuers and known confusions stand in full above each recognizer's code. The table of sources is `src/Hush.Patterns/sources.tsv`.

            """);
        foreach (var (family, title) in Families)
        {
            page.Append(CultureInfo.InvariantCulture, $"\n## {title}\n");
            foreach (var group in all.Where(category => category.Family == family).GroupBy(category => category.Country)
                .OrderBy(group => group.Key, StringComparer.Ordinal))
            {
                if (group.Key is { } country) page.Append(CultureInfo.InvariantCulture, $"\n### {country}\n");
                page.Append(
                    "\n| Category | Status | Found by | Check | Words | By default in | Issuer and source |\n|---|---|---|---|---|---|---|\n");
                foreach (var category in group) page.Append(Row(category)).Append('\n');
            }
        }

        return page.ToString().ReplaceLineEndings("\n");
    }

    /// <summary>Whether a recognizer with a table or the tagger finds the category.</summary>
    public static bool IsFound(TextCategory category) => CategoryFinders.HasLabel(category.Category)
        || CategoryFinders.Of(category.Category).Any(CategoryFinders.HasTable);

    private static string Row(TextCategory category)
    {
        var ids = CategoryFinders.Of(category.Category);
        var sources = ids.Select(RecognizerSources.Of).OfType<RecognizerSource>().Distinct().ToList();
        var finders = Shortened(ids).Select(id => $"`{id}`").Concat(CategoryFinders.HasLabel(category.Category) ? ["tagger"] : []);
        var words = sources.SelectMany(source => source.Words.Split(' ')).Where(word => word != "-").Distinct(StringComparer.Ordinal);
        string[] cells =
        [
            category.Category.Name,
            IsFound(category) ? "found" : "missing",
            string.Join(", ", finders),
            Joined(sources.Select(source => source.Checksum)),
            Joined(words, " "),
            DefaultsOf(category.Category),
            Joined(sources.Select(source => source.Issuer)),
        ];
        return "| " + string.Join(" | ", cells.Select(cell => cell.Replace("|", "\\|", StringComparison.Ordinal))) + " |";
    }

    // "x.y-a" and "x.y-b" stand under the row "x.y" of sources.tsv: one name is enough.
    private static IEnumerable<string> Shortened(IEnumerable<string> ids) =>
        ids.Select(id => RecognizerSources.Of(id)?.Prefix ?? id).Distinct(StringComparer.Ordinal);

    private static string Joined(IEnumerable<string> parts, string between = "; ")
    {
        var text = string.Join(between, parts.Where(part => part is not ("" or "none")).Distinct(StringComparer.Ordinal));
        return text.Length == 0 ? "–" : text;
    }

    private static string DefaultsOf(Category category)
    {
        var languages = TextLanguages.All.Where(language => Defaults[language].Contains(category)).ToList();
        if (languages.Count == TextLanguages.All.Count) return "all languages";
        return languages.Count == 0 ? "by name only" : string.Join(' ', languages);
    }
}
