using System.Net.Sockets;
using System.Text;

namespace Hush.Server.Tests.Http;

public sealed class AnswerTests
{
    private const string Job = RunningServer.Jobs + "/00000000-0000-4000-8000-000000000000?api-version=2024-11-01";

    [Fact]
    public async Task Every_answer_has_the_headers_of_the_service()
    {
        await using var server = await RunningServer.StartAsync();
        using var accepted = await server.SubmitAsync(Samples.Typed);
        using var state = await server.Client.GetAsync(RunningServer.LocationOf(accepted));
        using var refused = await server.SubmitAsync("{}");
        using var unknown = await server.Client.GetAsync("nowhere");
        foreach (var answer in new[] { accepted, state, refused, unknown })
        {
            Assert.True(Guid.TryParseExact(HeaderOf(answer, "apim-request-id"), "D", out _));
            Assert.Equal("max-age=31536000; includeSubDomains; preload", HeaderOf(answer, "Strict-Transport-Security"));
            Assert.Equal("nosniff", HeaderOf(answer, "X-Content-Type-Options"));
            Assert.True(long.TryParse(HeaderOf(answer, "x-envoy-upstream-service-time"), out _));
            Assert.False(answer.Headers.Contains("Server"));
        }

        Assert.Equal("application/json; charset=utf-8", state.Content.Headers.ContentType!.ToString());
        Assert.False(state.Headers.Contains("x-ms-error-code"));
        Assert.Equal(("InvalidRequest", "application/json; charset=utf-8"),
            (HeaderOf(refused, "x-ms-error-code"), refused.Content.Headers.ContentType!.ToString()));
        Assert.Equal(("404", "application/json"), (HeaderOf(unknown, "x-ms-error-code"), unknown.Content.Headers.ContentType!.ToString()));
    }

    [Fact]
    public async Task The_client_s_request_id_comes_back()
    {
        await using var server = await RunningServer.StartAsync();
        var request = new HttpRequestMessage(HttpMethod.Get, Job);
        request.Headers.Add("x-ms-client-request-id", "abc-1");
        using var answer = await server.Client.SendAsync(request);
        Assert.Equal("abc-1", HeaderOf(answer, "x-ms-client-request-id"));
    }

    [Theory]
    [InlineData("GET", "/", 200, null)]
    [InlineData("GET", "/nowhere", 404, "404")]
    [InlineData("GET", "/language/nowhere?api-version=2024-11-01", 404, "404")]
    [InlineData("DELETE", "/" + Job, 405, "InvalidRequest")]
    [InlineData("GET", "/" + RunningServer.Jobs + "?api-version=2024-11-01", 405, "InvalidRequest")]
    [InlineData("GET", "//language//analyze-conversations/jobs/x?api-version=2024-11-01", 404, "NotFound")]
    [InlineData("GET", "/LANGUAGE/Analyze-Conversations/Jobs/x?API-Version=2024-11-01", 404, "NotFound")]
    [InlineData("GET", "/" + RunningServer.Jobs + "/x", 404, "404")]
    [InlineData("GET", "/" + RunningServer.Jobs + "/x?api-version=2019-01-01", 404, "404")]
    [InlineData("POST", "/" + RunningServer.Jobs + "/x:cancel", 404, "404")]
    public async Task Paths_and_methods_are_answered_in_the_envelope(string method, string path, int status, string? code)
    {
        await using var server = await RunningServer.StartAsync();
        using var answer = await server.Client.SendAsync(
            new HttpRequestMessage(new HttpMethod(method), new Uri(server.Client.BaseAddress!.ToString().TrimEnd('/') + path)));
        Assert.Equal(status, (int)answer.StatusCode);
        if (code is not null) Assert.Equal((status, code, null), await RunningServer.ErrorOf(answer));
    }

