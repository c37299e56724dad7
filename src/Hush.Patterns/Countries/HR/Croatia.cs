using Hush.Patterns.Cues;

namespace Hush.Patterns.Countries.HR;

/// <summary>The identifiers of Croatia.</summary>
internal static class Croatia
{
    /// <summary>Those that have a form.</summary>
    public static IReadOnlyList<PatternDefinition> All { get; } = [.. IdentityCard.All, .. NationalId.All, .. PersonalIdentification.All];

    /// <summary>Those that only their name tells.</summary>
    public static IReadOnlyList<CueDefinition> Cues { get; } = [];
}
