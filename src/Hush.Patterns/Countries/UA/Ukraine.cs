using Hush.Patterns.Cues;

namespace Hush.Patterns.Countries.UA;

/// <summary>The identifiers of Ukraine.</summary>
internal static class Ukraine
{
    /// <summary>Those that have a form.</summary>
    public static IReadOnlyList<PatternDefinition> All { get; } = [.. PassportDomestic.All, .. PassportInternational.All];

    /// <summary>Those that only their name tells.</summary>
    public static IReadOnlyList<CueDefinition> Cues { get; } = [];
}
