using System.Collections.Frozen;

namespace Hush.LanguageIdentification;

/// <summary>The languages that can be told, with the names that the service gives them.</summary>
internal static class LanguageNames
{
    private static readonly FrozenDictionary<string, string[]> Rows = Resources.Rows("languages.tsv")
        .ToFrozenDictionary(static row => row[0], StringComparer.Ordinal);

    /// <summary>Their reduced tags, in alphabetical order.</summary>
    public static IReadOnlyList<string> Codes { get; } = [.. Rows.Keys.Order(StringComparer.Ordinal)];

    public static IdentifiedLanguage Named(string code, double confidence) => new(code, Rows[code][1], Rows[code][2], confidence);
}
