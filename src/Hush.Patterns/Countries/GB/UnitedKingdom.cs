using Hush.Patterns.Cues;

namespace Hush.Patterns.Countries.GB;

/// <summary>The identifiers of the United Kingdom.</summary>
internal static class UnitedKingdom
{
    /// <summary>Those that have a form.</summary>
    public static IReadOnlyList<PatternDefinition> All
    { get; } = [.. NationalInsurance.All, .. NationalHealth.All, .. DriversLicense.All, .. ElectoralRoll.All, .. UniqueTaxpayer.All,
          .. SortCode.All, .. Postcode.All];

    /// <summary>Those that only their name tells.</summary>
    public static IReadOnlyList<CueDefinition> Cues { get; } = [];
}
