using Hush.Patterns.Cues;

namespace Hush.Patterns.Countries.SA;

/// <summary>The identifiers of Saudi Arabia.</summary>
internal static class SaudiArabia
{
    /// <summary>Those that have a form.</summary>
    public static IReadOnlyList<PatternDefinition> All { get; } = [.. NationalId.All];

    /// <summary>Those that only their name tells.</summary>
    public static IReadOnlyList<CueDefinition> Cues { get; } = [];
}
