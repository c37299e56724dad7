using Hush.Patterns.Cues;

namespace Hush.Patterns.Countries.NO;

/// <summary>The identifiers of Norway.</summary>
internal static class Norway
{
    /// <summary>Those that have a form.</summary>
    public static IReadOnlyList<PatternDefinition> All { get; } = [.. IdentityNumber.All];

    /// <summary>Those that only their name tells.</summary>
    public static IReadOnlyList<CueDefinition> Cues { get; } = [];
}
