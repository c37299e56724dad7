using Hush.Patterns.Cues;

namespace Hush.Patterns.Countries.RO;

/// <summary>The identifiers of Romania.</summary>
internal static class Romania
{
    /// <summary>Those that have a form.</summary>
    public static IReadOnlyList<PatternDefinition> All { get; } = [.. PersonalNumericalCode.All];

    /// <summary>Those that only their name tells.</summary>
    public static IReadOnlyList<CueDefinition> Cues { get; } = [];
}
