using Hush.Patterns.Cues;

namespace Hush.Patterns.Countries.RU;

/// <summary>The identifiers of Russia.</summary>
internal static class Russia
{
    /// <summary>Those that have a form.</summary>
    public static IReadOnlyList<PatternDefinition> All { get; } = [.. PassportDomestic.All, .. PassportInternational.All];

    /// <summary>Those that only their name tells.</summary>
    public static IReadOnlyList<CueDefinition> Cues { get; } = [];
}
