using Hush.Patterns.Cues;

namespace Hush.Patterns.Countries.TH;

/// <summary>The identifiers of Thailand.</summary>
internal static class Thailand
{
    /// <summary>Those that have a form.</summary>
    public static IReadOnlyList<PatternDefinition> All { get; } = [.. PopulationIdentificationCode.All];

    /// <summary>Those that only their name tells.</summary>
    public static IReadOnlyList<CueDefinition> Cues { get; } = [];
}
