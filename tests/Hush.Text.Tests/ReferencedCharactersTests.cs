namespace Hush.Text.Tests;

public sealed class ReferencedCharactersTests
{
    [Theory]
    [InlineData("&#74;ohn", "John")]
    [InlineData("Andr&eacute; &amp; Zo&euml;", "André & Zoë")]
    [InlineData("219&#45;09&#x2D;9999", "219-09-9999")]
    [InlineData("ann&commat;hill&period;test", "ann@hill.test")]
    [InlineData("&#74ohn", "John")]
    [InlineData("&#x1F600;", "😀")]
    public void Read_GivesTheCharacters(string text, string plain) =>
        Assert.Equal(plain, ReferencedCharacters.Read(new SourceText(text))!.Value.Text.Reveal());

    [Theory]
    [InlineData("")]
    [InlineData("R&D and AT&T")]
    [InlineData("&unknown; &;")]
    [InlineData("unit &#12")]
    [InlineData("unit&#12B")]
    [InlineData("&#1; &#55296; &#99999999;")]
    public void Read_WithoutReferences_IsNothing(string text) => Assert.Null(ReferencedCharacters.Read(new SourceText(text)));

    [Fact]
    public void Read_MapsBackToWholeReferences()
    {
        var (text, map) = ReferencedCharacters.Read(new SourceText("a &#74;o &amp; b"))!.Value;
        Assert.Equal("a Jo & b", text.Reveal());
        Assert.Equal(new TextSpan(2, 6), map.ToOriginal(new TextSpan(2, 2)));
        Assert.Equal(new TextSpan(9, 5), map.ToOriginal(new TextSpan(5, 1)));
        Assert.Equal(new TextSpan(15, 1), map.ToOriginal(new TextSpan(7, 1)));
    }
}
