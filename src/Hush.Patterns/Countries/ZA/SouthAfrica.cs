using Hush.Patterns.Cues;

namespace Hush.Patterns.Countries.ZA;

/// <summary>The identifiers of South Africa.</summary>
internal static class SouthAfrica
{
    /// <summary>Those that have a form.</summary>
    public static IReadOnlyList<PatternDefinition> All { get; } = [.. Identification.All];

    /// <summary>Those that only their name tells.</summary>
    public static IReadOnlyList<CueDefinition> Cues { get; } = [];
}
