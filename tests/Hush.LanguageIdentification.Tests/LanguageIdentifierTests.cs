namespace Hush.LanguageIdentification.Tests;

public sealed class LanguageIdentifierTests
{
    [Theory]
    [InlineData("")]
    [InlineData("   \t\n")]
    [InlineData("4111 1111 1111 1111 / 12-34 !?")]
    [InlineData("👩‍👩‍👧 🏳️‍🌈 …")]
    [InlineData("\uD83D \uDC69")]
    [InlineData("ok")]
    public void Identify_WithoutEnoughLetters_CannotTell(string text) => Assert.Null(LanguageIdentifier.Identify(new SourceText(text)));

    [Theory]
    [InlineData("Where is my parcel, please?", "en", "English", "en")]
    [InlineData("Onde está o meu telemóvel?", "pt-pt", "Portuguese_Portugal", "pt_pt")]
    [InlineData("Você sabe onde está o ônibus?", "pt-br", "Portuguese_Brazil", "pt_br")]
    [InlineData("我们的包裹还没到", "zh-hans", "Chinese_Simplified", "zh_chs")]
    [InlineData("我們的包裹還沒到", "zh-hant", "Chinese_Traditional", "zh_cht")]
    [InlineData("荷物が届きません", "ja", "Japanese", "ja")]
    [InlineData("ขอบคุณ", "th", "Thai", "th")]
    [InlineData("My name is Anna and the clerk said ありがとう", "en", "English", "en")]
    public void Identify_NamesTheLanguageAsTheServiceDoes(string text, string code, string name, string iso)
    {
        var found = LanguageIdentifier.Identify(new SourceText(text));

        Assert.NotNull(found);
        Assert.Equal((code, name, iso), (found.Code, found.Name, found.Iso6391Name));
        Assert.InRange(found.Confidence, LanguageIdentifier.LeastConfidence, 1);
    }

    [Fact]
    public void Identify_LongText_ReadsItsBeginning()
    {
        var english = string.Concat(Enumerable.Repeat("I would like to change my order. ", 200));
        var german = string.Concat(Enumerable.Repeat("Ich möchte meine Bestellung ändern. ", 20000));

        Assert.Equal("en", LanguageIdentifier.Identify(new SourceText(english + german))?.Code);
    }

    [Fact]
    public void Load_OfAnotherFile_SaysWhatIsWrong()
    {
        Assert.Throws<InvalidDataException>(() => NgramModel.Load(new MemoryStream("JUNKJUNK"u8.ToArray())));
        Assert.Throws<EndOfStreamException>(() => NgramModel.Load(new MemoryStream("HL"u8.ToArray())));
    }
}
