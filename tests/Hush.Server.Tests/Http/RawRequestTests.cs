using System.Globalization;
using System.Net.Sockets;
using System.Text;
using System.Text.Json.Nodes;
using Hush.TestKit;

namespace Hush.Server.Tests.Http;

/// <summary>What is not valid HTTP gets the envelope, and no log line of a fault; nor does a client that goes away.</summary>
public sealed class RawRequestTests
{
    private const string Post =
        "POST /language/:analyze-text?api-version=2025-11-01 HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\nConnection: close\r\n";
    private const string Chunked = Post + "Transfer-Encoding: chunked\r\n\r\n";

    [Theory]
    [InlineData(Chunked + "ZZ\r\n{}\r\n0\r\n\r\n", 400, "InvalidRequestBodyFormat")]
    [InlineData(Chunked + "-1\r\n{}\r\n0\r\n\r\n", 400, "InvalidRequestBodyFormat")]
    [InlineData(Chunked + "0x2\r\n{}\r\n0\r\n\r\n", 400, "InvalidRequestBodyFormat")]
    [InlineData(Chunked + " \r\n{}\r\n0\r\n\r\n", 400, "InvalidRequestBodyFormat")]
    [InlineData(Chunked + "1\r\n{}\r\n0\r\n\r\n", 400, "InvalidRequestBodyFormat")]
    [InlineData(Chunked + "FFFFFFFF\r\n{}", 400, "InvalidRequestBodyFormat")]
    [InlineData(Chunked + "FFFFFFFFFFFFFFFF\r\n{}", 400, "InvalidRequestBodyFormat")]
    [InlineData(
        "POST /language/analyze-text/jobs?api-version=2025-11-01 HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\nConnection: close\r\nTransfer-Encoding: chunked\r\n\r\nG\r\n", 400, "InvalidRequestBodyFormat")]
    [InlineData(
        "POST /language/analyze-conversations/jobs?api-version=2024-11-01 HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\nConnection: close\r\nTransfer-Encoding: chunked\r\n\r\nG\r\n", 400, "InvalidRequestBodyFormat")]
    [InlineData(
        "POST /skills/pii-detection HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\nConnection: close\r\nTransfer-Encoding: chunked\r\n\r\nG\r\n", 400, "InvalidRequestBodyFormat")]
    [InlineData(
        "POST /text/analytics/v3.1/analyze HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\nConnection: close\r\nTransfer-Encoding: chunked\r\n\r\nG\r\n", 400, "InvalidRequestBodyFormat")]
    [InlineData(Post + "Content-Encoding: gzip\r\nContent-Length: 2\r\n\r\n{}", 400, "InvalidRequestBodyFormat")]
    [InlineData(Post + "Content-Encoding: br\r\nContent-Length: 2\r\n\r\n{}", 400, "InvalidRequestBodyFormat")]
    [InlineData(Post + "Content-Encoding: zstd\r\nContent-Length: 2\r\n\r\n{}", 415, "InvalidRequestBodyFormat")]
    [InlineData(Post + "Content-Length: two\r\n\r\n{}", 400, "InvalidRequest")]
    [InlineData(Post + "Transfer-Encoding: gzip\r\n\r\n{}", 400, "InvalidRequest")]
    [InlineData("GET /language/analyze-text/jobs/a%00b?api-version=2025-11-01 HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\n\r\n",
        400, "InvalidRequest")]
    [InlineData(
        "GET /language/analyze-conversations/jobs/%00?api-version=2024-11-01 HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\n\r\n",
        400, "InvalidRequest")]
    [InlineData(
        "POST /language/analyze-text/jobs/%00:cancel?api-version=2025-11-01 HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\nContent-Length: 0\r\n\r\n", 400, "InvalidRequest")]
    [InlineData("HEAD /%00 HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\n\r\n", 400, "InvalidRequest")]
    [InlineData("GET / HTTP/1.1\r\n\r\n", 400, "InvalidRequest")]
    [InlineData("Mara Ekdal\r\n\r\n", 400, "InvalidRequest")]
    [InlineData(
        "GET /language/analyze-text/jobs/%FF%FE?api-version=2025-11-01 HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\nConnection: close\r\n\r\n", 404, null)]
    [InlineData(
        "GET /language/analyze-text/jobs/%0d%0a?api-version=2025-11-01 HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\nConnection: close\r\n\r\n", 404, null)]
    [InlineData(
        "GET /language/analyze-text/jobs/%zz?api-version=2025-11-01 HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\nConnection: close\r\n\r\n", 404, null)]
    public async Task A_broken_request_gets_the_envelope_and_no_fault_is_logged(string request, int status, string? inner)
    {
        await using var server = await RunningServer.StartAsync();
        var answer = await SendAsync(server, request);
        Assert.StartsWith("HTTP/1.1 " + status.ToString(CultureInfo.InvariantCulture), answer, StringComparison.Ordinal);
        var parts = answer.Split("\r\n\r\n", 2);
        Assert.Contains("application/json", parts[0], StringComparison.Ordinal);
        Assert.Contains(FormattableString.Invariant($"Content-Length: {Encoding.UTF8.GetByteCount(parts[1])}"), parts[0], StringComparison.Ordinal);
        var error = JsonNode.Parse(parts[1])!["error"]!;
        Assert.Equal((status == 404 ? "NotFound" : "InvalidRequest", inner),
            (error["code"]!.GetValue<string>(), error["innererror"]?["code"]!.GetValue<string>()));
        AssertNoFault(server);
    }

