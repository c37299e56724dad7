using Hush.Patterns.Cues;

namespace Hush.Patterns.Countries.EE;

/// <summary>The identifiers of Estonia.</summary>
internal static class Estonia
{
    /// <summary>Those that have a form.</summary>
    public static IReadOnlyList<PatternDefinition> All { get; } = [.. PersonalCode.All];

    /// <summary>Those that only their name tells.</summary>
    public static IReadOnlyList<CueDefinition> Cues { get; } = [];
}
