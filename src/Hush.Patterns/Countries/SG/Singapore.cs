using Hush.Patterns.Cues;

namespace Hush.Patterns.Countries.SG;

/// <summary>The identifiers of Singapore.</summary>
internal static class Singapore
{
    /// <summary>Those that have a form.</summary>
    public static IReadOnlyList<PatternDefinition> All { get; } = [.. NationalRegistrationIdentityCard.All];

    /// <summary>Those that only their name tells.</summary>
    public static IReadOnlyList<CueDefinition> Cues { get; } = [];
}
