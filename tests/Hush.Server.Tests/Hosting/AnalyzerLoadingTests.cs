using System.Text.Json.Nodes;
using Hush.TestKit;

namespace Hush.Server.Tests.Hosting;

/// <summary>Servers whose analyzer can't be loaded, for a while or for good.</summary>
public sealed class AnalyzerLoadingTests
{
    private const string Text = """{"kind":"PiiEntityRecognition","analysisInput":{"documents":[{"id":"1","language":"en","text":"I am Jane."}]}}""";
    private const string TextRoute = "language/:analyze-text?api-version=2025-11-01";

    [Fact]
    public async Task A_load_that_fails_is_tried_again_and_no_job_pays_for_it()
    {
        var attempts = 0;
        await using var server = await RunningServer.StartAsync(() => Interlocked.Increment(ref attempts) < 3
            ? throw Shortage() : NameFinder.All);
        await Eventually.TrueAsync(() => Volatile.Read(ref attempts) == 1 && server.Log.Text.Contains("attempt 1 of 5", StringComparison.Ordinal),
            "the first attempt failed");
        await UntilReasonAsync(server, "analyzerFailed");
        foreach ((var route, var body) in new[]
            { (TextRoute, Text), (RunningServer.Jobs + "?api-version=2024-11-01", Samples.Typed),
              ("transcripts/redact", "WEBVTT\n\n00:01.000 --> 00:02.000\nHi.\n") })
        {
            using var refused = await server.SendAsync(HttpMethod.Post, route, body);
            Assert.Equal((503, "ServiceUnavailable", null), await RunningServer.ErrorOf(refused));
            Assert.NotNull(refused.Headers.RetryAfter);
        }

        Assert.Equal(200, (int)(await server.Client.GetAsync("/status")).StatusCode);
        await server.AdvanceUntilAsync(
            async () =>
            {
                using var ready = await server.Client.GetAsync("/ready");
                return ready.IsSuccessStatusCode;
            },
            "the server is ready");
        Assert.Equal(3, attempts);
        Assert.Equal("succeeded", (await server.RunAsync(Samples.Typed))["status"]!.GetValue<string>());
        Assert.False(server.IsStopping);
    }

    [Fact]
    public async Task Jobs_wait_for_the_load()
    {
        using ManualResetEventSlim open = new();
        await using var server = await RunningServer.StartAsync(() =>
        {
            open.Wait();
            return NameFinder.All;
        });
        await UntilReasonAsync(server, "analyzerLoading");
        using var accepted = await server.SubmitAsync(Samples.Typed);
        Assert.Equal(202, (int)accepted.StatusCode);
        for (var i = 0; i < 10; i++)
        {
            server.Clock.Advance(TimeSpan.FromSeconds(1));
            Assert.Equal("notStarted",
                JsonNode.Parse(await server.Client.GetStringAsync(RunningServer.LocationOf(accepted)))!["status"]!.GetValue<string>());
        }

        open.Set();
        Assert.Equal("succeeded", (await server.WaitAsync(RunningServer.LocationOf(accepted)))["status"]!.GetValue<string>());
    }

    [Fact]
    public async Task A_load_that_never_succeeds_ends_the_program_with_1_and_leaves_the_queue_alone()
    {
        using ManualResetEventSlim open = new();
        await using var server = await RunningServer.StartAsync(() =>
        {
            open.Wait();
            throw Shortage();
        });
        List<string> locations = [];
        for (var i = 0; i < 30; i++)
        {
            using var accepted = await server.SubmitAsync(Samples.Typed);
            locations.Add(RunningServer.LocationOf(accepted));
        }

        open.Set();
        await UntilReasonAsync(server, "analyzerFailed");
        foreach (var location in locations)
            Assert.Equal("notStarted", JsonNode.Parse(await server.Client.GetStringAsync(location))!["status"]!.GetValue<string>());
        Assert.Equal(0, server.ExitCode);
        await server.AdvanceUntilAsync(() => server.IsStopping, "the server gives up");
        Assert.Equal(1, server.ExitCode);
        for (var attempt = 1; attempt <= 5; attempt++) Assert.Contains($"attempt {attempt} of 5", server.Log.Text, StringComparison.Ordinal);
    }

    private static async Task UntilReasonAsync(RunningServer server, string reason)
    {
        await Eventually.TrueAsync(
            async () =>
            {
                using var answer = await server.Client.GetAsync("/ready");
                var body = await answer.Content.ReadAsStringAsync();
                return (int)answer.StatusCode == 503 && body.Contains($"\"reason\":\"{reason}\"", StringComparison.Ordinal);
            },
            $"the server is not ready: {reason}");
    }

    private static InsufficientMemoryException Shortage() => new();
}
