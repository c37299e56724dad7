using System.Collections.Frozen;
using Hush.Languages.De;
using Hush.Languages.En;
using Hush.Languages.Es;
using Hush.Languages.Fr;
using Hush.Languages.It;
using Hush.Languages.Nl;
using Hush.Languages.Numbers;
using Hush.Languages.Pl;
using Hush.Languages.Pt;
using Hush.Languages.Vocabulary;
using Hush.Text;

namespace Hush.Languages;

/// <summary>
/// Every language pack. A new language adds its folder and a line here; one of which only the numbers are known, its table under
/// <c>Numbers/Tables</c> and its code.
/// </summary>
internal static class LanguagePacks
{
    private static readonly FrozenDictionary<string, LanguagePack> ByCode =
        new[] { EnglishPack.Pack, GermanPack.Pack, FrenchPack.Pack, SpanishPack.Pack, ItalianPack.Pack, PortuguesePack.Pack, DutchPack.Pack,
            PolishPack.Pack }
            .ToFrozenDictionary(pack => pack.Code, StringComparer.OrdinalIgnoreCase);

    // Made when their language is met: a table of compounds takes a few milliseconds.
    private static readonly FrozenDictionary<string, Lazy<LanguagePack>> NumbersByCode =
        "tr ru uk cs hu el ro sv nb no da fi id vi he ar hi zh ja ko th".Split(' ').ToFrozenDictionary(
            code => code, code => new Lazy<LanguagePack>(() => NumberPack.Of(code is "no" ? "nb" : code)), StringComparer.OrdinalIgnoreCase);

    /// <summary>Every whole pack: neither <see cref="Neutral"/> nor those of which only numbers are known.</summary>
    public static IReadOnlyList<LanguagePack> All => ByCode.Values;

    /// <summary>The pack of languages without one: it knows no word, so only what needs none is read, single digits and letters.</summary>
    public static LanguagePack Neutral { get; } = new() { Code = "", Spoken = new SpokenVocabularyBuilder().Build() };

    /// <summary>The codes of the languages of which only numbers are known.</summary>
    public static IReadOnlyList<string> WithNumbersOnly => NumbersByCode.Keys;

    /// <summary>The pack of a BCP-47 language; its region does not matter. A language without a pack, or none, gets <see cref="Neutral"/>.</summary>
    public static LanguagePack For(string? language)
    {
        if (language is null) return Neutral;
        var code = LanguageTag.Primary(language);
        if (ByCode.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(code, out var found)) return found;
        return NumbersByCode.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(code, out var numbers) ? numbers.Value : Neutral;
    }
}
