using Hush.Patterns.Cues;

namespace Hush.Patterns.Countries.BE;

/// <summary>The identifiers of Belgium.</summary>
internal static class Belgium
{
    /// <summary>Those that have a form.</summary>
    public static IReadOnlyList<PatternDefinition> All { get; } = [.. NationalNumber.All, .. ValueAddedTax.All];

    /// <summary>Those that only their name tells.</summary>
    public static IReadOnlyList<CueDefinition> Cues { get; } = [];
}
