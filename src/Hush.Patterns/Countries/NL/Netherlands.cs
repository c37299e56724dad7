using Hush.Patterns.Cues;

namespace Hush.Patterns.Countries.NL;

/// <summary>The identifiers of the Netherlands.</summary>
internal static class Netherlands
{
    /// <summary>Those that have a form.</summary>
    public static IReadOnlyList<PatternDefinition> All { get; } = [.. CitizensNumber.All, .. TaxIdentification.All, .. ValueAddedTax.All];

    /// <summary>Those that only their name tells.</summary>
    public static IReadOnlyList<CueDefinition> Cues { get; } = [];
}
