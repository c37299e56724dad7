using Hush.Languages.Vocabulary;

namespace Hush.Languages.Tests;

public sealed class LanguagePacksTests
{
    private static readonly string[] Kinds = ["given", "family", "place", "company"];

    public static TheoryData<string> Codes => ["en", "de", "fr", "es", "it", "pt", "nl", "pl"];

    [Fact]
    public void All_AreTheLanguagesThatHavePacks() =>
        Assert.Equal(Codes.Select(row => row.Data).Order(StringComparer.Ordinal),
            LanguagePacks.All.Select(pack => pack.Code).Order(StringComparer.Ordinal));

    [Theory]
    [InlineData("en", "en")]
    [InlineData("EN-us", "en")]
    [InlineData("de_AT", "de")]
    [InlineData("fr-CA", "fr")]
    [InlineData("es-419", "es")]
    [InlineData("eng", "")]
    [InlineData("it-CH", "it")]
    [InlineData("sv", "sv")]
    [InlineData("no", "nb")]
    [InlineData("zh-Hans", "zh")]
    [InlineData("hr", "")]
    [InlineData("d", "")]
    [InlineData("-en", "")]
    [InlineData("", "")]
    [InlineData(null, "")]
    public void For_ReadsThePrimarySubtag(string? language, string code) => Assert.Equal(code, LanguagePacks.For(language).Code);

    [Theory]
    [MemberData(nameof(Codes))]
    public void Pack_IsWhole(string code)
    {
        var pack = LanguagePacks.For(code);
        Assert.Equal((10, 12, 7), (pack.Numbers.Digits.Count, pack.Months.Distinct().Count(), pack.Weekdays.Distinct().Count()));
        Assert.NotEmpty(pack.Fillers);
        Assert.NotEmpty(pack.StreetTypes);
        Assert.All(Kinds,
            kind => Assert.True(pack.Surrogates.TryGetValue(kind, out var words) && words.Length >= 10 || kind == "company", kind));
        for (var digit = 0; digit < 10; digit++) Assert.Equal((NumberRole.Digit, digit),
            (pack.Spoken.Lookup(pack.Numbers.Digits[digit]).Number, pack.Spoken.Lookup(pack.Numbers.Digits[digit]).Value));
        for (var teen = 10; teen < 16; teen++) Assert.Equal(teen, pack.Spoken.Lookup(pack.Numbers.Teens[teen - 10]).Value);
        Assert.All(pack.Months, month => Assert.True(pack.Spoken.Lookup(month).Has(WordTraits.Month), month));
        Assert.All(pack.Fillers, filler => Assert.True(pack.Spoken.Lookup(filler).Has(WordTraits.Filler), filler));
    }

    [Fact]
    public void NumberPack_SaysAllDigits_AndNothingElse()
    {
        Assert.Equal(21, LanguagePacks.WithNumbersOnly.Count);
        Assert.All(LanguagePacks.WithNumbersOnly, code =>
        {
            var pack = LanguagePacks.For(code);
            Assert.True(pack.HasOnlyNumbers && pack.Numbers.Digits.Count == 10 && pack.Fillers.Count > 0, code);
            Assert.False(NumberWords.AreKnown(code) || NumberWords.IsNumberWord(pack.Numbers.Digits[7], code), code);
            for (var digit = 0; digit < 10; digit++)
            {
                var name = pack.Numbers.Digits[digit];
                var value = pack.Glued is { } glued ? glued.At(name)!.Value - '0' : pack.Spoken.Lookup(name).Value;
                Assert.Equal((code, digit), (code, value));
            }
        });
    }

    [Theory]
    [MemberData(nameof(Codes))]
    public void List_HoldsNoWordTwice(string code)
    {
        var pack = LanguagePacks.For(code);
        IEnumerable<IReadOnlyList<string>> lists =
        [
            pack.Numbers.Digits, pack.Numbers.Teens, pack.Numbers.Tens, pack.Numbers.Ordinals, pack.Months, pack.OtherMonths, pack.Weekdays,
            pack.Fillers,
            pack.SpellingAlphabet, pack.Titles, pack.SureTitles, pack.StreetTypes, pack.StreetAbbreviations, .. pack.Surrogates.Values,
        ];
        Assert.All(lists, list => Assert.Equal(list.Count, list.Distinct(StringComparer.OrdinalIgnoreCase).Count()));
        Assert.Equal([], pack.SureTitles.Except(pack.Titles));
    }

    [Fact]
    public void Neutral_KnowsNoWord()
    {
        Assert.Equal(NumberRole.None, LanguagePacks.Neutral.Spoken.Lookup("seven").Number);
        Assert.Empty(LanguagePacks.Neutral.Months);
    }
}
