using Hush.Patterns.Cues;

namespace Hush.Patterns.Countries.NZ;

/// <summary>The identifiers of New Zealand.</summary>
internal static class NewZealand
{
    /// <summary>Those that have a form.</summary>
    public static IReadOnlyList<PatternDefinition> All
    { get; } = [.. BankAccount.All, .. DriversLicense.All, .. InlandRevenue.All, .. MinistryOfHealth.All, .. SocialWelfare.All];

    /// <summary>Those that only their name tells.</summary>
    public static IReadOnlyList<CueDefinition> Cues { get; } = [];
}
