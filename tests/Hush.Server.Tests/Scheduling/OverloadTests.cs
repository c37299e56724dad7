using System.Text;
using Hush.TestKit;

namespace Hush.Server.Tests.Scheduling;

/// <summary>A server all of whose threads of analysis are held by calls that do not end.</summary>
public sealed class OverloadTests
{
    private const string Text = """{"kind":"PiiEntityRecognition","parameters":{},"analysisInput":{"documents":[{"id":"1","language":"en","text":"I am Jane."}]}}""";
    private const string TextRoute = "language/:analyze-text?api-version=2024-11-01";
    private const string Skill = """{"values":[{"recordId":"1","data":{"text":"I am Jane.","languageCode":"en"}}]}""";
    private const string SkillRoute = "skills/pii-detection";

    [Fact]
    public async Task Probes_and_jobs_are_answered_and_further_calls_get_503()
    {
        using ManualResetEventSlim open = new();
        await using RunningServer server = await RunningServer.StartAsync(
            NameFinder.All with
            {
                Document = (text, options, cancellation) =>
                {
                    open.Wait(cancellation);
                    return NameFinder.Analyze(text, options, cancellation);
                },
            },
            "--Hush:Analysis:Threads=2",
            "--Hush:Analysis:QueueLength=2");
        Task<HttpResponseMessage>[] held = [.. Enumerable.Range(0, 4).Select(_ => server.SendAsync(HttpMethod.Post, TextRoute, Text))];
        using HttpResponseMessage refused = await RefusedAsync(server, TextRoute, Text);
        Assert.Equal((503, "ServiceUnavailable", null), await RunningServer.ErrorOf(refused));
        Assert.Equal(TimeSpan.FromSeconds(5), refused.Headers.RetryAfter!.Delta);
        using HttpResponseMessage refusedSkill = await RefusedAsync(server, SkillRoute, Skill);
        Assert.NotNull(refusedSkill.Headers.RetryAfter);
        using HttpResponseMessage refusedFile = await RefusedAsync(server, "transcripts/redact", "WEBVTT\n\n00:01.000 --> 00:02.000\nI am Jane.\n");
        Assert.NotNull(refusedFile.Headers.RetryAfter);

        foreach (string probe in new[] { "status", "ready", "" })
        {
            using HttpResponseMessage answer = await server.Client.GetAsync(new Uri(probe, UriKind.Relative));
            Assert.Equal(200, (int)answer.StatusCode);
        }

        Assert.Equal("succeeded", (await server.RunAsync(Samples.Typed))["status"]!.GetValue<string>());

        // Those in the queue have waited too long; those that hold a thread are answered when their analysis ends.
        server.Clock.Advance(TimeSpan.FromSeconds(11));
        open.Set();
        int[] statuses = [.. (await Task.WhenAll(held)).Select(answer => (int)answer.StatusCode).Order()];
        Assert.Equal(2, statuses.Count(status => status == 200));
        Assert.Equal(2, statuses.Count(status => status == 503));
    }

    [Fact]
    public async Task Bodies_beyond_what_may_be_held_are_refused_and_room_comes_back()
    {
        using ManualResetEventSlim open = new();
        int begun = 0;
        await using RunningServer server = await RunningServer.StartAsync(
            (conversation, options, cancellation) =>
            {
                Interlocked.Increment(ref begun);
                open.Wait(cancellation);
                return NameFinder.Analyze(conversation, options, cancellation);
            },
            "--Hush:Limits:MaxHeldBytes=1048576", "--Hush:Limits:MaxTranscriptBytes=1000000", "--Hush:Limits:MaxSkillBodyBytes=1000000", "--Hush:Analysis:Threads=4", "--Hush:Jobs:MaxOutputBytes=1024");
        string file = "WEBVTT\n\n" + string.Concat(Enumerable.Range(0, 14_000).Select(i => $"00:01.000 --> 00:02.000\nI am Jane {i}.\n\n"));
        Assert.InRange(file.Length, 500_000, 1_000_000);
        Task<HttpResponseMessage> first = server.SendAsync(HttpMethod.Post, "transcripts/redact", file);
        await Eventually.TrueAsync(() => Volatile.Read(ref begun) > 0, "the first is held");
        using HttpResponseMessage second = await RefusedAsync(server, "transcripts/redact", file);
        Assert.Equal((503, "ServiceUnavailable", null), await RunningServer.ErrorOf(second));
        Assert.NotNull(second.Headers.RetryAfter);
        open.Set();
        using HttpResponseMessage answered = await first;
        Assert.Equal(200, (int)answered.StatusCode);
        using HttpResponseMessage third = await server.SendAsync(HttpMethod.Post, "transcripts/redact", file);
        Assert.Equal(200, (int)third.StatusCode);
    }

    /// <summary>Sends until the server is as full as it was told to get; each that came in before stays there.</summary>
    private static async Task<HttpResponseMessage> RefusedAsync(RunningServer server, string route, string body)
    {
        for (int i = 0; i < 500; i++)
        {
            using CancellationTokenSource patience = new(TimeSpan.FromSeconds(1));
            using HttpRequestMessage request = new(HttpMethod.Post, route) { Content = new StringContent(body, Encoding.UTF8, "application/json") };
            try
            {
                HttpResponseMessage answer = await server.Client.SendAsync(request, patience.Token);
                if ((int)answer.StatusCode == 503) return answer;
                answer.Dispose();
            }
            catch (OperationCanceledException)
            {
                // It was let in and waits.
            }
        }

        throw new TimeoutException("The server never refused.");
    }
}
