using Hush.Patterns.Cues;

namespace Hush.Patterns.Countries.TR;

/// <summary>The identifiers of Türkiye.</summary>
internal static class Turkey
{
    /// <summary>Those that have a form.</summary>
    public static IReadOnlyList<PatternDefinition> All { get; } = [.. NationalIdentification.All];

    /// <summary>Those that only their name tells.</summary>
    public static IReadOnlyList<CueDefinition> Cues { get; } = [];
}
