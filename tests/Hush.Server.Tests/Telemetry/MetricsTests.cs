using System.Globalization;
using System.Net.Http.Headers;
using System.Text.RegularExpressions;
using Hush.Server.Tests.Identity;
using Hush.TestKit;

namespace Hush.Server.Tests.Telemetry;

/// <summary>Metrics are those of the whole process, so their tests run alone.</summary>
[CollectionDefinition(nameof(TelemetryAlone), DisableParallelization = true)]
public sealed class TelemetryAlone;

/// <summary>What <c>/metrics</c> shows, and to whom.</summary>
[Collection(nameof(TelemetryAlone))]
public sealed class MetricsTests
{
    private const string Key = "alpha-0123456789";
    private const string Text =
        """{"kind":"PiiEntityRecognition","analysisInput":{"documents":[{"id":"1","language":"en","text":"I am jane, jane is me."}]}}""";

    [Theory]
    [InlineData("", null, 401)]
    [InlineData("", "beta-0123456789a", 401)]
    [InlineData("", Key, 403)]
    [InlineData(" roles=submit,read", Key, 403)]
    [InlineData(" roles=admin", Key, 200)]
    [InlineData(" name=ops roles=read,admin", Key, 200)]
    public async Task With_keys_a_role_is_needed(string words, string? key, int status)
    {
        var file = Path.GetTempFileName();
        try
        {
            await File.WriteAllTextAsync(file, Key + words + "\n");
            await using var server = await RunningServer.StartAsync("--key-file", file);
            using var answer = await server.SendAsync(HttpMethod.Get, "metrics", key: key);
            Assert.Equal(status, (int)answer.StatusCode);
            if (status != 200) Assert.Contains("\"error\"", await answer.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        }
        finally
        {
            File.Delete(file);
        }
    }

    [Theory]
    [InlineData("hush.admin", 200)]
    [InlineData("hush.read hush.submit", 403)]
    public async Task With_tokens_too(string scopes, int status)
    {
        await using var issuer = await LocalIssuer.StartAsync();
        await using var server = await RunningServer.StartAsync(issuer.Settings);
        using HttpRequestMessage request = new(HttpMethod.Get, "metrics");
        request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", issuer.Token(new Dictionary<string, object?> { ["scp"] = scopes }));
        using var answer = await server.Client.SendAsync(request);
        Assert.Equal(status, (int)answer.StatusCode);
    }

    [Theory]
    [InlineData("", 200)]
    [InlineData("--Hush:Metrics=none", 404)]
    [InlineData("--Hush:Metrics=all", 200)]
    [InlineData("--Hush:Metrics=all --keys=alpha-0123456789", 200)]
    [InlineData("--Hush:Metrics=None --keys=alpha-0123456789", 401)]
    [InlineData("--role=worker", 403)]
    [InlineData("--role=worker --Hush:Metrics=all", 200)]
    public async Task A_setting_opens_and_closes_them(string settings, int status)
    {
        await using var server = await RunningServer.StartAsync(settings.Split(' ', StringSplitOptions.RemoveEmptyEntries));
        using var answer = await server.Client.GetAsync("metrics");
        Assert.Equal(status, (int)answer.StatusCode);
    }

    [Fact]
    public async Task A_page_of_another_host_does_not_read_them()
    {
        await using var server = await RunningServer.StartAsync();
        using HttpRequestMessage request = new(HttpMethod.Get, "metrics");
        request.Headers.Host = "pages.example.com";
        using var answer = await server.Client.SendAsync(request);
        Assert.Equal(403, (int)answer.StatusCode);
    }

    [Fact]
    public async Task What_happens_is_counted()
    {
        await using var server = await RunningServer.StartAsync();
        var before = await server.Client.GetStringAsync("metrics");
        await server.RunAsync(Samples.Typed);
        using var text = await server.SendAsync(HttpMethod.Post, "language/:analyze-text?api-version=2025-11-01", Text);
        Assert.Equal(200, (int)text.StatusCode);
        using var refused = await server.SendAsync(HttpMethod.Post, "language/:analyze-text?api-version=2025-11-01", "{");
        Assert.Equal(400, (int)refused.StatusCode);
        var after = "";
        await Eventually.TrueAsync(
            () =>
            {
                after = server.Client.GetStringAsync("metrics").GetAwaiter().GetResult();
                return Difference("hush_jobs_total", "state=\"Succeeded\"") == 1;
            },
            "the job is counted");
        Assert.Equal(1, Difference("hush_jobs_accepted_total", "kind=\"conversations\""));
        Assert.Equal(22, Difference("hush_characters_total", "kind=\"text\""));
        Assert.True(Difference("hush_characters_total", "kind=\"conversation\"") > 0);
        Assert.True(Difference("hush_entities_total", "category=\"Person\"") >= 2);
        Assert.Equal(1, Difference("hush_refusals_total", "code=\"InvalidRequestBodyFormat\""));
        Assert.Equal(1, Difference("hush_analysis_duration_seconds_count", "kind=\"text\""));
        Assert.Equal(2, Difference("http_server_request_duration_seconds_count", "http_route=\"/language/:analyze-text\""));

        double Difference(string name, string label) => Value(after, name, label) - Value(before, name, label);
    }

    [Fact]
    public async Task Models_are_told_apart()
    {
        await using var server = await RunningServer.StartAsync("--model=strong");
        var before = await server.Client.GetStringAsync("metrics");
        foreach (var query in (string[])["", "&hush-model=fast", "&hush-model=fast"])
        {
            using var answer = await server.SendAsync(HttpMethod.Post, "language/:analyze-text?api-version=2025-11-01" + query, Text);
            Assert.Equal(200, (int)answer.StatusCode);
        }

        var after = "";
        await Eventually.TrueAsync(
            () =>
            {
                after = server.Client.GetStringAsync("metrics").GetAwaiter().GetResult(); // which the server keeps for a moment
                return Difference("hush_analysis_duration_seconds_count", "model=\"hush-fast ") == 2;
            },
            "two analyses are counted");
        Assert.Equal(44, Difference("hush_characters_total", "model=\"hush-fast "));
        Assert.True(Difference("hush_model_duration_seconds_count", "model=\"hush-fast ") >= 2); // and once when it was loaded

        double Difference(string name, string label) => Value(after, name, label) - Value(before, name, label);
    }

    [Fact]
    public async Task The_queue_is_measured()
    {
        await using var server = await RunningServer.StartAsync("--role=api");
        for (var i = 0; i < 3; i++) using (await server.SubmitAsync(Samples.Typed)) server.Clock.Advance(TimeSpan.FromSeconds(7));
        await Eventually.TrueAsync(
            () =>
            {
                server.Clock.Advance(TimeSpan.FromSeconds(10));
                var shown = server.Client.GetStringAsync("metrics").GetAwaiter().GetResult();
                return Value(shown, "hush_queue_waiting", "") == 3 && Value(shown, "hush_queue_running", "") == 0
                    && Value(shown, "hush_queue_age_seconds", "") >= 21;
            },
            "three jobs wait");
    }

    // Sums what has the label, since metrics of one name may differ in others. Values of labels may hold spaces.
    private static double Value(string shown, string name, string label) => shown.Split('\n')
        .Where(line => Regex.IsMatch(line, $"^{name}[{{ ]") && line.Contains(label, StringComparison.Ordinal))
        .Select(line => line[(Math.Max(line.LastIndexOf('}'), line.IndexOf(' ', StringComparison.Ordinal)) + 1)..].TrimStart().Split(' ')[0])
        .Sum(value => double.Parse(value, CultureInfo.InvariantCulture));
}
