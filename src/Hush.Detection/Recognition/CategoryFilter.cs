using System.Collections.Frozen;
using Hush.Entities;

namespace Hush.Detection.Recognition;

/// <summary>
/// Which categories are looked for. A number that one country's authority issues is looked for only when it is wanted: most of them look alike, and one
/// that nobody asked for must not take the place of one that was. Every other category is always looked for and left out of the result where it is not
/// wanted. One filter serves all calls with the same wishes.
/// </summary>
internal sealed class CategoryFilter
{
    private static readonly FrozenSet<Category> OfCountries =
        TextTaxonomy.All.Where(category => category.Family == TextFamily.Country).Select(category => category.Category).ToFrozenSet();

    private readonly FrozenSet<Category> _left;

    /// <param name="wanted">What the caller wants.</param>
    public CategoryFilter(IReadOnlySet<Category> wanted) => _left = OfCountries.Where(category => !wanted.Contains(category)).ToFrozenSet();

    /// <summary>Whether recognizers of this category run.</summary>
    public bool Runs(Category category) => !_left.Contains(category);
}
