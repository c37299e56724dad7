using Hush.Patterns.Cues;

namespace Hush.Patterns.Countries.TW;

/// <summary>The identifiers of Taiwan.</summary>
internal static class Taiwan
{
    /// <summary>Those that have a form.</summary>
    public static IReadOnlyList<PatternDefinition> All { get; } = [.. NationalId.All, .. Passport.All];

    /// <summary>Those that only their name tells.</summary>
    public static IReadOnlyList<CueDefinition> Cues { get; } = [];
}
