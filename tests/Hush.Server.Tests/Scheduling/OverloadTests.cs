using System.Net;
using System.Net.WebSockets;
using System.Text;
using System.Text.Json.Nodes;
using Hush.TestKit;

namespace Hush.Server.Tests.Scheduling;

/// <summary>A server all of whose threads of analysis are held by calls that do not end.</summary>
public sealed class OverloadTests
{
    private const string Text =
        """{"kind":"PiiEntityRecognition","parameters":{},"analysisInput":{"documents":[{"id":"1","language":"en","text":"I am Jane."}]}}""";
    private const string TextRoute = "language/:analyze-text?api-version=2024-11-01";
    private const string Skill = """{"values":[{"recordId":"1","data":{"text":"I am Jane.","languageCode":"en"}}]}""";
    private const string SkillRoute = "skills/pii-detection";
    private const string Cue = "WEBVTT\n\n00:01.000 --> 00:02.000\nI am Jane.\n";

    [Fact]
    public async Task Probes_and_jobs_are_answered_and_further_calls_get_503()
    {
        using ManualResetEventSlim open = new();
        await using var server = await RunningServer.StartAsync(
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
        var held = await FillAsync(server);
        using var refused = await server.SendAsync(HttpMethod.Post, TextRoute, Text);
        Assert.Equal((503, "ServiceUnavailable", null), await RunningServer.ErrorOf(refused));
        Assert.Equal(TimeSpan.FromSeconds(5), refused.Headers.RetryAfter!.Delta);
        using var refusedSkill = await server.SendAsync(HttpMethod.Post, SkillRoute, Skill);
        Assert.Equal(503, (int)refusedSkill.StatusCode);
        Assert.NotNull(refusedSkill.Headers.RetryAfter);
        using var refusedFile = await server.SendAsync(HttpMethod.Post, "transcripts/redact", Cue);
        Assert.Equal(503, (int)refusedFile.StatusCode);
        Assert.NotNull(refusedFile.Headers.RetryAfter);

        foreach (var probe in new[] { "status", "ready", "" })
        {
            using var answer = await server.Client.GetAsync(new Uri(probe, UriKind.Relative));
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
    public async Task Live_turns_and_restoring_wait_for_a_thread_as_others_do()
    {
        using ManualResetEventSlim open = new();
        var folder = Directory.CreateTempSubdirectory("hush-overload-");
        var key = Path.Combine(folder.FullName, "pseudonym.key");
        await File.WriteAllTextAsync(key, Convert.ToBase64String(new byte[32]));
        if (!OperatingSystem.IsWindows()) File.SetUnixFileMode(key, UnixFileMode.UserRead | UnixFileMode.UserWrite);
        await using var server = await RunningServer.StartAsync(
            NameFinder.All with
            {
                Document = (text, options, cancellation) =>
                {
                    open.Wait(cancellation);
                    return NameFinder.Analyze(text, options, cancellation);
                },
            },
            "--Hush:Analysis:Threads=2",
            "--Hush:Analysis:QueueLength=2",
            "--pseudonym-key",
            key);
        folder.Delete(recursive: true);
        using ClientWebSocket live = new();
        await live.ConnectAsync(LiveAddress(server), CancellationToken.None);
        Assert.NotNull((await AskAsync(live, """{"start":{}}"""))["started"]);
        var held = await FillAsync(server);
        using var refused = await server.SendAsync(HttpMethod.Post, "restore", "no token");
        Assert.Equal((503, "ServiceUnavailable", null), await RunningServer.ErrorOf(refused));
        Assert.Equal(TimeSpan.FromSeconds(5), refused.Headers.RetryAfter!.Delta);

        const string Turn = """{"turn":{"participantId":"a","text":"my account number is 88213746"}}""";
        var told = await AskAsync(live, Turn);
        Assert.Equal(("ServiceUnavailable", 5), ((string)told["error"]!["code"]!, (int)told["retryAfter"]!));
        using ClientWebSocket late = new();
        late.Options.CollectHttpResponseDetails = true;
        await Assert.ThrowsAsync<WebSocketException>(() => late.ConnectAsync(LiveAddress(server), CancellationToken.None));
        Assert.Equal((HttpStatusCode.ServiceUnavailable, "5"), (late.HttpStatusCode, late.HttpResponseHeaders!["Retry-After"].Single()));

        open.Set();
        await Task.WhenAll(held);
        var answer = await AskAsync(live, Turn);
        Assert.DoesNotContain("88213746", answer["turn"]!.ToJsonString(), StringComparison.Ordinal);
        using var restored = await server.SendAsync(HttpMethod.Post, "restore", "no token");
        Assert.Equal("no token", await restored.Content.ReadAsStringAsync());
        Assert.Equal(1, (int)(await AskAsync(live, """{"end":{}}"""))["ended"]!["turns"]!);
    }

    [Fact]
    public async Task Bodies_beyond_what_may_be_held_are_refused_and_room_comes_back()
    {
        using ManualResetEventSlim open = new();
        var begun = 0;
        await using var server = await RunningServer.StartAsync(
            (conversation, options, cancellation) =>
            {
                Interlocked.Increment(ref begun);
                open.Wait(cancellation);
                return NameFinder.Analyze(conversation, options, cancellation);
            },
            "--Hush:Limits:MaxHeldBytes=1048576", "--Hush:Limits:MaxTranscriptBytes=1000000", "--Hush:Limits:MaxSkillBodyBytes=1000000",
            "--Hush:Analysis:Threads=4", "--Hush:Jobs:MaxOutputBytes=1024");
        var file = "WEBVTT\n\n" + string.Concat(Enumerable.Range(0, 14_000).Select(i => $"00:01.000 --> 00:02.000\nI am Jane {i}.\n\n"));
        Assert.InRange(file.Length, 500_000, 1_000_000);
        var first = server.SendAsync(HttpMethod.Post, "transcripts/redact", file);
        await Eventually.TrueAsync(() => Volatile.Read(ref begun) > 0, "the first is held");
        using var second = await server.SendAsync(HttpMethod.Post, "transcripts/redact", file);
        Assert.Equal((503, "ServiceUnavailable", null), await RunningServer.ErrorOf(second));
        Assert.NotNull(second.Headers.RetryAfter);
        open.Set();
        using var answered = await first;
        Assert.Equal(200, (int)answered.StatusCode);
        using var third = await server.SendAsync(HttpMethod.Post, "transcripts/redact", file);
        Assert.Equal(200, (int)third.StatusCode);
    }

    /// <summary>Sends calls that stay until both threads are held and the queue of two is full.</summary>
    private static async Task<List<Task<HttpResponseMessage>>> FillAsync(RunningServer server)
    {
        List<Task<HttpResponseMessage>> held = [.. Enumerable.Range(0, 4).Select(_ => server.SendAsync(HttpMethod.Post, TextRoute, Text))];
        await Eventually.TrueAsync(() => server is { WaitingCalls: 2, IsFull: true }, "two calls wait behind two that run");
        Assert.DoesNotContain(held, call => call.IsCompleted);
        return held;
    }

    private static Uri LiveAddress(RunningServer server) => new UriBuilder(new Uri(server.Client.BaseAddress!, "conversations/live"))
    { Scheme = "ws" }.Uri;

    private static async Task<JsonNode> AskAsync(ClientWebSocket socket, string message)
    {
        await socket.SendAsync(Encoding.UTF8.GetBytes(message), WebSocketMessageType.Text, endOfMessage: true, CancellationToken.None);
        var room = new byte[1 << 16];
        var read = await socket.ReceiveAsync(room.AsMemory(), CancellationToken.None);
        Assert.True(read.EndOfMessage);
        return JsonNode.Parse(room.AsSpan(0, read.Count))!;
    }
}
