using Hush.Patterns.Cues;

namespace Hush.Patterns.Countries.ID;

/// <summary>The identifiers of Indonesia.</summary>
internal static class Indonesia
{
    /// <summary>Those that have a form.</summary>
    public static IReadOnlyList<PatternDefinition> All { get; } = [.. IdentityCard.All];

    /// <summary>Those that only their name tells.</summary>
    public static IReadOnlyList<CueDefinition> Cues { get; } = [];
}
