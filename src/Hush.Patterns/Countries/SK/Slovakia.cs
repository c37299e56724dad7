using Hush.Patterns.Cues;

namespace Hush.Patterns.Countries.SK;

/// <summary>The identifiers of Slovakia.</summary>
internal static class Slovakia
{
    /// <summary>Those that have a form.</summary>
    public static IReadOnlyList<PatternDefinition> All { get; } = [.. PersonalNumber.All];

    /// <summary>Those that only their name tells.</summary>
    public static IReadOnlyList<CueDefinition> Cues { get; } = [];
}
