using System.Collections.Frozen;
using Hush.Mapping;
using Hush.Mapping.Problems;
using Hush.Mapping.Versions;

namespace Hush.Cli.Commands;

/// <summary>
/// What the category options mean. One run may read conversations and documents, whose contracts have different categories: a name counts
/// where it is known, and is a mistake only where neither knows it.
/// </summary>
/// <param name="Conversations">For conversations; null means their default set.</param>
/// <param name="Documents">For documents; null means their default set.</param>
internal sealed record CategoryChoice(CategorySelection? Conversations, IReadOnlySet<Category>? Documents)
{
    /// <summary>Reads the names, or says which lists there are.</summary>
    public static Mapped<CategoryChoice> Read(string[] names, string[] excluded, ConversationApiVersion version, string language)
    {
        if (names.Length == 0 && excluded.Length == 0) return new CategoryChoice(null, null);

        var taxonomy = version.Taxonomy;
        var conversations = taxonomy.Select(names, excluded);
        var documents = TextTaxonomy.Select(names, excluded, domainPhi: false, language);
        if (conversations.Unknown.Intersect(documents.Unknown).Any())
            return ProblemCatalog.BadValue("--categories",
                ["All", "Default", .. taxonomy.Names, .. TextTaxonomy.All.Select(category => category.Category.Name)]);

        conversations = taxonomy.Select(Known(names, conversations), Known(excluded, conversations));
        documents = TextTaxonomy.Select(Known(names, documents), Known(excluded, documents), domainPhi: false, language);
        var isOpen = names.Length == 0 || names.Any(IsSelector);
        var selected = (isOpen
            ? documents.Selected.Concat(TextTaxonomy.DefaultExtras).Except(documents.Excluded) : documents.Selected).ToFrozenSet();
        return new CategoryChoice(
            OnlyOf(names, conversations) ? conversations : conversations with { Selected = FrozenSet<Category>.Empty },
            OnlyOf(names, documents) ? selected : FrozenSet<Category>.Empty);

        // No name left of several means nothing to find, not the default set.
        bool OnlyOf(string[] asked, CategorySelection selection) => asked.Length == 0 || Known(asked, selection).Length > 0;
    }

    private static string[] Known(string[] names, CategorySelection selection) => [.. names.Except(selection.Unknown)];

    private static bool IsSelector(string name) =>
        string.Equals(name, "All", StringComparison.OrdinalIgnoreCase) || string.Equals(name, "Default", StringComparison.OrdinalIgnoreCase);
}
