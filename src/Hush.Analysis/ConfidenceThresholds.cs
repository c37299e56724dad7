namespace Hush;

/// <summary>A category's own threshold.</summary>
/// <param name="Category">Whose it is.</param>
/// <param name="Minimum">0 to 1.</param>
/// <param name="Language">BCP-47 language of the texts that it is for; null means all. One of the text's own language wins over one for all.</param>
/// <exception cref="ArgumentOutOfRangeException">The threshold is outside 0 to 1, or not a number.</exception>
public sealed record ThresholdOverride(Category Category, double Minimum, string? Language = null)
{
    /// <summary>0 to 1.</summary>
    public double Minimum { get; init => field = ConfidenceThresholds.Checked(value); } = ConfidenceThresholds.Checked(Minimum);
}

/// <summary>From which confidence on an entity counts. Below, it is neither reported nor redacted.</summary>
/// <param name="Default">For all categories without an own threshold, 0 to 1. Default: 0.3.</param>
/// <exception cref="ArgumentOutOfRangeException">The threshold is outside 0 to 1, or not a number.</exception>
public sealed record ConfidenceThresholds(double Default = 0.3)
{
    /// <summary>For all categories without an own threshold, 0 to 1.</summary>
    public double Default { get; init => field = Checked(value); } = Checked(Default);

    /// <summary>Categories' own thresholds. Of several for one category the first counts. Default: none.</summary>
    public IReadOnlyList<ThresholdOverride> Overrides { get; init; } = [];

    /// <summary>The own thresholds that count in a text of <paramref name="language"/>, any BCP-47 tag; null when there are none.</summary>
    public IReadOnlyDictionary<Category, double>? For(string language)
    {
        if (Overrides.Count == 0) return null;
        var reduced = TextLanguages.Reduce(language);
        Dictionary<Category, double> own = [];
        foreach (var entry in Overrides)
        {
            if (entry.Language is not null && TextLanguages.Reduce(entry.Language) == reduced) own.TryAdd(entry.Category, entry.Minimum);
        }

        foreach (var entry in Overrides)
        {
            if (entry.Language is null) own.TryAdd(entry.Category, entry.Minimum);
        }

        return own;
    }

    internal static double Checked(double minimum) => minimum is >= 0 and <= 1
        ? minimum
        : throw new ArgumentOutOfRangeException(nameof(minimum), minimum, "A threshold lies between 0 and 1.");
}
