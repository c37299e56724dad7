using Hush.Detection.Places;

namespace Hush.Detection.Tests.Places;

public sealed class PlaceSorterTests
{
    [Theory]
    [InlineData("Germany", "GPE")]
    [InlineData("the Netherlands", "GPE")]
    [InlineData("USA", "GPE")]
    [InlineData("Deutschland", "GPE")]
    [InlineData("Singapore", "GPE")]
    [InlineData("Minnesota", "State")]
    [InlineData("TX", "State")]
    [InlineData("Baden-Württemberg", "State")]
    [InlineData("Orange County", "State")]
    [InlineData("Gloucestershire", "State")]
    [InlineData("Toulouse", "City")]
    [InlineData("toulouse", "City")]
    [InlineData("New York", "City")]
    [InlineData("São Paulo", "City")]
    [InlineData("Boston, Massachusetts", "City")]
    [InlineData("City of Bath", "City")]
    [InlineData("Mission District", "Neighborhood")]
    [InlineData("Kreuzberg", "Neighborhood")]
    [InlineData("Denver International Airport", "Airport")]
    [InlineData("Heathrow", "Airport")]
    [InlineData("Lake Placid Beach", "Location")]
    [InlineData("the airport", "Location")]
    [InlineData("the district", "Location")]
    public void CategoryOf_SaysWhatThePlaceIs(string name, string category) =>
        Assert.Equal(category, PlaceSorter.CategoryOf(new SourceText(name), new TextSpan(0, name.Length)).Name);

    [Fact]
    public void Lexicon_HoldsTheCitiesOfTheWorld() => Assert.InRange(PlaceLexicon.Count, 30_000, 60_000);

    [Fact]
    public void Find_VeryLongName_IsNoPlace() => Assert.Equal(PlaceKinds.None, PlaceLexicon.Find(new string('a', 500)));

    [Fact]
    public void Find_MarksOnly_IsNoPlace() => Assert.Equal(PlaceKinds.None, PlaceLexicon.Find("-.,"));
}
