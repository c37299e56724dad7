using Hush.Patterns.Cues;

namespace Hush.Patterns.Countries.FI;

/// <summary>The identifiers of Finland.</summary>
internal static class Finland
{
    /// <summary>Those that have a form.</summary>
    public static IReadOnlyList<PatternDefinition> All { get; } = [.. EuropeanHealth.All, .. NationalId.All, .. Passport.All];

    /// <summary>Those that only their name tells.</summary>
    public static IReadOnlyList<CueDefinition> Cues { get; } = [];
}
