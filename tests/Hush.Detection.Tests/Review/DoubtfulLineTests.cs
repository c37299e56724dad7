using Hush.Detection.Review;

namespace Hush.Detection.Tests.Review;

public sealed class DoubtfulLineTests
{
    [Theory]
    [InlineData("Contact\nPriya Nambiar\n\n[Team]\nLogistics", 0.3, true)]
    [InlineData("Contact\nPriya Nambiar\n\nTeam\n[Logistics]", 0.4, true)]
    [InlineData("[Summary]\r\nAll went well", 0.45, true)]
    [InlineData("[Fernwood]\n12 Mill Lane\nYork", 0.8, false)] // a letterhead
    [InlineData("Team\n[Harbour Logistics]", 0.4, false)]
    [InlineData("Team: [Logistics]\nPhone:", 0.4, false)]
    [InlineData("[Logistics]", 0.4, false)]
    public void Review_RefusesHeadingsAndFields(string line, double confidence, bool isRefused)
    {
        var (context, candidate) = MarkedLine.Read(line, Categories.Organization);

        Assert.Equal(isRefused, DoubtfulLine.Review(context, candidate with { Confidence = new Confidence(confidence) }) is null);
    }
}
