using Hush.Patterns.Cues;

namespace Hush.Patterns.Countries.IT;

/// <summary>The identifiers of Italy.</summary>
internal static class Italy
{
    /// <summary>Those that have a form.</summary>
    public static IReadOnlyList<PatternDefinition> All { get; } = [.. DriversLicense.All, .. FiscalCode.All, .. ValueAddedTax.All];

    /// <summary>Those that only their name tells.</summary>
    public static IReadOnlyList<CueDefinition> Cues { get; } = [];
}
