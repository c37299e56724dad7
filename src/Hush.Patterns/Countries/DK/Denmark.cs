using Hush.Patterns.Cues;

namespace Hush.Patterns.Countries.DK;

/// <summary>The identifiers of Denmark.</summary>
internal static class Denmark
{
    /// <summary>Those that have a form.</summary>
    public static IReadOnlyList<PatternDefinition> All { get; } = [.. PersonalIdentification.All];

    /// <summary>Those that only their name tells.</summary>
    public static IReadOnlyList<CueDefinition> Cues { get; } = [];
}
