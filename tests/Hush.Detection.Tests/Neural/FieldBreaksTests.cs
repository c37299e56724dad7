using Hush.Detection.Neural;

namespace Hush.Detection.Tests.Neural;

public sealed class FieldBreaksTests
{
    [Theory]
    [InlineData("Tinashe Moyo\tHarriers", "Person", true)]
    [InlineData("4 Dock Lane, Goole\tcard", "Address", true)]
    [InlineData("Ogden, Raylene  Freda", "Person", true)]
    [InlineData("N. G.  Weerasekara", "Person", false)]
    [InlineData("Ada\nLagerlund", "Person", true)]
    [InlineData("2 Elm Row\nLeeds", "Address", false)]
    [InlineData("2 Elm Row\r\n\tLeeds", "Address", true)]
    [InlineData("Prairie\r\nDiagnostics", "Organization", true)]
    [InlineData("GB29  4417", "NumericIdentifier", false)]
    [InlineData("3782 822463\n10005", "CreditCardNumber", false)] // wrapped
    [InlineData("0161 496\t0733", "PhoneNumber", true)]
    [InlineData("Ada Lagerlund", "Person", false)]
    public void Lies_SeesTheLastGap(string text, string category, bool expected)
    {
        var start = text.LastIndexOfAny([' ', '\t', '\n']) + 1;
        var end = text[..start].TrimEnd().Length;

        Assert.Equal(expected, FieldBreaks.Lies(text, end, start, new Category(category)));
    }
}
