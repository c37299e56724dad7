using Hush.Patterns.Cues;

namespace Hush.Patterns.Countries.AR;

/// <summary>The identifiers of Argentina.</summary>
internal static class Argentina
{
    /// <summary>Those that have a form.</summary>
    public static IReadOnlyList<PatternDefinition> All { get; } = [.. NationalIdentity.All, .. PaymentAlias.All];

    /// <summary>Those that only their name tells.</summary>
    public static IReadOnlyList<CueDefinition> Cues { get; } = [];
}
