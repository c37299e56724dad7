using Hush.Patterns.Cues;

namespace Hush.Patterns.Countries.SI;

/// <summary>The identifiers of Slovenia.</summary>
internal static class Slovenia
{
    /// <summary>Those that have a form.</summary>
    public static IReadOnlyList<PatternDefinition> All { get; } = [.. TaxIdentification.All, .. UniqueMasterCitizen.All];

    /// <summary>Those that only their name tells.</summary>
    public static IReadOnlyList<CueDefinition> Cues { get; } = [];
}
