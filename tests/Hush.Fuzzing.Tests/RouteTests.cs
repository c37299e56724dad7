using System.Net;
using System.Net.Http.Headers;
using System.Text;
using System.Text.Json;
using Hush.Detection.Rules;
using Hush.Server.OpenApi;
using Hush.Server.Tests;
using Hush.Tasks;

namespace Hush.Fuzzing.Tests;

/// <summary>Routes of the whole server with the product's analysis, without a model: no body, query or path gives a 500, and refusals have the
/// contract's envelope.</summary>
public sealed class RouteTests
{
    private static readonly string[] Paths =
    [
        "language/analyze-conversations/jobs/3fa85f64-5717-4562-b3fc-2c963f66afa6?api-version=2024-11-01&$top=1&$skip=1",
        "language/analyze-text/jobs/3fa85f64-5717-4562-b3fc-2c963f66afa6?api-version=2023-04-01&showStats=true",
        "text/analytics/v3.1/analyze/jobs/3fa85f64-5717-4562-b3fc-2c963f66afa6?$top=20", "openapi/v1.json", "status", "ready", "routes",
        "swagger/index.html",
    ];

    private static readonly Lazy<Analyses> Product = new(() => Analyses.Load(UserRules.None, null, () => 1));

    private static readonly byte[][] Bodies = [.. new[]
    {
        RequestExamples.Text, RequestExamples.TextWithPolicies, RequestExamples.TextJob, RequestExamples.Chat, RequestExamples.Call,
        RequestExamples.LegacyTexts, RequestExamples.LegacyJob, RequestExamples.Skill,
    }.Select(Encoding.UTF8.GetBytes)];

    [Theory]
    [InlineData("language/:analyze-text?api-version=2025-11-15-preview")]
    [InlineData("language/:analyze-text?api-version=2022-05-01&showStats=true&hush-explain=true")]
    [InlineData("text/analytics/v3.1/entities/recognition/pii?domain=phi&stringIndexType=UnicodeCodePoint")]
    [InlineData("language/analyze-conversations/jobs?api-version=2025-11-15-preview")]
    [InlineData("language/analyze-text/jobs?api-version=2025-11-15-preview")]
    [InlineData("text/analytics/v3.1/analyze")]
    [InlineData("skills/pii-detection")]
    [InlineData("transcripts/redact")]
    [InlineData("restore")]
    [InlineData("audio/redact")]
    public async Task AnyBody_IsAnsweredOrRefused(string route)
    {
        await using var server = await RunningServer.StartAsync(Product.Value);
        Fuzz fuzz = new("routes", bytes => Send(server, HttpMethod.Post, route, bytes)) { IsMeasured = false };
        fuzz.Try(route.StartsWith("transcripts", StringComparison.Ordinal) ? Hostile.Seeds("samples/formats") : Bodies);
    }

    [Fact]
    public async Task AnyPathAndQuery_IsAnsweredOrRefused()
    {
        await using var server = await RunningServer.StartAsync(Product.Value);
        Fuzz fuzz = new("paths",
            bytes => Send(server, HttpMethod.Get,
                Uri.EscapeDataString(Encoding.Latin1.GetString(bytes)).Replace("%2F", "/", StringComparison.Ordinal)
                .Replace("%3F", "?", StringComparison.Ordinal).Replace("%3D", "=", StringComparison.Ordinal), null))
        { IsMeasured = false };
        fuzz.Try([.. Paths.Select(Encoding.UTF8.GetBytes)]);
    }

    private static void Send(RunningServer server, HttpMethod method, string route, byte[]? body)
    {
        if (route.Length > 4000) return; // longer than any line of a request
        using HttpRequestMessage request = new(method, "/" + route.TrimStart('/'));
        if (body is not null) request.Content = new ByteArrayContent(body)
        { Headers = { ContentType = new MediaTypeHeaderValue("application/json") } };
        using var answer = server.Client.Send(request);
        using var content = answer.Content.ReadAsStream();
        Assert.True((int)answer.StatusCode is < 500 or 503,
            $"{route}: {(int)answer.StatusCode}\n{server.Log.Text[^Math.Min(server.Log.Text.Length, 2000)..]}");
        if (answer.StatusCode < HttpStatusCode.BadRequest) return;
        using var envelope = JsonDocument.Parse(content);
        Assert.False(string.IsNullOrEmpty((envelope.RootElement.TryGetProperty("error", out var error) ? error : envelope.RootElement)
            .GetProperty("message").GetString()));
    }
}
