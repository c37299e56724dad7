using Hush.Patterns.Cues;

namespace Hush.Patterns.Countries.CZ;

/// <summary>The identifiers of Czechia.</summary>
internal static class Czechia
{
    /// <summary>Those that have a form.</summary>
    public static IReadOnlyList<PatternDefinition> All { get; } = [.. PersonalIdentity.All];

    /// <summary>Those that only their name tells.</summary>
    public static IReadOnlyList<CueDefinition> Cues { get; } = [];
}
