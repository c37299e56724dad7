namespace Hush.EndToEnd.Tests;

/// <summary>Microsoft's Python client for texts (<c>azure-ai-textanalytics</c>) against the server, its endpoint alone changed.</summary>
public sealed class PythonTextAnalyticsTests(PythonTextAnalyticsTests.Checks checks) : IClassFixture<PythonTextAnalyticsTests.Checks>
{
    [Theory]
    [InlineData("names and numbers are redacted")]
    [InlineData("names and numbers are redacted by v3.1")]
    [InlineData("offsets count code points by default")]
    [InlineData("offsets count text elements where asked")]
    [InlineData("only the named categories are found")]
    [InlineData("the health domain leaves out the rest")]
    [InlineData("documents come back in their order with their errors")]
    [InlineData("statistics are read")]
    [InlineData("a batch of two actions is read over two pages")]
    [InlineData("an error of one document stays with it")]
    [InlineData("a language is detected in a batch")]
    [InlineData("a running batch is cancelled")]
    [InlineData("an ended batch cannot be cancelled")]
    [InlineData("a batch goes on from its continuation token")]
    [InlineData("actions by v3.1 are read over two pages")]
    [InlineData("a wrong key is refused")]
    [InlineData("a wrong model is refused")]
    [InlineData("too many documents are refused")]
    [InlineData("actions of another kind are refused")]
    public void Client_AgreesThat(string check) => checks.AssertPassed(check);

    [Fact]
    public void EveryCheck_IsNamedHere() => Assert.Equal(19, checks.Names.Count);

    public sealed class Checks() : ClientChecks("text_analytics.py");
}
