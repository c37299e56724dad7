using System.Collections.Immutable;
using System.Globalization;
using Hush.Mapping.Problems;

namespace Hush.Mapping.Search;

/// <summary>
/// The parameters of the PII detection skill by their names, as texts. They come in the query, and may come with each record, where they win.
/// Names are told apart by letter case; one that is right but for that is refused, for a masking mode that nobody reads is a leak.
/// </summary>
internal sealed record SkillParameters
{
    /// <summary>Every parameter is at its default.</summary>
    public static SkillParameters None { get; } = new();

    /// <summary>The names that are known.</summary>
    public static IReadOnlyList<string> Names { get; } =
        ["defaultLanguageCode", "minimumPrecision", "maskingMode", "maskingCharacter", "domain", "piiCategories", "modelVersion", "typeNames"];

    /// <summary>What was given, by name. A null value means the parameter's default.</summary>
    internal ImmutableDictionary<string, string?> Given { get; private init; } = ImmutableDictionary.Create<string, string?>(StringComparer.Ordinal);

    /// <summary>With one parameter more; what is none is left out.</summary>
    /// <param name="name">Any name.</param>
    /// <param name="value">Its text; null means the default.</param>
    /// <param name="path">Where it stands, for the problem's target, such as <c>data.</c>.</param>
    public Mapped<SkillParameters> With(string name, string? value, string path = "")
    {
        if (Names.Contains(name, StringComparer.Ordinal)) return this with { Given = Given.SetItem(name, value) };
        return Names.FirstOrDefault(known => string.Equals(known, name, StringComparison.OrdinalIgnoreCase)) is { } meant
            ? ProblemCatalog.BadValue(path + meant, "Its name is told apart by letter case.")
            : this;
    }

    /// <summary>How many were given, never their values.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"SkillParameters({Given.Count})");

    /// <summary>A parameter's text; null when it is at its default.</summary>
    internal string? this[string name] => Given.GetValueOrDefault(name) is { Length: > 0 } value ? value : null;

    /// <summary>The same parameters have the same key.</summary>
    internal string Key => string.Join('\n', Names.Select(name => Given.TryGetValue(name, out var value) ? value ?? "\0" : ""));
}