    [Theory]
    [InlineData(Post + "Content-Length: 500\r\n\r\n{", true)]
    [InlineData(Post + "Content-Length: 500\r\n\r\n{", false)]
    [InlineData(Chunked + "5\r\n{", true)]
    [InlineData(Chunked + "5\r\n{", false)]
    [InlineData(Post + "Content-Encoding: gzip\r\nContent-Length: 500\r\n\r\n", true)]
    [InlineData(
        "POST /language/analyze-text/jobs?api-version=2025-11-01 HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\nContent-Length: 500\r\n\r\n{", true)]
    [InlineData("POST /skills/pii-detection HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\nContent-Length: 500\r\n\r\n{", true)]
    [InlineData(
        "POST /language/analyze-conversations/jobs?api-version=2024-11-01 HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\nContent-Length: 500\r\n\r\n{\"tasks\":", true)]
    [InlineData(
        "POST /text/analytics/v3.1/entities/recognition/pii HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\nTransfer-Encoding: chunked\r\n\r\nA\r\n{\"docu", true)]
    [InlineData("PUT /skills/pii-detection HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\nTransfer-Encoding: chunked\r\n\r\n",
        true)]
    [InlineData("POST /transcripts/redact HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\nContent-Length: 50000\r\n\r\n{\"text\":\"",
        true)]
    [InlineData(Post + "Expect: 100-continue\r\nContent-Length: 500\r\n\r\n", true)]
    [InlineData(Post + "Content-Encoding: br\r\nTransfer-Encoding: chunked\r\n\r\n5\r\n\u0001\u0002", true)]
    [InlineData(Post + "Content-Length: 2\r\n\r\n{}", true)]
    [InlineData(Post + "Content-Length: 2000000\r\n\r\n{", true)]
    [InlineData("GET / HTTP/1.1\r\nHo", true)]
    public async Task A_client_that_goes_away_is_no_fault(string request, bool resets)
    {
        await using var server = await RunningServer.StartAsync();
        using (var socket = new TcpClient())
        {
            await socket.ConnectAsync("127.0.0.1", server.Client.BaseAddress!.Port);
            await socket.GetStream().WriteAsync(Encoding.ASCII.GetBytes(request));
            await Task.Delay(200); // so that the server has read it
            if (resets) socket.LingerState = new LingerOption(enable: true, seconds: 0);
        }

        if (request.Contains("POST", StringComparison.Ordinal)) await Eventually.TrueAsync(() =>
            server.Log.Text.Contains(" answered ", StringComparison.Ordinal), "the request has ended");
        Assert.Equal(200, (int)(await server.Client.GetAsync("/status")).StatusCode);
        AssertNoFault(server);
    }

    [Fact]
    public async Task Answers_of_the_application_come_as_they_are()
    {
        await using var server = await RunningServer.StartAsync();
        var answer = await SendAsync(server, Post + "Content-Length: 0\r\n\r\n");
        Assert.Contains("EmptyRequest", answer, StringComparison.Ordinal);
        Assert.Single(answer.Split('\n'), line => line.StartsWith("Content-Length", StringComparison.Ordinal));
    }

    private static void AssertNoFault(RunningServer server) => Assert.DoesNotContain(
        server.Log.Text.Split('\n'), line => line.Contains(" Error ", StringComparison.Ordinal)
            || line.Contains(" Critical ", StringComparison.Ordinal));

    private static async Task<string> SendAsync(RunningServer server, string request)
    {
        using var socket = new TcpClient();
        await socket.ConnectAsync("127.0.0.1", server.Client.BaseAddress!.Port);
        await socket.GetStream().WriteAsync(Encoding.ASCII.GetBytes(request));
        using var reader = new StreamReader(socket.GetStream());
        return await reader.ReadToEndAsync();
    }
}
