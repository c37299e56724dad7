using System.Collections.Frozen;

namespace Hush.Detection.Resolution;

/// <summary>From which confidence on a candidate counts.</summary>
/// <param name="minimum">For categories without an own threshold, 0 to 1.</param>
/// <param name="byCategory">Own thresholds of categories, 0 to 1; null means that there are none.</param>
internal sealed class CategoryThresholds(double minimum = CategoryThresholds.Default, IReadOnlyDictionary<Category, double>? byCategory = null)
{
    /// <summary>The threshold that the API documents.</summary>
    public const double Default = 0.3;

    private readonly FrozenDictionary<Category, double> _byCategory = (byCategory ?? FrozenDictionary<Category, double>.Empty).ToFrozenDictionary();

    /// <summary>The threshold of <paramref name="category"/>.</summary>
    public double For(Category category) => _byCategory.TryGetValue(category, out var own) ? own : minimum;
}
