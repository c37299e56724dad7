using System.Net.Http.Headers;
using System.Text;
using Hush.Server.Tests.Identity;

namespace Hush.Server.Tests.Telemetry;

/// <summary>Plants a word wherever a caller may write, and looks for it in metrics and in spans, as they leave the process.</summary>
[Collection(nameof(TelemetryAlone))]
public sealed class NoTextInTelemetryTests
{
    private const string Canary = "Kanarienvogel";
    private const string Key = Canary + "-0123456789";

    private const string Text = """
        {"kind":"PiiEntityRecognition","displayName":"X","analysisInput":{"documents":[{"id":"X","language":"en","text":"X jane"}]},
         "tasks":[{"kind":"PiiEntityRecognition","taskName":"X"}]}
        """;

    private static readonly (string Method, string Path, string? Body)[] Calls =
    [
        ("POST", "language/analyze-text/jobs?api-version=2026-05-01&X=X", Text),
        ("POST", "language/:analyze-text?api-version=2026-05-01&X=X", Text),
        ("POST", "language/:analyze-text?api-version=X", Text),
        ("POST", "language/:analyze-text?api-version=2026-05-01", Text[..^30]),
        ("POST", "language/:analyze-text?api-version=2026-05-01", Text.Replace("\"en\"", "\"X X\"", StringComparison.Ordinal)),
        ("POST", "language/:analyze-text?api-version=2026-05-01", Text.Replace("PiiEntityRecognition", "X", StringComparison.Ordinal)),
        ("POST", "skills/pii-detection?code=X&X=1", """{"values":[{"recordId":"X","data":{"text":"X jane","languageCode":"en"}}]}"""),
        ("POST", "skills/pii-detection", """{"values":[{"recordId":"X","data":{"text":"X jane","languageCode":"en"}}]}"""),
        ("POST", "transcripts/redact?language=en&format=X", "X"),
        ("POST", "text/analytics/X/entities/recognition/pii", Text),
        ("GET", "language/analyze-text/jobs/X?api-version=2026-05-01", null),
        ("GET", "X/X?X=X", null),
        ("GET", "swagger/X/swagger.json", null),
        ("GET", "studio/X", null),
        ("X", "language/:analyze-text", null),
        ("DELETE", "X", null),
    ];

    [Fact]
    public async Task Neither_metrics_nor_spans_hold_what_callers_wrote()
    {
        await using var collector = await Collector.StartAsync();
        await using var issuer = await LocalIssuer.StartAsync();
        string shown;
        await using (var server = await RunningServer.StartAsync([.. issuer.Settings, "--keys", Key, "--Hush:Metrics=all"]))
        {
            foreach ((var method, var path, var body) in Calls)
            {
                using var answer =
                    await SendAsync(server, method, path, body, request => request.Headers.Add("Ocp-Apim-Subscription-Key", Key));
                if ((int)answer.StatusCode == 202) await server.WaitAsync(RunningServer.LocationOf(answer), Key);
            }

            using var wrong = await SendAsync(server, "GET", "language/analyze-text/jobs/X", null,
                request => request.Headers.Add("Ocp-Apim-Subscription-Key", Canary));
            var token = issuer.Token(new Dictionary<string, object?> { ["tid"] = Canary, ["sub"] = Canary });
            using var byToken = await SendAsync(server, "POST", "language/:analyze-text?api-version=2026-05-01", Text,
                request => request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", token));
            shown = await server.Client.GetStringAsync("metrics");
        }

        Assert.Contains("hush_entities_total", shown, StringComparison.Ordinal);
        Assert.Contains("http_server_request_duration_seconds_bucket", shown, StringComparison.Ordinal);
        Assert.Contains("hush.task", collector.Traces, StringComparison.Ordinal);
        Assert.Contains("/language/:analyze-text", collector.Traces, StringComparison.Ordinal);
        Assert.Contains("hush.entities", collector.Metrics, StringComparison.Ordinal);
        Assert.DoesNotContain(Canary, shown + collector.Traces + collector.Metrics, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotMatch("jobs/[0-9a-f]{8}-", collector.Traces);
    }

    private static async Task<HttpResponseMessage> SendAsync(RunningServer server, string method, string path, string? body,
        Action<HttpRequestMessage> identify)
    {
        using HttpRequestMessage request = new(new HttpMethod(method.Replace("X", Canary, StringComparison.Ordinal)),
            path.Replace("X", Canary, StringComparison.Ordinal));
        if (body is not null) request.Content = new StringContent(body.Replace("X", Canary, StringComparison.Ordinal), Encoding.UTF8,
            "application/json");
        request.Headers.Add("traceparent", "00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01");
        request.Headers.Add("tracestate", "vendor=" + Canary);
        request.Headers.Add("baggage", "name=" + Canary);
        request.Headers.UserAgent.ParseAdd(Canary + "/1.0");
        request.Headers.Referrer = new Uri("http://example.com/" + Canary);
        request.Headers.Add("x-ms-client-request-id", Canary);
        identify(request);
        return await server.Client.SendAsync(request);
    }
}
