using Hush.Patterns.Cues;

namespace Hush.Patterns.Countries.BG;

/// <summary>The identifiers of Bulgaria.</summary>
internal static class Bulgaria
{
    /// <summary>Those that have a form.</summary>
    public static IReadOnlyList<PatternDefinition> All { get; } = [.. UniformCivilNumber.All];

    /// <summary>Those that only their name tells.</summary>
    public static IReadOnlyList<CueDefinition> Cues { get; } = [];
}
