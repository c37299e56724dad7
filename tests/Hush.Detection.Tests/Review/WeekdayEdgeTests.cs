using Hush.Detection.Review;

namespace Hush.Detection.Tests.Review;

public sealed class WeekdayEdgeTests
{
    [Theory]
    [InlineData("sorted. See you [Friday Tamsin]", "Tamsin")]
    [InlineData("shut since [Monday Idris] said", "Idris")]
    [InlineData("an email from [Sunday Okoro] came", "Sunday Okoro")]
    [InlineData("thank you [Tuesday Weldon]", "Tuesday Weldon")]
    [InlineData("signed by [Friday Oliseh]", "Friday Oliseh")]
    [InlineData("not till [thursday osk]", "osk")]
    [InlineData("hasta el [lunes Clara]", "Clara")]
    [InlineData("à ce [vendredi Solène]", "Solène")]
    [InlineData("bis [Dienstag Jule Behr]", "Jule Behr")]
    [InlineData("ask for [Sunday Okoro]", "Sunday Okoro")] // a given name
    [InlineData("[Tuesday Weldon] here", "Tuesday Weldon")]
    [InlineData("see you [Friday]", "Friday")]
    [InlineData("see you [Tamsin Friday]", "Tamsin Friday")]
    [InlineData("by [Wednesday, Kit] will know", "Wednesday, Kit")]
    public void Review_CutsTheDayOfAnAppointment(string line, string expected)
    {
        var (context, candidate) = MarkedLine.Read(line, Categories.Person);

        Assert.Equal(expected, context.Text.Reveal(WeekdayEdge.Review(context, candidate)!.Span));
    }
}
