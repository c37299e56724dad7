namespace Hush.EndToEnd.Tests;

/// <summary>The official JavaScript client of the Model Context Protocol against <c>hush mcp</c>.</summary>
public sealed class ToolClientTests(ToolClientTests.Checks checks) : IClassFixture<ToolClientTests.Checks>
{
    [Theory]
    [InlineData("stdio: the tools are listed")]
    [InlineData("stdio: detect lists places")]
    [InlineData("stdio: redact and restore are each other's reverse")]
    [InlineData("stdio: an unknown conversation is an error")]
    [InlineData("http: the tools are listed")]
    [InlineData("http: detect lists places")]
    [InlineData("http: redact and restore are each other's reverse")]
    [InlineData("http: an unknown conversation is an error")]
    public void Client_AgreesThat(string check) => checks.AssertPassed(check);

    [Fact]
    public void EveryCheck_IsNamedHere() => Assert.Equal(8, checks.Names.Count);

    public sealed class Checks() : CommandChecks("tools.js");
}
