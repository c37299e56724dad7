using Hush.Detection.Review;

namespace Hush.Detection.Tests.Review;

public sealed class RelativeTimeTests
{
    [Theory]
    [InlineData("il y a [cinq] ans", false)]
    [InlineData("seit [12 Jahren] dabei", false)]
    [InlineData("vor [5] Jahren eingebaut", false)]
    [InlineData("hace [3] años", false)]
    [InlineData("it broke [two years] ago", false)]
    [InlineData("due anni, cioè [2] anni fa", false)]
    [InlineData("il a [cinq] ans", true)]
    [InlineData("ich stell mich vor [34 jahre] alt", true)]
    [InlineData("Luca, [8] anni, fa nuoto", true)]
    [InlineData("a mãe faz [60] anos", true)]
    [InlineData("kurz vor: [34] Jahren", true)]
    [InlineData("[cinq]", true)]
    [InlineData("urodzony w [36] tygodniu ciąży", false)]
    [InlineData("in der [36]. Schwangerschaftswoche", false)]
    [InlineData("w [36] tygodniu życia", true)]
    public void Review_RefusesYearsGoneByAndWeeksOfPregnancy(string line, bool isKept)
    {
        var (context, candidate) = MarkedLine.Read(line, Categories.Age);

        Assert.Equal(isKept, RelativeTime.Review(context, candidate) is not null);
    }
}
