using System.Collections.Concurrent;
using System.Diagnostics;
using Hush.Mapping.Versions;

namespace Hush.Mapping.Documents;

/// <summary>What the parameters of a task mean. The default set depends on the language, so each document gets its options by it.</summary>
[DebuggerDisplay("{ToString(),nq}")]
internal sealed class PiiSettings
{
    private readonly ConcurrentDictionary<string, LanguageSettings> _byLanguage = new(StringComparer.Ordinal);
    private readonly DocumentOptions _options;
    private readonly CategoryChoice _choice;

    internal PiiSettings(TextApiVersion version, DocumentOptions options, CategoryChoice choice)
    {
        Version = version;
        _options = options;
        _choice = choice;
    }

    /// <summary>The API version that the task came by.</summary>
    public TextApiVersion Version { get; }

    /// <summary>What holds for documents of <paramref name="language"/>, any BCP-47 tag.</summary>
    internal LanguageSettings For(string language) => _byLanguage.GetOrAdd(TextLanguages.Reduce(language), reduced =>
    {
        var names = _choice.For(reduced);
        return new LanguageSettings(_options with { Language = reduced, Categories = names.Wanted }, names);
    });

    /// <summary>The type only: values and words in it are the caller's.</summary>
    public override string ToString() => nameof(PiiSettings);
}

/// <summary>What holds for documents of one language.</summary>
/// <param name="Options">What the analysis is asked for.</param>
/// <param name="Names">What its finds are called.</param>
internal sealed record LanguageSettings(DocumentOptions Options, CategoryNames Names)
{
    public override string ToString() => nameof(LanguageSettings);
}
