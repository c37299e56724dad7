using Hush.Patterns.Cues;

namespace Hush.Patterns.Countries.PL;

/// <summary>The identifiers of Poland.</summary>
internal static class Poland
{
    /// <summary>Those that have a form.</summary>
    public static IReadOnlyList<PatternDefinition> All
    { get; } = [.. IdentityCard.All, .. NationalId.All, .. Passport.All, .. TaxIdentification.All, .. Regon.All];

    /// <summary>Those that only their name tells.</summary>
    public static IReadOnlyList<CueDefinition> Cues { get; } = [];
}