    [Fact]
    public async Task Double_slashes_reach_the_job_route_on_the_raw_socket()
    {
        await using var server = await RunningServer.StartAsync();
        var answer = await SendRawAsync(server,
            $"GET //language/analyze-conversations/jobs/x?api-version=2024-11-01 HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n");
        Assert.StartsWith("HTTP/1.1 404", answer, StringComparison.Ordinal);
        Assert.Contains("\"NotFound\"", answer, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("", "EmptyRequest")]
    [InlineData("  \r\n", "EmptyRequest")]
    [InlineData("null", "EmptyRequest")]
    [InlineData("{", "InvalidRequestBodyFormat")]
    [InlineData("[]", "InvalidRequestBodyFormat")]
    [InlineData("{\"tasks\":1}", "InvalidRequestBodyFormat")]
    [InlineData("{\"tasks\":[],\"tasks\":[]}", "MissingInputDocuments")]
    [InlineData("{\"a\":\"\uFFFF\u0000\"}", "InvalidRequestBodyFormat")]
    public async Task Bodies_that_are_no_requests_are_refused(string body, string inner)
    {
        await using var server = await RunningServer.StartAsync();
        using var answer = await server.SubmitAsync(body);
        Assert.Equal((400, "InvalidRequest", inner), await RunningServer.ErrorOf(answer));
    }

    [Fact]
    public async Task A_byte_order_mark_does_not_matter()
    {
        await using var server = await RunningServer.StartAsync();
        Assert.Equal("succeeded", (await server.RunAsync("\uFEFF" + Samples.Typed))["status"]!.GetValue<string>());
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_body_over_the_limit_is_refused(bool isChunked)
    {
        await using var server = await RunningServer.StartAsync("--Hush:Limits:MaxBodyBytes=2048");
        var request = new HttpRequestMessage(HttpMethod.Post, RunningServer.Jobs + "?api-version=2024-11-01")
        {
            Content = new StringContent(new string(' ', 5000), Encoding.ASCII, "application/json"),
        };
        request.Headers.TransferEncodingChunked = isChunked;
        using var answer = await server.Client.SendAsync(request);
        Assert.Equal((413, "InvalidRequest", "InvalidRequest"), await RunningServer.ErrorOf(answer));
    }

    [Fact]
    public async Task Calls_over_the_rate_are_told_when_to_come_again()
    {
        await using var server = await RunningServer.StartAsync("--keys", "alpha-0123456789,beta-0123456789a",
            "--Hush:RateLimit:CallsPerMinute=2");
        for (var i = 0; i < 2; i++) Assert.Equal(404, (int)(await server.SendAsync(HttpMethod.Get, Job, key: "alpha-0123456789")).StatusCode);
        using var refused = await server.SendAsync(HttpMethod.Get, Job, key: "alpha-0123456789");
        Assert.Equal((429, "429", null), await RunningServer.ErrorOf(refused));
        Assert.InRange(int.Parse(HeaderOf(refused, "Retry-After")!, System.Globalization.CultureInfo.InvariantCulture), 1, 60);
        Assert.Equal(404, (int)(await server.SendAsync(HttpMethod.Get, Job, key: "beta-0123456789a")).StatusCode);
    }

    [Theory]
    [InlineData("", "http://example.test:81/language/")]
    [InlineData("--Hush:TrustForwardedHeaders=true", "https://pii.example.com/base/language/")]
    [InlineData("--public-url=https://public.example.com/x/", "https://public.example.com/x/language/")]
    public async Task Job_locations_are_absolute(string setting, string expected)
    {
        await using var server = await RunningServer.StartAsync(
            ["--keys", "alpha-0123456789", .. setting.Length == 0 ? Array.Empty<string>() : [setting]]);
        var request = new HttpRequestMessage(HttpMethod.Post, RunningServer.Jobs + "?api-version=2024-11-01")
        { Content = new StringContent(Samples.Typed) };
        request.Headers.Host = "example.test:81";
        request.Headers.Add("Ocp-Apim-Subscription-Key", "alpha-0123456789");
        request.Headers.Add("X-Forwarded-Proto", "https, http");
        request.Headers.Add("X-Forwarded-Host", "pii.example.com");
        request.Headers.Add("X-Forwarded-Prefix", "/base");
        using var accepted = await server.Client.SendAsync(request);
        Assert.StartsWith(expected, RunningServer.LocationOf(accepted), StringComparison.Ordinal);
    }

    private static string? HeaderOf(HttpResponseMessage answer, string name) => answer.Headers.TryGetValues(name, out var values)
        ? values.Single() : null;

    private static async Task<string> SendRawAsync(RunningServer server, string request)
    {
        using var socket = new TcpClient();
        await socket.ConnectAsync("127.0.0.1", server.Client.BaseAddress!.Port);
        await socket.GetStream().WriteAsync(Encoding.ASCII.GetBytes(request));
        using var reader = new StreamReader(socket.GetStream());
        return await reader.ReadToEndAsync();
    }
}
