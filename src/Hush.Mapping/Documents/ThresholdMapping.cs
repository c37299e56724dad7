using Hush.Contracts.Documents;
using Hush.Mapping.Problems;

namespace Hush.Mapping.Documents;

/// <summary>Reads how sure finds must be.</summary>
internal static class ThresholdMapping
{
    private const string Range = "A number from 0 to 1 is expected.";

    public static Mapped<ConfidenceThresholds> Read(ConfidenceThresholdInput? input, string path)
    {
        if (input?.Default is { } all && !IsScore(all)) return ProblemCatalog.BadValue(path + ".default", Range);
        var overrides = new List<ThresholdOverride>();
        for (var i = 0; i < (input?.Overrides?.Count ?? 0); i++)
        {
            var place = FormattableString.Invariant($"{path}.overrides[{i}]");
            var entry = input!.Overrides![i];
            if (entry?.Entity is not { } name || !TextTaxonomy.TryFind(name, out var category))
                return ProblemCatalog.BadValue(place + ".entity", CategoryChoice.Allowed);
            if (entry.Value is not { } value || !IsScore(value)) return ProblemCatalog.BadValue(place + ".value", Range);
            var language = string.IsNullOrWhiteSpace(entry.Language) ? null : entry.Language;
            overrides.AddRange(CategoryNames.WithBroader(category.Category).Select(each => new ThresholdOverride(each, value, language)));
        }

        var defaults = new ConfidenceThresholds();
        return defaults with { Default = input?.Default ?? defaults.Default, Overrides = overrides };
    }

    private static bool IsScore(double value) => value is >= 0 and <= 1;
}
