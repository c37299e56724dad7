using Hush.Patterns.Cues;

namespace Hush.Patterns.Countries.HK;

/// <summary>The identifiers of Hong Kong.</summary>
internal static class HongKong
{
    /// <summary>Those that have a form.</summary>
    public static IReadOnlyList<PatternDefinition> All { get; } = [.. IdentityCard.All];

    /// <summary>Those that only their name tells.</summary>
    public static IReadOnlyList<CueDefinition> Cues { get; } = [];
}
