using System.Globalization;
using Hush.Mapping;
using Hush.Mapping.Problems;

namespace Hush.Cli.Commands;

/// <summary>What <c>--threshold</c> means: a confidence for all categories, and for some their own.</summary>
internal static class ThresholdChoice
{
    /// <summary>Reads the values; of several for the same category the last counts.</summary>
    public static Mapped<ConfidenceThresholds> Read(IReadOnlyList<string> values)
    {
        ConfidenceThresholds thresholds = new();
        foreach (var value in values.SelectMany(value => value.Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)))
        {
            var split = value.LastIndexOf('=');
            if (!double.TryParse(value.AsSpan(split + 1), NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var minimum)
                || minimum is not (>= 0 and <= 1))
                return ProblemCatalog.BadValue("--threshold", "A number from 0 to 1 is expected, or CATEGORY=NUMBER.");
            if (split < 0)
            {
                thresholds = thresholds with { Default = minimum };
                continue;
            }

            if (CategoryOf(value[..split]) is not { } category) return ProblemCatalog.BadValue("--threshold",
                "There is no such category; 'hush categories' lists them.");
            thresholds = thresholds with
            { Overrides = [new ThresholdOverride(category, minimum), .. thresholds.Overrides.Where(other => other.Category != category)] };
        }

        return thresholds;
    }

    private static Category? CategoryOf(string name) =>
        TextTaxonomy.TryFind(name, out var category) ? category.Category : ConversationTaxonomy.Current.TryParse(name, out var own) ? own : null;
}
