using Hush.Patterns.Cues;

namespace Hush.Patterns.Countries.CN;

/// <summary>The identifiers of China.</summary>
internal static class China
{
    /// <summary>Those that have a form.</summary>
    public static IReadOnlyList<PatternDefinition> All { get; } = [.. ResidentIdentityCard.All];

    /// <summary>Those that only their name tells.</summary>
    public static IReadOnlyList<CueDefinition> Cues { get; } = [];
}
