using Hush.Patterns.Cues;

namespace Hush.Patterns.Countries.AT;

/// <summary>The identifiers of Austria.</summary>
internal static class Austria
{
    /// <summary>Those that have a form.</summary>
    public static IReadOnlyList<PatternDefinition> All { get; } = [.. IdentityCard.All, .. TaxNumber.All, .. ValueAddedTax.All];

    /// <summary>Those that only their name tells.</summary>
    public static IReadOnlyList<CueDefinition> Cues { get; } = [];
}
