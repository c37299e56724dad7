using Hush.Detection.Patterns.Cues;

namespace Hush.Detection.Patterns.Countries.BG;

/// <summary>The identifiers of Bulgaria.</summary>
internal static class Bulgaria
{
    /// <summary>Those that have a form.</summary>
    public static IReadOnlyList<PatternDefinition> All { get; } = [.. UniformCivilNumber.All];

    /// <summary>Those that only their name tells.</summary>
    public static IReadOnlyList<CueDefinition> Cues { get; } = [];
}
