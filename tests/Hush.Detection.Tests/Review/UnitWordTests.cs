using Hush.Detection.Review;

namespace Hush.Detection.Tests.Review;

public sealed class UnitWordTests
{
    [Theory]
    [InlineData("hier ist Selam aus der Wohnung [23].", "Wohnung 23")]
    [InlineData("Betrifft: Wasserschaden Top [7], zweiter Stock", "Top 7")]
    [InlineData("TOP 2: Parzelle [31] (Pächter fehlt)", "Parzelle 31")]
    [InlineData("el apartamento [503, torre 2] adeuda", "apartamento 503, torre 2")]
    [InlineData("Familia del bajo [B]: sin cerdo", "bajo B")]
    [InlineData("Re: Lot [212], second notice", "Lot 212")]
    [InlineData("he visited flat [302]!!", "flat 302")]
    [InlineData("dalla signora (interno [11])", "interno 11")]
    [InlineData("appartement n° [4] au fond", "appartement n° 4")]
    [InlineData("mieszkanie nr [12] na trzecim piętrze", "mieszkanie nr 12")]
    [InlineData("we live at [23 Ferry Lane]", "23 Ferry Lane")]
    [InlineData("the building\n[12 Ferry Lane]", "12 Ferry Lane")]
    [InlineData("ein Apartment [Gartenstraße 5]", "Gartenstraße 5")]
    [InlineData("take the bus [12 Ferry Lane]", "12 Ferry Lane")]
    [InlineData("tower\t[12]", "12")]
    [InlineData("second door, apt. [4B]", "apt. 4B")]
    [InlineData("We left the building. [12] is ours", "12")]
    [InlineData("Vendimos la casa. [14 Elm Street]", "14 Elm Street")]
    [InlineData("unsere Wohnung [Am Bach 3]", "Am Bach 3")]
    [InlineData("el portal [La Paz 46]", "La Paz 46")]
    public void Review_TakesTheWordForTheDwelling(string line, string expected)
    {
        var (context, candidate) = MarkedLine.Read(line, Categories.Address);

        Assert.Equal(expected, context.Text.Reveal(UnitWord.Review(context, candidate)!.Span));
    }
}
