using Hush.Contracts.Conversations;
using Hush.Mapping.Problems;
using Hush.Mapping.Versions;

namespace Hush.Mapping.Conversations;

/// <summary>Reads which categories a caller wants. Entries of null are none.</summary>
internal static class CategoryMapping
{
    private static readonly string[] Selectors = ["All", "Default"];

    public static Mapped<CategorySelection> Read(ConversationPiiParameters parameters, ConversationApiVersion version, string path)
    {
        var taxonomy = version.Taxonomy;
        var wanted = NamesOf(parameters.PiiCategories);
        var excluded = NamesOf(parameters.ExcludePiiCategories);
        var selection = taxonomy.Select(wanted, excluded);
        if (selection.IsValid) return selection;

        // Which of the two lists holds the unknown name decides what is allowed there.
        return taxonomy.Select(wanted, []) is { IsValid: false } unfit
            ? ProblemCatalog.UnknownCategory(path + ".piiCategories", parameters.PiiCategories!, unfit.Unknown, [.. Selectors, .. taxonomy.Names])
            : ProblemCatalog.UnknownCategory(path + ".excludePiiCategories", parameters.ExcludePiiCategories!, selection.Unknown, taxonomy.Names);
    }

    private static string[] NamesOf(IReadOnlyList<string?>? names) => [.. (names ?? []).OfType<string>()];
}
