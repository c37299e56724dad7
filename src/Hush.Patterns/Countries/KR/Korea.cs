using Hush.Patterns.Cues;

namespace Hush.Patterns.Countries.KR;

/// <summary>The identifiers of South Korea.</summary>
internal static class Korea
{
    /// <summary>Those that have a form.</summary>
    public static IReadOnlyList<PatternDefinition> All { get; } = [.. ResidentRegistration.All, .. Passport.All, .. DriversLicense.All];

    /// <summary>Those that only their name tells.</summary>
    public static IReadOnlyList<CueDefinition> Cues { get; } = [];
}
