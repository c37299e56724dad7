using System.Text;

namespace Hush.Server.Tests.Http;

/// <summary>What a web page in the browser of a user of this machine can send to a server without keys.</summary>
public sealed class LoopbackGuardTests
{
    private const string Text = "language/:analyze-text?api-version=2025-11-01";
    private const string Body = """{"kind":"PiiEntityRecognition","analysisInput":{"documents":[{"id":"1","language":"en","text":"I am Jane."}]}}""";

    [Theory]
    [InlineData("localhost", 200)]
    [InlineData("LOCALHOST:5000", 200)]
    [InlineData("127.0.0.1:5000", 200)]
    [InlineData("127.5.4.3", 200)]
    [InlineData("[::1]:5000", 200)]
    [InlineData("app.localhost:5000", 200)]
    [InlineData("evil.example", 403)]
    [InlineData("evil.example:5000", 403)]
    [InlineData("localhost.evil.example", 403)]
    [InlineData("127.0.0.1.evil.example", 403)]
    [InlineData("192.168.1.10", 403)]
    [InlineData("0.0.0.0", 403)]
    [InlineData("hush.example.com", 403, "--public-url=https://other.example.com")]
    [InlineData("hush.example.com", 200, "--public-url=https://hush.example.com")]
    [InlineData("evil.example", 200, "--anonymous=true")]
    public async Task Only_names_of_this_machine_are_answered(string host, int status, params string[] settings)
    {
        await using var server = await RunningServer.StartAsync(settings);
        Assert.Equal(status, await SendAsync(server, Text, Body, "application/json", host));
    }

    [Theory]
    [InlineData("application/json", 200)]
    [InlineData("application/json; charset=utf-8", 200)]
    [InlineData("Application/JSON", 200)]
    [InlineData("text/plain", 415)]
    [InlineData("text/plain; charset=application/json", 415)]
    [InlineData("application/x-www-form-urlencoded", 415)]
    [InlineData("multipart/form-data; boundary=x", 415)]
    [InlineData("text/json", 415)]
    [InlineData(null, 415)]
    public async Task Only_json_is_taken(string? type, int status)
    {
        foreach (var settings in new string[][] { [], ["--anonymous=true"] })
        {
            await using var server = await RunningServer.StartAsync(settings);
            Assert.Equal(status, await SendAsync(server, Text, Body, type));
        }
    }

    [Theory]
    [InlineData("http://127.0.0.1:5000", 200)]
    [InlineData("http://localhost:3000", 200)]
    [InlineData("https://evil.example", 403)]
    [InlineData("http://localhost.evil.example", 403)]
    [InlineData("null", 403)]
    [InlineData("https://friend.example", 200)]
    public async Task Pages_of_other_origins_are_refused_with_files_too(string origin, int status)
    {
        await using var server = await RunningServer.StartAsync("--Hush:CorsOrigins=https://friend.example");
        Assert.Equal(status, await SendAsync(server, Text, Body, "application/json", origin: origin));
        Assert.Equal(status,
            await SendAsync(server, "transcripts/redact", "WEBVTT\n\n00:01.000 --> 00:02.000\nI am Jane.\n", "text/plain", origin: origin));
    }

    [Fact]
    public async Task A_file_of_any_type_and_a_cancel_without_a_body_are_taken()
    {
        await using var server = await RunningServer.StartAsync();
        Assert.Equal(200,
            await SendAsync(server, "transcripts/redact", "WEBVTT\n\n00:01.000 --> 00:02.000\nI am Jane.\n", "application/x-www-form-urlencoded"));
        using var cancel = await server.SendAsync(HttpMethod.Post,
            $"{RunningServer.Jobs}/{Guid.NewGuid():D}:cancel?api-version=2024-11-01");
        Assert.Equal(404, (int)cancel.StatusCode);
    }

    [Fact]
    public async Task With_a_key_nothing_of_it_matters()
    {
        await using var server = await RunningServer.StartAsync("--keys", "alpha-0123456789");
        Assert.Equal(200, await SendAsync(server, Text, Body, "text/plain", "evil.example", "https://evil.example"));
    }

    private static async Task<int> SendAsync(RunningServer server, string route, string body, string? type, string? host = null,
        string? origin = null)
    {
        using HttpRequestMessage request = new(HttpMethod.Post, route) { Content = new ByteArrayContent(Encoding.UTF8.GetBytes(body)) };
        if (type is not null) request.Content.Headers.TryAddWithoutValidation("Content-Type", type);
        if (host is not null) request.Headers.Host = host;
        if (origin is not null) request.Headers.TryAddWithoutValidation("Origin", origin);
        request.Headers.Add("Ocp-Apim-Subscription-Key", "alpha-0123456789");
        using var answer = await server.Client.SendAsync(request);
        return (int)answer.StatusCode;
    }
}
