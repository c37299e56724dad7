using System.Globalization;
using System.Net.Sockets;
using System.Text;

namespace Hush.Server.Tests.Http;

/// <summary>What is too deep, too long or too slow is refused in the envelope, and the server goes on.</summary>
public sealed class LimitTests
{
    private const string Synchronous = "language/:analyze-text?api-version=2025-11-01";
    private const string TextJobs = "language/analyze-text/jobs?api-version=2025-11-01";
    private const string Get = "GET /language/analyze-text/jobs/x?api-version=2025-11-01 HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n";

    public static TheoryData<string, string> DeepBodies
    {
        get
        {
            TheoryData<string, string> all = [];
            string[] routes = [Synchronous, TextJobs, RunningServer.Jobs + "?api-version=2024-11-01", "text/analytics/v3.1/analyze",
                "text/analytics/v3.1/entities/recognition/pii", "skills/pii-detection", "transcripts/redact"];
            foreach (var route in routes) foreach (
                var kind in (string[])["lists", "objects", "unclosed", "in a member", "in an unknown member"]) all.Add(route, kind);
            return all;
        }
    }

    [Theory]
    [MemberData(nameof(DeepBodies))]
    public async Task A_deep_body_is_refused(string route, string kind)
    {
        const int Depth = 100_000;
        var lists = new string('[', Depth) + new string(']', Depth);
        var body = kind switch
        {
            "lists" => lists,
            "objects" => string.Concat(Enumerable.Repeat("{\"a\":", Depth)) + "1" + new string('}', Depth),
            "unclosed" => new string('[', Depth),
            "in a member" => $"{{\"kind\":\"PiiEntityRecognition\",\"analysisInput\":{lists},\"values\":{lists},\"documents\":{lists}}}",
            _ => $"{{\"kind\":\"PiiEntityRecognition\",\"analysisInput\":{{\"documents\":[{{\"id\":\"1\",\"text\":\"jane\",\"deep\":{lists}}}]}}}}",
        };
        await using var server = await RunningServer.StartAsync();
        using var answer = await server.SendAsync(HttpMethod.Post, route, body);
        Assert.Equal(400, (await RunningServer.ErrorOf(answer)).Status);
        using var status = await server.Client.GetAsync("status");
        Assert.Equal(200, (int)status.StatusCode);
    }

    [Theory]
    [InlineData("one long header", "431")]
    [InlineData("many headers", "431")]
    [InlineData("headers that are long together", "431")]
    [InlineData("a long path", "414")]
    [InlineData("a long query", "414")]
    [InlineData("a long method", "414")]
    [InlineData("little of all", "404")]
    public async Task Long_headers_are_refused(string kind, string status)
    {
        var request = kind switch
        {
            "one long header" => Get + "x: " + new string('y', 40_000) + "\r\n\r\n",
            "many headers" => Get + string.Concat(Enumerable.Range(0, 200).Select(i => $"x{i}: y\r\n")) + "\r\n",
            "headers that are long together" => Get + string.Concat(Enumerable.Range(0, 50).Select(i => $"x{i}: {new string('y', 1000)}\r\n")) +
                "\r\n",
            "a long path" => $"GET /{new string('y', 20_000)} HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n",
            "a long query" => $"GET /status?{new string('y', 20_000)} HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n",
            "a long method" => $"{new string('Y', 20_000)} /status HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n",
            _ => Get + "x: " + new string('y', 20_000) + "\r\n\r\n",
        };
        await using var server = await RunningServer.StartAsync();
        await AssertRefusedAsync(server, request, status);
    }

    [Theory]
    [InlineData("4096", 3000, "404")]
    [InlineData("4096", 5000, "431")]
    [InlineData("100000", 60_000, "404")]
    public async Task The_length_of_headers_is_a_setting(string limit, int length, string status)
    {
        await using var server = await RunningServer.StartAsync("--Hush:Limits:MaxHeaderBytes=" + limit);
        await AssertRefusedAsync(server, Get + "x: " + new string('y', length) + "\r\n\r\n", status);
    }

    [Theory]
    [InlineData("GET /status HTTP/1.1\r\nHost: localhost\r\nx: ")]
    [InlineData("GET /sta")]
    [InlineData("POST /language/:analyze-text HTTP/1.1\r\n")]
    public async Task A_client_that_does_not_finish_its_headers_is_sent_away(string begin)
    {
        await using var server = await RunningServer.StartAsync("--Hush:Limits:HeaderTimeout=00:00:01");
        await AssertRefusedAsync(server, begin, "408");
    }

