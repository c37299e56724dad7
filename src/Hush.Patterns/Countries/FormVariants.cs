using Hush.Recognition;

namespace Hush.Patterns.Countries;

/// <summary>Makes further definitions of a form that is written down once: for a second category, or for words that say less.</summary>
internal static class FormVariants
{
    /// <summary>The same forms for another category: the API has several names for some numbers and answers them side by side.</summary>
    /// <param name="definitions">The forms.</param>
    /// <param name="suffix">What their ids get behind them.</param>
    /// <param name="category">The other category.</param>
    public static IEnumerable<PatternDefinition> AlsoAs(this IEnumerable<PatternDefinition> definitions, string suffix, Category category) =>
        definitions.Select(definition => definition with { Id = definition.Id + suffix, Category = category });

    /// <summary>
    /// The form, and the same once more for words that many countries share: "tax number" speaks for each of them, so for none as much as its own
    /// words do.
    /// </summary>
    /// <param name="definition">The form with its own words.</param>
    /// <param name="words">The shared words.</param>
    /// <param name="confidence">What they make of a candidate, 0 to 1.</param>
    /// <param name="topic">Which asked topics count as these words do.</param>
    public static IEnumerable<PatternDefinition> WithSharedWords(
        this PatternDefinition definition, ContextWords words, double confidence, Topic topic) =>
    [
        definition,
        definition with
        {
            Id = definition.Id + "-shared-words", Base = Math.Min(definition.Base, Grade.FormOnly), Confirmed = null, WithContext = confidence,
            NeedsContext = true,
            Context = words, Topic = topic,
        },
    ];
}
