using Hush.Patterns.Cues;

namespace Hush.Patterns.Countries.US;

/// <summary>The identifiers of the United States.</summary>
internal static class UnitedStates
{
    /// <summary>Those that have a form.</summary>
    public static IReadOnlyList<PatternDefinition> All { get; } =
    [
        .. SocialSecurity.All, .. TaxpayerId.All, .. AbaRouting.All, .. MedicareBeneficiary.All, .. DrugEnforcementAgency.All,
        .. NationalProvider.All,
        .. BankAccount.All, .. DriversLicense.All, .. UsUkPassport.All, .. ZipCode.All,
    ];

    /// <summary>Those that only their name tells.</summary>
    public static IReadOnlyList<CueDefinition> Cues { get; } = [.. SocialSecurity.Cues];
}
