using Hush.Detection.Review;

namespace Hush.Detection.Tests.Review;

public sealed class ContractionTests
{
    [Theory]
    [InlineData("Passport? it'[s G0558127]", "G0558127")]
    [InlineData("that’[s K 2071155], I think", "K 2071155")]
    [InlineData("we'[ve AB 123456] here", "AB 123456")]
    [InlineData("I'[m 7724 091]", "7724 091")]
    [InlineData("le n° d'[AB 123456]", "AB 123456")] // the letters of the number
    [InlineData("passport [S 123456]", "S 123456")]
    [InlineData("'[S 123456]'", "S 123456")] // in quotes
    public void Review_CutsTheEndOfTheWordBefore(string line, string expected)
    {
        var (context, candidate) = MarkedLine.Read(line, Categories.EUPassportNumber);

        Assert.Equal(expected, context.Text.Reveal(Contraction.Review(context, candidate)!.Span));
    }

    [Fact]
    public void Review_LeavesTheElisionsOfOtherLanguages()
    {
        var (context, candidate) = MarkedLine.Read("c'est l'[S 123456]", Categories.EUPassportNumber, "fr");

        Assert.Equal(candidate, Contraction.Review(context, candidate));
    }
}
