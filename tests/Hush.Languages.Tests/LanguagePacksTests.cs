using Hush.Languages.Vocabulary;

namespace Hush.Languages.Tests;

public sealed class LanguagePacksTests
{
    private static readonly string[] Kinds = ["given", "family", "place", "company"];

    public static TheoryData<string> Codes => ["en", "de", "fr", "es"];

    [Fact]
    public void All_AreTheFour() => Assert.Equal(Codes.Select(row => row.Data).Order(StringComparer.Ordinal), LanguagePacks.All.Select(pack => pack.Code).Order(StringComparer.Ordinal));

    [Theory]
    [InlineData("en", "en")]
    [InlineData("EN-us", "en")]
    [InlineData("de_AT", "de")]
    [InlineData("fr-CA", "fr")]
    [InlineData("es-419", "es")]
    [InlineData("eng", "")]
    [InlineData("it", "")]
    [InlineData("d", "")]
    [InlineData("-en", "")]
    [InlineData("zh-Hans", "")]
    [InlineData("", "")]
    [InlineData(null, "")]
    public void For_ReadsThePrimarySubtag(string? language, string code) => Assert.Equal(code, LanguagePacks.For(language).Code);

    [Theory]
    [MemberData(nameof(Codes))]
    public void Pack_IsWhole(string code)
    {
        LanguagePack pack = LanguagePacks.For(code);
        Assert.Equal((10, 12, 7), (pack.Numbers.Digits.Count, pack.Months.Distinct().Count(), pack.Weekdays.Distinct().Count()));
        Assert.NotEmpty(pack.Fillers);
        Assert.NotEmpty(pack.StreetTypes);
        Assert.All(Kinds, kind => Assert.True(pack.Surrogates.TryGetValue(kind, out string[]? words) && words.Length >= 10 || kind == "company", kind));
        for (int digit = 0; digit < 10; digit++) Assert.Equal((NumberRole.Digit, digit), (pack.Spoken.Lookup(pack.Numbers.Digits[digit]).Number, pack.Spoken.Lookup(pack.Numbers.Digits[digit]).Value));
        for (int teen = 10; teen < 16; teen++) Assert.Equal(teen, pack.Spoken.Lookup(pack.Numbers.Teens[teen - 10]).Value);
        Assert.All(pack.Months, month => Assert.True(pack.Spoken.Lookup(month).Has(WordTraits.Month), month));
        Assert.All(pack.Fillers, filler => Assert.True(pack.Spoken.Lookup(filler).Has(WordTraits.Filler), filler));
    }

    [Theory]
    [MemberData(nameof(Codes))]
    public void List_HoldsNoWordTwice(string code)
    {
        LanguagePack pack = LanguagePacks.For(code);
        IEnumerable<IReadOnlyList<string>> lists =
        [
            pack.Numbers.Digits, pack.Numbers.Teens, pack.Numbers.Tens, pack.Numbers.Ordinals, pack.Months, pack.OtherMonths, pack.Weekdays, pack.Fillers,
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
