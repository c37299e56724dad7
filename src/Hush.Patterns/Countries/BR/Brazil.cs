using Hush.Patterns.Cues;

namespace Hush.Patterns.Countries.BR;

/// <summary>The identifiers of Brazil.</summary>
internal static class Brazil
{
    /// <summary>Those that have a form.</summary>
    public static IReadOnlyList<PatternDefinition> All { get; } = [.. IndividualTaxpayer.All, .. LegalEntity.All, .. NationalIdRG.All];

    /// <summary>Those that only their name tells.</summary>
    public static IReadOnlyList<CueDefinition> Cues { get; } = [];
}
