using Hush.Patterns.Cues;

namespace Hush.Patterns.Countries.AU;

/// <summary>The identifiers of Australia.</summary>
internal static class Australia
{
    /// <summary>Those that have a form.</summary>
    public static IReadOnlyList<PatternDefinition> All
    { get; } = [.. BankAccount.All, .. DriversLicense.All, .. MedicalAccount.All, .. Passport.All, .. TaxFile.All, .. Business.All,
          .. Company.All];

    /// <summary>Those that only their name tells.</summary>
    public static IReadOnlyList<CueDefinition> Cues { get; } = [];
}
