namespace Hush.Text.Tests;

public sealed class StyledCharactersTests
{
    [Theory]
    [InlineData("𝗢𝗿𝗹𝗮 𝟒𝟏𝟓", "Orla 415")]
    [InlineData("𝟘𝟙𝟚 𝚊𝚋𝚌 𝕏", "012 abc X")]
    [InlineData("call 𝟗 now", "call 9 now")]
    [InlineData("𝒜𝒵", "AZ")]
    public void Read_GivesPlainCharacters(string text, string plain) =>
        Assert.Equal(plain, StyledCharacters.Read(new SourceText(text))!.Value.Text.Reveal());

    [Theory]
    [InlineData("")]
    [InlineData("plain 42")]
    [InlineData("😀 größe")]
    [InlineData("\ud835")]
    public void Read_WithoutSuchCharacters_IsNothing(string text) => Assert.Null(StyledCharacters.Read(new SourceText(text)));

    [Fact]
    public void Read_MapsBackToWholePairs()
    {
        var (text, map) = StyledCharacters.Read(new SourceText("a 𝟒𝟏 b"))!.Value;
        Assert.Equal("a 41 b", text.Reveal());
        Assert.Equal(new TextSpan(2, 4), map.ToOriginal(new TextSpan(2, 2)));
        Assert.Equal(new TextSpan(4, 2), map.ToOriginal(new TextSpan(3, 1)));
        Assert.Equal(new TextSpan(7, 1), map.ToOriginal(new TextSpan(5, 1)));
    }
}
