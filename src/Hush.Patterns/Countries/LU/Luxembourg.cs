using Hush.Patterns.Cues;

namespace Hush.Patterns.Countries.LU;

/// <summary>The identifiers of Luxembourg.</summary>
internal static class Luxembourg
{
    /// <summary>Those that have a form.</summary>
    public static IReadOnlyList<PatternDefinition> All { get; } = [.. NaturalPerson.All, .. NonNaturalPerson.All];

    /// <summary>Those that only their name tells.</summary>
    public static IReadOnlyList<CueDefinition> Cues { get; } = [];
}
