using Hush.Patterns.Cues;

namespace Hush.Patterns.Countries.ES;

/// <summary>The identifiers of Spain.</summary>
internal static class Spain
{
    /// <summary>Those that have a form.</summary>
    public static IReadOnlyList<PatternDefinition> All { get; } = [.. Dni.All, .. SocialSecurity.All, .. TaxNumber.All];

    /// <summary>Those that only their name tells.</summary>
    public static IReadOnlyList<CueDefinition> Cues { get; } = [];
}
