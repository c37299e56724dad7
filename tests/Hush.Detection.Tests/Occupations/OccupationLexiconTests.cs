using Hush.Detection.Occupations;

namespace Hush.Detection.Tests.Occupations;

public sealed class OccupationLexiconTests
{
    [Theory]
    [InlineData("nurse", "nurses")]
    [InlineData("policeman", "policemen")]
    [InlineData("secretary", "secretaries")]
    [InlineData("head of sales", "heads of sales")]
    [InlineData("waitress", "waitresses")]
    [InlineData("attorney", "attorneys")]
    [InlineData("sous-chef", "sous-chefs")]
    public void PluralOf_ChangesTheHead(string title, string plural) => Assert.Equal(plural, OccupationLexicon.PluralOf(title));

    [Fact]
    public void Lexicon_HoldsThousandsOfTitles() => Assert.InRange(OccupationLexicon.Count, 2_500, 10_000);
}
