using Hush.Patterns.Cues;

namespace Hush.Patterns.Countries.DE;

/// <summary>The identifiers of Germany.</summary>
internal static class Germany
{
    /// <summary>Those that have a form.</summary>
    public static IReadOnlyList<PatternDefinition> All { get; } =
    [
        .. DriversLicense.All, .. Passport.All, .. IdentityCard.All, .. TaxNumber.All, .. ValueAddedTax.All,
    ];

    /// <summary>Those that only their name tells.</summary>
    public static IReadOnlyList<CueDefinition> Cues { get; } = [];
}
