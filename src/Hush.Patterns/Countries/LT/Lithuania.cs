using Hush.Patterns.Cues;

namespace Hush.Patterns.Countries.LT;

/// <summary>The identifiers of Lithuania.</summary>
internal static class Lithuania
{
    /// <summary>Those that have a form.</summary>
    public static IReadOnlyList<PatternDefinition> All { get; } = [.. PersonalCode.All];

    /// <summary>Those that only their name tells.</summary>
    public static IReadOnlyList<CueDefinition> Cues { get; } = [];
}
