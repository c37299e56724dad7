using System.Collections.Frozen;
using Hush.Languages.De;
using Hush.Languages.En;
using Hush.Languages.Es;
using Hush.Languages.Fr;
using Hush.Languages.Vocabulary;

namespace Hush.Languages;

/// <summary>Every language pack. A new language adds its folder and a line here.</summary>
internal static class LanguagePacks
{
    private static readonly FrozenDictionary<string, LanguagePack> ByCode =
        new[] { EnglishPack.Pack, GermanPack.Pack, FrenchPack.Pack, SpanishPack.Pack }
            .ToFrozenDictionary(pack => pack.Code, StringComparer.OrdinalIgnoreCase);

    /// <summary>Every pack but <see cref="Neutral"/>.</summary>
    public static IReadOnlyList<LanguagePack> All => ByCode.Values;

    /// <summary>The pack of languages without one: it knows no word, so only what needs none is read, single digits and letters.</summary>
    public static LanguagePack Neutral { get; } = new() { Code = "", Spoken = new SpokenVocabularyBuilder().Build() };

    /// <summary>The pack of a BCP-47 language; its region does not matter. A language without a pack, or none, gets <see cref="Neutral"/>.</summary>
    public static LanguagePack For(string? language)
    {
        if (language is null) return Neutral;
        var primary = language.AsSpan();
        var end = primary.IndexOfAny('-', '_');
        if (end >= 0) primary = primary[..end];
        return ByCode.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(primary, out var found) ? found : Neutral;
    }
}
