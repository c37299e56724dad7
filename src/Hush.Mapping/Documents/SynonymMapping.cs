using Hush.Contracts.Documents;
using Hush.Detection.Synonyms;
using Hush.Mapping.Problems;

namespace Hush.Mapping.Documents;

/// <summary>Reads the caller's own words for categories.</summary>
internal static class SynonymMapping
{
    public static Mapped<IReadOnlyList<Synonym>> Read(IReadOnlyList<EntitySynonymsInput?>? input, string path)
    {
        var read = new List<Synonym>();
        var owners = new Dictionary<(string Words, string? Language), Category>();
        for (var i = 0; i < (input?.Count ?? 0); i++)
        {
            var place = FormattableString.Invariant($"{path}[{i}]");
            if (input![i]?.EntityType is not { } name || !TextTaxonomy.TryFind(name, out var category))
                return ProblemCatalog.BadValue(place + ".entityType", CategoryChoice.Allowed);

            var words = input[i]!.Synonyms ?? [];
            for (var k = 0; k < words.Count; k++)
            {
                var target = FormattableString.Invariant($"{place}.synonyms[{k}]");
                if (string.IsNullOrWhiteSpace(words[k]?.Synonym)) return ProblemCatalog.BadValue(target + ".synonym", "A word is expected.");
                var language = string.IsNullOrWhiteSpace(words[k]!.Language) ? null : words[k]!.Language;
                if (!owners.TryAdd(KeyOf(words[k]!.Synonym!, language), category.Category)
                    && owners[KeyOf(words[k]!.Synonym!, language)] != category.Category)
                    return ProblemCatalog.BadValue(target + ".synonym", "A synonym serves one entity type only.");
                read.Add(new Synonym(category.Category, words[k]!.Synonym!, language));
            }
        }

        return read;
    }

    private static (string Words, string? Language) KeyOf(string words, string? language) =>
        (words.Trim().ToUpperInvariant(), language is null ? null : TextLanguages.Reduce(language));
}
