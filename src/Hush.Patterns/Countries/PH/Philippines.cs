using Hush.Patterns.Cues;

namespace Hush.Patterns.Countries.PH;

/// <summary>The identifiers of the Philippines.</summary>
internal static class Philippines
{
    /// <summary>Those that have a form.</summary>
    public static IReadOnlyList<PatternDefinition> All { get; } = [.. UnifiedMultiPurposeId.All];

    /// <summary>Those that only their name tells.</summary>
    public static IReadOnlyList<CueDefinition> Cues { get; } = [];
}
