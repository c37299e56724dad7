using Hush.Patterns.Cues;

namespace Hush.Patterns.Countries.CH;

/// <summary>The identifiers of Switzerland.</summary>
internal static class Switzerland
{
    /// <summary>Those that have a form.</summary>
    public static IReadOnlyList<PatternDefinition> All { get; } = [.. SocialSecurity.All];

    /// <summary>Those that only their name tells.</summary>
    public static IReadOnlyList<CueDefinition> Cues { get; } = [];
}
