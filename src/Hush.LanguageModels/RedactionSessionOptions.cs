using System.Collections.Frozen;

namespace Hush;

/// <summary>What a <see cref="RedactionSession"/> hides and what stands for it.</summary>
public sealed record RedactionSessionOptions
{
    private static readonly FrozenSet<Category> OrdinaryWords =
        FrozenSet.Create(
        Hush.Categories.Date,
        Hush.Categories.Location,
        Hush.Categories.City,
        Hush.Categories.State,
        Hush.Categories.Neighborhood,
        Hush.Categories.Airport,
        Hush.Categories.Gpe,
        Hush.Categories.Organization,
        Hush.Categories.PersonType);

    /// <summary>What stands for a value. Default: placeholders.</summary>
    public SurrogateStyle Style { get; init; }

    /// <summary>
    /// BCP-47 language of the texts; null means that it is told from them at each call, English where that fails. Default: <c>en</c>.
    /// </summary>
    public string? Language { get; init; } = "en";

    /// <summary>
    /// Categories to hide; null means the default set of documents without dates, places and organizations, which are ordinary words of nearly
    /// every prompt. Default: null.
    /// </summary>
    public IReadOnlySet<Category>? Categories { get; init; }

    /// <summary>From which confidence on an entity is hidden. Default: 0.3 for all categories.</summary>
    public ConfidenceThresholds Thresholds { get; init; } = new();

    /// <summary>Seed of the made-up values: the same texts in the same order get the same ones. Default: 0.</summary>
    public int Seed { get; init; }

    /// <summary>The default set for texts of <paramref name="language"/>.</summary>
    public static IReadOnlySet<Category> DefaultCategories(string language) =>
        TextTaxonomy.Default(TextLanguages.IsSupported(language) ? TextLanguages.Reduce(language) : "en").Concat(TextTaxonomy.DefaultExtras)
            .Except(OrdinaryWords).ToFrozenSet();
}
