using Hush.Patterns.Cues;

namespace Hush.Patterns.Countries.SE;

/// <summary>The identifiers of Sweden.</summary>
internal static class Sweden
{
    /// <summary>Those that have a form.</summary>
    public static IReadOnlyList<PatternDefinition> All { get; } = [.. NationalId.All, .. TaxIdentification.All, .. Passport.All];

    /// <summary>Those that only their name tells.</summary>
    public static IReadOnlyList<CueDefinition> Cues { get; } = [];
}
