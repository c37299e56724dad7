using Hush.Patterns.Cues;

namespace Hush.Patterns.Countries.EU;

/// <summary>The identifiers of the European Union as a whole.</summary>
internal static class EuropeanUnion
{
    /// <summary>Those that have a form.</summary>
    public static IReadOnlyList<PatternDefinition> All { get; } =
    [
        .. DebitCard.All, .. DriversLicense.All, .. GpsCoordinates.All, .. NationalIdentification.All, .. Passport.All, .. SocialSecurity.All,
        .. TaxIdentification.All,
    ];

    /// <summary>Those that only their name tells.</summary>
    public static IReadOnlyList<CueDefinition> Cues { get; } = [];
}
