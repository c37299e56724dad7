namespace Hush.Server.Tests.Http;

/// <summary>Pages of the origins that a setting names may call the server, and no others.</summary>
public sealed class CrossOriginTests
{
    private const string Allowed = "https://app.example.com";
    private const string Path = "language/:analyze-text?api-version=2025-11-01";

    [Theory]
    [InlineData(Allowed, Allowed, true)]
    [InlineData("https://APP.example.com", Allowed, true)]
    [InlineData("https://app.example.com:443", Allowed, true)]
    [InlineData(Allowed, "http://app.example.com", false)]
    [InlineData(Allowed, "https://app.example.com:8443", false)]
    [InlineData(Allowed, "https://app.example.com.evil.example", false)]
    [InlineData(Allowed, "https://evil.example", false)]
    [InlineData(Allowed, "null", false)]
    [InlineData(" https://one.example , " + Allowed + ",", Allowed, true)]
    [InlineData("http://localhost:3000," + Allowed, "http://localhost:3000", true)]
    [InlineData("http://localhost:3000", "http://localhost:3001", false)]
    [InlineData("http://127.0.0.1:8080", "http://127.0.0.1:8080", true)]
    [InlineData("", Allowed, false)]
    public async Task A_page_of_an_origin_may_call_where_a_setting_names_it(string setting, string origin, bool may)
    {
        await using var server = await RunningServer.StartAsync("--keys", "alpha-0123456789", "--Hush:CorsOrigins=" + setting);
        using HttpRequestMessage asks = new(HttpMethod.Options, Path);
        asks.Headers.Add("Origin", origin);
        asks.Headers.Add("Access-Control-Request-Method", "POST");
        asks.Headers.Add("Access-Control-Request-Headers", "ocp-apim-subscription-key,content-type");
        using var preflight = await server.Client.SendAsync(asks);
        Assert.Equal(may, HeaderOf(preflight, "Access-Control-Allow-Origin") == origin);
        if (may)
        {
            Assert.Equal(204, (int)preflight.StatusCode);
            Assert.Contains("POST", HeaderOf(preflight, "Access-Control-Allow-Methods"), StringComparison.Ordinal);
            Assert.Contains("ocp-apim-subscription-key", HeaderOf(preflight, "Access-Control-Allow-Headers"), StringComparison.OrdinalIgnoreCase);
        }

        using HttpRequestMessage call = new(HttpMethod.Post, Path) { Content = new StringContent("{}") };
        call.Headers.Add("Origin", origin);
        call.Headers.Add("Ocp-Apim-Subscription-Key", "alpha-0123456789");
        using var answer = await server.Client.SendAsync(call);
        Assert.Equal(400, (int)answer.StatusCode);
        Assert.Equal(may, HeaderOf(answer, "Access-Control-Allow-Origin") == origin);
        Assert.Equal(may, HeaderOf(answer, "Access-Control-Expose-Headers").Contains("operation-location", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_page_reads_why_it_was_refused()
    {
        await using var server = await RunningServer.StartAsync("--keys", "alpha-0123456789", "--Hush:CorsOrigins=" + Allowed);
        using HttpRequestMessage call = new(HttpMethod.Post, Path) { Content = new StringContent("{}") };
        call.Headers.Add("Origin", Allowed);
        using var answer = await server.Client.SendAsync(call);
        Assert.Equal((401, Allowed), ((int)answer.StatusCode, HeaderOf(answer, "Access-Control-Allow-Origin")));
    }

    private static string HeaderOf(HttpResponseMessage answer, string name) => answer.Headers.TryGetValues(name, out var values)
        ? string.Join(",", values) : "";
}
