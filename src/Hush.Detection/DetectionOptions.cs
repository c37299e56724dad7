using Hush.Detection.Resolution;
using Hush.Detection.Synonyms;

namespace Hush.Detection;

/// <summary>What a caller wants of a detection.</summary>
internal sealed record DetectionOptions
{
    /// <summary>What becomes of candidates that overlap. Default: one category per character, as in conversations.</summary>
    public OverlapRule OverlapRule { get; init; } = OverlapRule.OneCategory;

    /// <summary>Candidates below it are ignored. 0 to 1, default 0.3.</summary>
    public double MinimumConfidence { get; init; } = CategoryThresholds.Default;

    /// <summary>Thresholds of categories that differ from <see cref="MinimumConfidence"/>, 0 to 1; null means that none does.</summary>
    public IReadOnlyDictionary<Category, double>? MinimumByCategory { get; init; }

    /// <summary>The caller's own words for categories; those of other languages than the dialogue's are ignored. Default: none.</summary>
    public IReadOnlyList<Synonym> Synonyms { get; init; } = [];

    /// <summary>Whether checksums and issuer rules may veto. Default: yes.</summary>
    public bool Validates { get; init; } = true;

    /// <summary>
    /// Whether the result says how every candidate came about and what became of it (<see cref="DetectionResult.Traces"/>). Costs time and
    /// memory by the number of candidates. Default: no.
    /// </summary>
    public bool Explains { get; init; }

    /// <summary>
    /// Categories to report; null means all that the dialogue's language has. A category that is not wanted takes the place of a wanted one only
    /// where nothing but a guess speaks for the wanted one: whoever asks for account numbers alone must not get phone numbers as accounts. Numbers
    /// of one country that are not wanted are not looked for: there are many and they look alike. A frozen set is cheaper than any other.
    /// </summary>
    public IReadOnlySet<Category>? Wanted { get; init; }

    /// <summary>
    /// Whether a find of a category will be reported, for a caller who sorts and renames the finds and leaves <see cref="Wanted"/> null; null means
    /// that every find will. What will not be reported is reported here all the same, unless a find that will be takes its place.
    /// </summary>
    public Func<Category, bool>? Reports { get; init; }
}
