using System.Collections.Frozen;
using System.Text.RegularExpressions;
using Hush.Detection.Catalog;
using Hush.Patterns;
using Hush.Recognition;

namespace Hush.Analysis;

/// <summary>
/// Asks the recognizers' patterns and validators how well a made-up value keeps the rules of its category: whoever reads a redacted text with
/// the same rules must find a card where a card was.
/// </summary>
internal static class ValueRules
{
    /// <summary>The rating of a value that a validator confirms.</summary>
    public const int IsConfirmed = 3;

    /// <summary>The rating of a value that no validator refutes, where some say no more than that.</summary>
    public const int KeepsRules = 2;

    private const int HasForm = 1;

    private static readonly FrozenDictionary<Category, PatternDefinition[]> ByCategory = PatternCatalog.All
        .GroupBy(definition => definition.Category)
        .ToFrozenDictionary(group => group.Key, group => group.ToArray());

    /// <summary>0 for a value that no pattern of the category takes whole, up to <see cref="IsConfirmed"/>.</summary>
    public static int Rate(Category category, string value)
    {
        var best = 0;
        foreach (var definition in ByCategory.GetValueOrDefault(category, []))
        {
            if (best < IsConfirmed) best = Math.Max(best, Rate(definition, value));
        }

        return best;
    }

    private static int Rate(PatternDefinition definition, string value)
    {
        if (!IsWhole(definition.Pattern, value)) return 0;
        return definition.Validator?.Invoke(value) switch
        {
            Validation.Confirmed => IsConfirmed,
            Validation.Refuted => HasForm,
            _ => KeepsRules,
        };
    }

    private static bool IsWhole(Regex pattern, string value)
    {
        try
        {
            foreach (var match in pattern.EnumerateMatches(value))
            {
                if (match.Index == 0 && match.Length == value.Length) return true;
            }

            return false;
        }
        catch (RegexMatchTimeoutException)
        {
            return false;
        }
    }
}
