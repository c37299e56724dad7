using Hush.Patterns.Cues;

namespace Hush.Patterns.Countries.JP;

/// <summary>The identifiers of Japan.</summary>
internal static class Japan
{
    /// <summary>Those that have a form.</summary>
    public static IReadOnlyList<PatternDefinition> All { get; } =
    [
        .. BankAccount.All, .. DriversLicense.All, .. Passport.All, .. ResidentRegistration.All, .. SocialInsurance.All, .. MyNumberPersonal.All, ..
        MyNumberCorporate.All, .. ResidenceCard.All,
    ];

    /// <summary>Those that only their name tells.</summary>
    public static IReadOnlyList<CueDefinition> Cues { get; } = [];
}
