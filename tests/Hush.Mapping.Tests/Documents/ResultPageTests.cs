using Hush.Contracts.Documents;
using Hush.Mapping.Documents;

namespace Hush.Mapping.Tests.Documents;

public sealed class ResultPageTests
{
    private static readonly string[] Ids = ["c", "a", "x", "b"];

    [Theory]
    [InlineData(0, 2, "c,a", "")]
    [InlineData(2, 2, "b", "x")]
    [InlineData(1, 20, "a,b", "x")]
    [InlineData(4, 20, "", "")]
    public void A_page_follows_the_order_of_the_request(int skip, int top, string documents, string errors)
    {
        var page = new ResultPage(skip, top).CutFrom(Results(), Ids, withStatistics: true);
        Assert.Equal(documents, string.Join(',', page.Documents.Select(document => document.Id)));
        Assert.Equal(errors, string.Join(',', page.Errors.Select(error => error.Id)));
        Assert.Equal(page.Documents.Count + page.Errors.Count, page.Statistics!.DocumentsCount);
        Assert.Equal(page.Documents.Count, page.Statistics.TransactionsCount);
    }

    [Fact]
    public void Statistics_are_left_out_where_not_asked_for()
    {
        var page = ResultPage.Whole.CutFrom(Results(), Ids, withStatistics: false);
        Assert.Null(page.Statistics);
        Assert.All(page.Documents, document => Assert.Null(document.Statistics));
        Assert.Equal((3, 1), (page.Documents.Count, page.Errors.Count));
    }

    [Theory]
    [InlineData(0, 20, 25, false, "20+5")]
    [InlineData(0, 20, 45, false, "20+20")]
    [InlineData(0, 20, 20, false, null)]
    [InlineData(0, 10, 25, true, "10+10")]
    [InlineData(20, 10, 25, true, null)]
    [InlineData(0, 10, 0, true, null)]
    [InlineData(5, int.MaxValue, 10, true, null)]
    public void The_next_page_is_as_long_as_asked_or_as_what_is_left(int skip, int top, int total, bool isTopAsked, string? next) =>
        Assert.Equal(next, new ResultPage(skip, top).Next(total, isTopAsked) is { } page ? $"{page.Skip}+{page.Top}" : null);

    private static PiiResultsAnswer Results() => DocumentRequests.Run(DocumentRequests.PlanOf(DocumentRequests.ReadSync(DocumentRequests.Sync(
        """{"id":"c","text":"1"},{"id":"a","text":"2"},{"id":"x","text":""},{"id":"b","text":"3"}"""))));
}
