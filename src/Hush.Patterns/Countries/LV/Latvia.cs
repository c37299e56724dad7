using Hush.Patterns.Cues;

namespace Hush.Patterns.Countries.LV;

/// <summary>The identifiers of Latvia.</summary>
internal static class Latvia
{
    /// <summary>Those that have a form.</summary>
    public static IReadOnlyList<PatternDefinition> All { get; } = [.. PersonalCode.All];

    /// <summary>Those that only their name tells.</summary>
    public static IReadOnlyList<CueDefinition> Cues { get; } = [];
}
