namespace Hush.Entities.Tests;

public sealed class TextLanguagesTests
{
    [Theory]
    [InlineData("en", "en")]
    [InlineData("EN-us", "en")]
    [InlineData("nb", "no")]
    [InlineData("pt", "pt-pt")]
    [InlineData("pt-BR", "pt-br")]
    [InlineData("zh", "zh-hans")]
    [InlineData("zh-Hans-TW", "zh-hans")]
    [InlineData("zh_TW", "zh-hant")]
    [InlineData("zh-Hant", "zh-hant")]
    [InlineData("tlh-Latn", "tlh")]
    [InlineData("", "")]
    public void Reduce_KeepsWhatMatters(string language, string expected) => Assert.Equal(expected, TextLanguages.Reduce(language));

    [Theory]
    [InlineData("de-CH", true)]
    [InlineData("zh-HK", true)]
    [InlineData("nn", true)]
    [InlineData("tlh", false)]
    [InlineData("", false)]
    [InlineData(null, false)]
    public void IsSupported_ReadsAnyTag(string? language, bool expected) => Assert.Equal(expected, TextLanguages.IsSupported(language));

    [Fact]
    public void All_AreReducedAndInOrder()
    {
        Assert.All(TextLanguages.All, language => Assert.Equal(language, TextLanguages.Reduce(language)));
        Assert.Equal(TextLanguages.All.Order(StringComparer.Ordinal), TextLanguages.All);
        Assert.Equal(79, TextLanguages.All.Count);
    }
}