    [Fact]
    public async Task A_client_that_does_not_finish_its_body_is_sent_away()
    {
        await using var server = await RunningServer.StartAsync();
        await AssertRefusedAsync(server,
            $"POST /{Synchronous} HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\nConnection: close\r\nContent-Length: 500\r\n\r\n{{", "408");
    }

    [Theory]
    [InlineData(Synchronous, "--Hush:Limits:MaxBodyBytes=2000")]
    [InlineData(TextJobs, "--Hush:Limits:MaxBodyBytes=2000")]
    [InlineData(RunningServer.Jobs + "?api-version=2024-11-01", "--Hush:Limits:MaxBodyBytes=2000")]
    [InlineData("text/analytics/v3.1/analyze", "--Hush:Limits:MaxBodyBytes=2000")]
    [InlineData("text/analytics/v3.1/entities/recognition/pii", "--Hush:Limits:MaxBodyBytes=2000")]
    [InlineData("skills/pii-detection", "--Hush:Limits:MaxSkillBodyBytes=2000")]
    [InlineData("transcripts/redact", "--Hush:Limits:MaxTranscriptBytes=2000")]
    public async Task A_long_body_is_refused_with_and_without_its_length(string route, string setting)
    {
        await using var server = await RunningServer.StartAsync(setting);
        var body = "{\"kind\":\"" + new string('y', 3000) + "\"}";
        using var told = await server.SendAsync(HttpMethod.Post, route, body);
        Assert.Equal(413, (await RunningServer.ErrorOf(told)).Status);
        Assert.True(told.Headers.ConnectionClose);
        using HttpRequestMessage request = new(HttpMethod.Post, route) { Content = new StringContent(body, Encoding.UTF8, "application/json") };
        request.Headers.TransferEncodingChunked = true;
        using var untold = await server.Client.SendAsync(request);
        Assert.Equal(413, (await RunningServer.ErrorOf(untold)).Status);
    }

    [Theory]
    [InlineData(Synchronous, 100, false)]
    [InlineData(Synchronous, 2_000_000, true)]
    [InlineData(TextJobs, 2_000_000, true)]
    [InlineData("transcripts/redact", 2_000_000, true)]
    [InlineData("nowhere", 2_000_000, true)]
    public async Task A_client_is_told_when_its_connection_is_closed_over_a_body_that_is_not_read(string route, int length, bool isClosed)
    {
        await using var server = await RunningServer.StartAsync("--keys", "alpha-0123456789");
        using TcpClient socket = new();
        await socket.ConnectAsync("127.0.0.1", server.Client.BaseAddress!.Port);
        var request = FormattableString.Invariant(
            $"POST /{route} HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\nContent-Length: {length}\r\n\r\n");
        await socket.GetStream().WriteAsync(Encoding.ASCII.GetBytes(request));
        using StreamReader reader = new(socket.GetStream());
        List<string> head = [];
        while (await reader.ReadLineAsync().WaitAsync(TimeSpan.FromMinutes(2)) is { Length: > 0 } line) head.Add(line);
        Assert.Matches("^HTTP/1.1 40[14] ", head[0]);
        Assert.Equal(isClosed, head.Contains("Connection: close"));
    }

    private static async Task AssertRefusedAsync(RunningServer server, string request, string status)
    {
        using TcpClient socket = new();
        await socket.ConnectAsync("127.0.0.1", server.Client.BaseAddress!.Port);
        await socket.GetStream().WriteAsync(Encoding.ASCII.GetBytes(request));
        using StreamReader reader = new(socket.GetStream());
        var answer = await reader.ReadToEndAsync().WaitAsync(TimeSpan.FromMinutes(2));
        Assert.StartsWith("HTTP/1.1 " + status, answer, StringComparison.Ordinal);
        Assert.Contains("\"error\":{\"code\":", answer, StringComparison.Ordinal);
        Assert.Contains(string.Create(CultureInfo.InvariantCulture, $"Content-Length: {answer.Split("\r\n\r\n", 2)[1].Length}"), answer,
            StringComparison.Ordinal);
        using var after = await server.Client.GetAsync("status");
        Assert.Equal(200, (int)after.StatusCode);
    }
}
