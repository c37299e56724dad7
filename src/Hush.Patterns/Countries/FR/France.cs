using Hush.Patterns.Cues;

namespace Hush.Patterns.Countries.FR;

/// <summary>The identifiers of France.</summary>
internal static class France
{
    /// <summary>Those that have a form.</summary>
    public static IReadOnlyList<PatternDefinition> All { get; } =
    [
        .. DriversLicense.All, .. HealthInsurance.All, .. NationalId.All, .. Passport.All, .. SocialSecurity.All, .. TaxNumber.All,
        .. ValueAddedTax.All,
    ];

    /// <summary>Those that only their name tells.</summary>
    public static IReadOnlyList<CueDefinition> Cues { get; } = [];
}
