using System.Collections.Concurrent;
using System.Collections.Frozen;
using System.Runtime.CompilerServices;

namespace Hush.Recognition;

/// <summary>
/// Which categories are looked for. A number that one country's authority issues is looked for only when it is wanted: most of them look alike, and
/// one that nobody asked for must not take the place of one that was. Every other category is always looked for and left out of the result where it
/// is not wanted. Immutable; filters are kept and shared, and so is what others keep for them.
/// </summary>
internal sealed class CategoryFilter
{
    private static readonly FrozenSet<Category> OfCountries =
        TextTaxonomy.All.Where(category => category.Family == TextFamily.Country).Select(category => category.Category).ToFrozenSet();

    private static readonly IReadOnlySet<Category> OfConversations = ConversationTaxonomy.Current.All;

    private static readonly ConcurrentDictionary<string, CategoryFilter> ByLanguage = new(StringComparer.OrdinalIgnoreCase);
    private static readonly ConditionalWeakTable<FrozenSet<Category>, CategoryFilter> ByWishes = [];

    private readonly FrozenSet<Category> _left;

    private CategoryFilter(Func<Category, bool> isWanted) => _left = OfCountries.Where(category => !isWanted(category)).ToFrozenSet();

    /// <summary>The filter of a caller.</summary>
    /// <param name="wanted">What is wanted. Null means that the caller sorts the finds out: the language's default set, and what conversations have a
    /// name for.</param>
    /// <param name="language">BCP-47; one that the text contract does not know counts as English.</param>
    public static CategoryFilter For(IReadOnlySet<Category>? wanted, string language) => wanted switch
    {
        null => ByLanguage.GetOrAdd(TextLanguages.IsSupported(language) ? TextLanguages.Reduce(language) : "en", static code => OfLanguage(code)),
        FrozenSet<Category> frozen => ByWishes.GetValue(frozen, static wishes => new CategoryFilter(wishes.Contains)),
        _ => new CategoryFilter(wanted.Contains), // may change until the next call
    };

    /// <summary>Whether this category is looked for.</summary>
    public bool Runs(Category category) => !_left.Contains(category);

    private static CategoryFilter OfLanguage(string language)
    {
        var byDefault = TextTaxonomy.Default(language);
        return new CategoryFilter(category => byDefault.Contains(category) || OfConversations.Contains(category));
    }
}
