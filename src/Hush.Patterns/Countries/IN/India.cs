using Hush.Patterns.Cues;

namespace Hush.Patterns.Countries.IN;

/// <summary>The identifiers of India.</summary>
internal static class India
{
    /// <summary>Those that have a form.</summary>
    public static IReadOnlyList<PatternDefinition> All { get; } = [.. PermanentAccount.All, .. UniqueIdentification.All];

    /// <summary>Those that only their name tells.</summary>
    public static IReadOnlyList<CueDefinition> Cues { get; } = [];
}
