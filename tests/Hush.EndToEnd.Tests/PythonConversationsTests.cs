namespace Hush.EndToEnd.Tests;

/// <summary>Microsoft's Python client for conversations (<c>azure-ai-language-conversations</c>) against the server, its endpoint alone
/// changed.</summary>
public sealed class PythonConversationsTests(PythonConversationsTests.Checks checks) : IClassFixture<PythonConversationsTests.Checks>
{
    [Theory]
    [InlineData("a chat is redacted")]
    [InlineData("a newer version has its own names")]
    [InlineData("a call is redacted in all forms and muted")]
    [InlineData("placeholders stand for names")]
    [InlineData("several tasks keep their order")]
    [InlineData("a job goes on from its continuation token")]
    [InlineData("a language is detected")]
    [InlineData("an unsupported language is an error of its conversation")]
    [InlineData("a wrong key is refused")]
    [InlineData("a job without conversations is refused")]
    [InlineData("an unknown category is refused")]
    [InlineData("an unknown version is refused")]
    [InlineData("conversation understanding is refused")]
    public void Client_AgreesThat(string check) => checks.AssertPassed(check);

    [Fact]
    public void EveryCheck_IsNamedHere() => Assert.Equal(13, checks.Names.Count);

    public sealed class Checks() : ClientChecks("conversations.py");
}
