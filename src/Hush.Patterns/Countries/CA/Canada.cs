using Hush.Patterns.Cues;

namespace Hush.Patterns.Countries.CA;

/// <summary>The identifiers of Canada.</summary>
internal static class Canada
{
    /// <summary>Those that have a form.</summary>
    public static IReadOnlyList<PatternDefinition> All { get; } =
    [
        .. PostalCode.All, .. SocialInsurance.All, .. BankAccount.All, .. DriversLicense.All, .. HealthCard.All, .. PersonalHealthIdentification.All,
        ..
        Passport.All,
    ];

    /// <summary>Those that only their name tells.</summary>
    public static IReadOnlyList<CueDefinition> Cues { get; } = [];
}
