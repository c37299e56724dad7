using Hush.Patterns.Cues;

namespace Hush.Patterns.Countries.CY;

/// <summary>The identifiers of Cyprus.</summary>
internal static class Cyprus
{
    /// <summary>Those that have a form.</summary>
    public static IReadOnlyList<PatternDefinition> All { get; } = [.. IdentityCard.All, .. TaxNumber.All];

    /// <summary>Those that only their name tells.</summary>
    public static IReadOnlyList<CueDefinition> Cues { get; } = [];
}
