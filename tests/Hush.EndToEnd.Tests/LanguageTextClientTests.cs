namespace Hush.EndToEnd.Tests;

/// <summary>Microsoft's JavaScript client for analyze-text (<c>@azure/ai-language-text</c>) against the server, its endpoint alone changed.</summary>
public sealed class LanguageTextClientTests(LanguageTextClientTests.Checks checks) : IClassFixture<LanguageTextClientTests.Checks>
{
    [Theory]
    [InlineData("names and numbers are redacted")]
    [InlineData("offsets count UTF-16 code units by default")]
    [InlineData("offsets count text elements where asked")]
    [InlineData("only the named categories are found")]
    [InlineData("the health domain leaves out the rest")]
    [InlineData("statistics are read")]
    [InlineData("documents come back in their order with their errors")]
    [InlineData("a wrong key is refused")]
    [InlineData("a wrong model is refused")]
    [InlineData("too many documents are refused")]
    [InlineData("documents with one id are refused")]
    [InlineData("an unknown category is refused")]
    [InlineData("an unknown version is refused")]
    [InlineData("a batch of two actions is read over two pages")]
    [InlineData("a batch is read by pages of ten")]
    [InlineData("an error of one document stays with it")]
    [InlineData("a language is detected in a batch")]
    [InlineData("a running batch is cancelled")]
    [InlineData("an ended batch cannot be cancelled")]
    [InlineData("a batch with an empty document is refused")]
    [InlineData("a batch with a wrong model is refused")]
    [InlineData("a batch with too many documents is refused")]
    public void Client_AgreesThat(string check) => checks.AssertPassed(check);

    [Fact]
    public void EveryCheck_IsNamedHere() => Assert.Equal(22, checks.Names.Count);

    public sealed class Checks() : ClientChecks("language-text.js");
}
