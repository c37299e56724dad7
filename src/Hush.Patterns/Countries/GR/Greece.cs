using Hush.Patterns.Cues;

namespace Hush.Patterns.Countries.GR;

/// <summary>The identifiers of Greece.</summary>
internal static class Greece
{
    /// <summary>Those that have a form.</summary>
    public static IReadOnlyList<PatternDefinition> All { get; } = [.. NationalIdCard.All, .. TaxNumber.All];

    /// <summary>Those that only their name tells.</summary>
    public static IReadOnlyList<CueDefinition> Cues { get; } = [];
}
