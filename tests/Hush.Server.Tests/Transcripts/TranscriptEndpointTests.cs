using System.Net;
using System.Text.Json.Nodes;

namespace Hush.Server.Tests.Transcripts;

public sealed class TranscriptEndpointTests
{
    private const string Path = "transcripts/redact";
    private const string Captions = "WEBVTT\n\n00:00:01.000 --> 00:00:04.000\n<v Jane>My name is Jane.\n";

    [Fact]
    public async Task A_file_comes_back_in_its_own_format()
    {
        await using var server = await RunningServer.StartAsync();
        using var answer = await server.SendAsync(HttpMethod.Post, Path, Captions);

        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.Equal("webvtt", Assert.Single(answer.Headers.GetValues("x-hush-format")));
        Assert.Equal("WEBVTT\n\n00:00:01.000 --> 00:00:04.000\n<v [SPEAKER_1]>My name is ****.\n", await answer.Content.ReadAsStringAsync());
    }

    [Theory]
    [InlineData("", "hello, this is a text", "none of the known formats")]
    [InlineData("?format=azure-batch", Captions, "not a file of the format azure-batch")]
    [InlineData("?format=mp3", Captions, "format")]
    [InlineData("?policy=noMask", Captions, "policy")]
    [InlineData("?policy=nonsense", Captions, "policyKind")]
    [InlineData("?piiCategories=Nonsense", Captions, "piiCategories")]
    [InlineData("", "{\"segments\":[{\"start\":0,\"text\":\"I am Jane\"}", "line 1, byte")]
    [InlineData("", "WEBVTT\n\n00:00 --> soon\nJane", "line 3")]
    public async Task What_is_refused_is_told_in_the_envelope_without_the_text(string query, string body, string words)
    {
        await using var server = await RunningServer.StartAsync();
        using var answer = await server.SendAsync(HttpMethod.Post, Path + query, body);
        var text = await answer.Content.ReadAsStringAsync();

        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        Assert.NotNull(JsonNode.Parse(text)!["error"]!["code"]);
        Assert.Contains(words, text, StringComparison.Ordinal);
        Assert.DoesNotContain("Jane", text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_file_above_the_limit_is_refused()
    {
        await using var server = await RunningServer.StartAsync("--Hush:Limits:MaxTranscriptBytes=2000");
        using var answer = await server.SendAsync(HttpMethod.Post, Path, Captions + new string('x', 2000));

        Assert.Equal(HttpStatusCode.RequestEntityTooLarge, answer.StatusCode);
    }

    [Fact]
    public async Task A_server_with_keys_asks_for_one()
    {
        await using var server = await RunningServer.StartAsync("--keys", "key-one-012345678");
        using var refused = await server.SendAsync(HttpMethod.Post, Path, Captions);
        using var taken = await server.SendAsync(HttpMethod.Post, Path, Captions, "key-one-012345678");

        Assert.Equal((HttpStatusCode.Unauthorized, HttpStatusCode.OK), (refused.StatusCode, taken.StatusCode));
    }
}
