using Hush.Entities;

namespace Hush.Detection.Tests;

public sealed class WantedNamesTests
{
    [Theory]
    [InlineData("City", "City Location", "City")]
    [InlineData("City", "Location", "Location")]
    [InlineData("City", "GPE Location", "GPE")]
    [InlineData("State", "GPE", "GPE")]
    [InlineData("State", "City", null)]
    [InlineData("GPE", "Location", "Location")]
    [InlineData("Airport", "Location", "Location")]
    [InlineData("Neighborhood", "GPE", null)]
    [InlineData("Location", "City", null)]
    [InlineData("DateOfBirth", "Date DateOfBirth", "DateOfBirth")]
    [InlineData("DateOfBirth", "Date", "Date")]
    [InlineData("ExpirationDate", "Date", "Date")]
    [InlineData("Date", "DateOfBirth", null)]
    [InlineData("Person", "Location GPE City", null)]
    public void AFind_GoesByTheNarrowestWantedCategoryThatItIs(string found, string wanted, string? reported)
    {
        var entity = new Entity(new TextSpan(0, 5), new Category(found), new Confidence(0.9));
        var names = wanted.Split(' ').Select(name => new Category(name)).ToHashSet();
        Assert.Equal(reported, WantedNames.Of(entity, names)?.Category.Name);
    }
}
