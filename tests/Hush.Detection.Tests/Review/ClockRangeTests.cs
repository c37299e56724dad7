using Hush.Detection.Review;

namespace Hush.Detection.Tests.Review;

public sealed class ClockRangeTests
{
    [Theory]
    [InlineData("13. März, [19.05]–20.40 Uhr", false)]
    [InlineData("geöffnet [08.30]-12.00 Uhr", false)]
    [InlineData("ab [7.45] Uhr", false)]
    [InlineData("om [14.15] uur", false)]
    [InlineData("from [9.30] – 11.00 a.m.", false)]
    [InlineData("um [19.30]\u00A0Uhr", false)]
    [InlineData("Termin [03.04] am Nachmittag", true)]
    [InlineData("am [19.05] kommt er", true)]
    [InlineData("vom [19.05]–20.06", true)]
    [InlineData("am [19.05.] Uhrmacher", true)]
    [InlineData("der [31.12] um 8 Uhr", true)]
    [InlineData("[12.75] Uhr", true)]
    public void Review_RefusesTimesOfDay(string line, bool isKept)
    {
        var (context, candidate) = MarkedLine.Read(line, Categories.Date, "de");

        Assert.Equal(isKept, ClockRange.Review(context, candidate) is not null);
    }
}
