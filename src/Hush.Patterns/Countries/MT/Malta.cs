using Hush.Patterns.Cues;

namespace Hush.Patterns.Countries.MT;

/// <summary>The identifiers of Malta.</summary>
internal static class Malta
{
    /// <summary>Those that have a form.</summary>
    public static IReadOnlyList<PatternDefinition> All { get; } = [.. IdentityCard.All, .. TaxId.All];

    /// <summary>Those that only their name tells.</summary>
    public static IReadOnlyList<CueDefinition> Cues { get; } = [];
}
