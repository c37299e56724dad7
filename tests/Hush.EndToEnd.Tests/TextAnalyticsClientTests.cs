namespace Hush.EndToEnd.Tests;

/// <summary>Microsoft's JavaScript client for v3.1 (<c>@azure/ai-text-analytics</c>) against the server, its endpoint alone changed.</summary>
public sealed class TextAnalyticsClientTests(TextAnalyticsClientTests.Checks checks) : IClassFixture<TextAnalyticsClientTests.Checks>
{
    [Theory]
    [InlineData("names and numbers are redacted")]
    [InlineData("offsets count UTF-16 code units by default")]
    [InlineData("categories, domain and statistics are read")]
    [InlineData("documents come back in their order with their errors")]
    [InlineData("a wrong key is refused")]
    [InlineData("a wrong model is refused")]
    [InlineData("too many documents are refused")]
    [InlineData("actions are read over two pages")]
    [InlineData("too many documents for actions are refused")]
    [InlineData("actions of another kind are refused")]
    public void Client_AgreesThat(string check) => checks.AssertPassed(check);

    [Fact]
    public void EveryCheck_IsNamedHere() => Assert.Equal(10, checks.Names.Count);

    public sealed class Checks() : ClientChecks("text-analytics.js");
}
