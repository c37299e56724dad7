using Hush.Patterns.Cues;

namespace Hush.Patterns.Countries.MY;

/// <summary>The identifiers of Malaysia.</summary>
internal static class Malaysia
{
    /// <summary>Those that have a form.</summary>
    public static IReadOnlyList<PatternDefinition> All { get; } = [.. IdentityCard.All];

    /// <summary>Those that only their name tells.</summary>
    public static IReadOnlyList<CueDefinition> Cues { get; } = [];
}
