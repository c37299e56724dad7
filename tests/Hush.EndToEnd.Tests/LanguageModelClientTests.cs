namespace Hush.EndToEnd.Tests;

/// <summary>OpenAI's and Anthropic's JavaScript clients through <c>hush proxy</c>, against a provider of our own.</summary>
public sealed class LanguageModelClientTests(LanguageModelClientTests.Checks checks) : IClassFixture<LanguageModelClientTests.Checks>
{
    [Theory]
    [InlineData("chat completions are redacted and restored")]
    [InlineData("chat completions are restored in streams cut anywhere")]
    [InlineData("chat content parts are redacted")]
    [InlineData("chat tool calls are restored and redacted again")]
    [InlineData("chat tool calls are restored in streams cut anywhere")]
    [InlineData("responses are redacted and restored")]
    [InlineData("responses are restored in streams cut anywhere")]
    [InlineData("a response continues another one with its surrogates")]
    [InlineData("a response of another caller is not continued")]
    [InlineData("embeddings are redacted")]
    [InlineData("embeddings of token ids are refused")]
    [InlineData("messages are redacted and restored")]
    [InlineData("messages are restored in streams cut anywhere")]
    [InlineData("message tool results are redacted")]
    [InlineData("what a model thought goes back as it came")]
    [InlineData("images are refused")]
    [InlineData("images pass where they are allowed")]
    [InlineData("an error of the provider reaches the client, restored")]
    [InlineData("a provider that is not there is told apart")]
    [InlineData("models are listed")]
    [InlineData("uploads are refused")]
    [InlineData("lifelike surrogates are restored")]
    [InlineData("no value reaches the provider or a log")]
    public void Client_AgreesThat(string check) => checks.AssertPassed(check);

    [Fact]
    public void EveryCheck_IsNamedHere() => Assert.Equal(23, checks.Names.Count);

    public sealed class Checks() : CommandChecks("language-models.js");
}
