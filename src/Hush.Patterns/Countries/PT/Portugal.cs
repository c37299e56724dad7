using Hush.Patterns.Cues;

namespace Hush.Patterns.Countries.PT;

/// <summary>The identifiers of Portugal.</summary>
internal static class Portugal
{
    /// <summary>Those that have a form.</summary>
    public static IReadOnlyList<PatternDefinition> All { get; } = [.. CitizenCard.All, .. TaxIdentification.All];

    /// <summary>Those that only their name tells.</summary>
    public static IReadOnlyList<CueDefinition> Cues { get; } = [];
}
