using Hush.Patterns.Cues;

namespace Hush.Patterns.Countries.IE;

/// <summary>The identifiers of Ireland.</summary>
internal static class Ireland
{
    /// <summary>Those that have a form.</summary>
    public static IReadOnlyList<PatternDefinition> All { get; } = [.. PersonalPublicNumber.All];

    /// <summary>Those that only their name tells.</summary>
    public static IReadOnlyList<CueDefinition> Cues { get; } = [];
}
