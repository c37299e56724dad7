using Hush.Patterns.Cues;

namespace Hush.Patterns.Countries.IL;

/// <summary>The identifiers of Israel.</summary>
internal static class Israel
{
    /// <summary>Those that have a form.</summary>
    public static IReadOnlyList<PatternDefinition> All { get; } = [.. NationalId.All, .. BankAccount.All];

    /// <summary>Those that only their name tells.</summary>
    public static IReadOnlyList<CueDefinition> Cues { get; } = [];
}
