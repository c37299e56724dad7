using Hush.Patterns.Cues;

namespace Hush.Patterns.Countries.HU;

/// <summary>The identifiers of Hungary.</summary>
internal static class Hungary
{
    /// <summary>Those that have a form.</summary>
    public static IReadOnlyList<PatternDefinition> All { get; } = [.. PersonalIdentification.All, .. TaxNumber.All, .. ValueAddedTax.All];

    /// <summary>Those that only their name tells.</summary>
    public static IReadOnlyList<CueDefinition> Cues { get; } = [];
}
