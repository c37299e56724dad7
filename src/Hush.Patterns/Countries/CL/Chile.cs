using Hush.Patterns.Cues;

namespace Hush.Patterns.Countries.CL;

/// <summary>The identifiers of Chile.</summary>
internal static class Chile
{
    /// <summary>Those that have a form.</summary>
    public static IReadOnlyList<PatternDefinition> All { get; } = [.. IdentityCard.All];

    /// <summary>Those that only their name tells.</summary>
    public static IReadOnlyList<CueDefinition> Cues { get; } = [];
}
