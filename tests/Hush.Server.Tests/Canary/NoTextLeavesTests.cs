using System.Collections.Concurrent;
using System.Diagnostics;
using Hush.TestKit;

namespace Hush.Server.Tests.Canary;

/// <summary>Plants a word in every place of a request where a caller may write, and looks for it everywhere but in the answers that must hold
/// it.</summary>
public sealed class NoTextLeavesTests
{
    private const string Canary = "Kanarienvogel";

    private const string Request = """
        {"displayName":"X","analysisInput":{"conversations":[{"id":"X","language":"en","modality":"transcript","X":"X","conversationItems":[
          {"id":"X","participantId":"X","role":"X","text":"X jane","lexical":"X jane","itn":"X jane","maskedItn":"X jane","audioTimings":[{"word":"X","offset":0,"duration":5}]}]}]},
         "tasks":[{"kind":"ConversationalPIITask","taskName":"X"}]}
        """;

    public static TheoryData<string> Bodies =>
    [
        Request,
        Request[..^20],
        Request.Replace("\"en\"", "\"X X\"", StringComparison.Ordinal),
        Request.Replace("ConversationalPIITask", "X X", StringComparison.Ordinal),
        Request.Replace("\"transcript\"", "\"X X\"", StringComparison.Ordinal),
        Request.Replace("\"offset\":0", "\"offset\":\"X\"", StringComparison.Ordinal),
        Request.Replace("\"taskName\":\"X\"", "\"parameters\":{\"piiCategories\":[\"X X\"]}", StringComparison.Ordinal),
        Request.Replace("\"taskName\":\"X\"", "\"parameters\":{\"modelVersion\":\"X X\"}", StringComparison.Ordinal),
        Request.Replace("\"taskName\":\"X\"", "\"X\":tru", StringComparison.Ordinal),
        Request + "X",
        "X",
        "\"X\"",
        "{\"X\":X}",
        "{\"tasks\":\"X\"}",
    ];

    [Theory]
    [MemberData(nameof(Bodies))]
    public async Task Neither_logs_nor_refusals_nor_activities_hold_what_callers_wrote(string template)
    {
        using var activities = new CapturedActivities();
        await using var server = await RunningServer.StartAsync();
        using var answer = await server.SubmitAsync(template.Replace("X", Canary, StringComparison.Ordinal));
        if (answer.IsSuccessStatusCode) await server.WaitAsync(RunningServer.LocationOf(answer));

        // The line is written after the answer has gone.
        await Eventually.TrueAsync(() => server.Log.Text.Contains("answered", StringComparison.Ordinal), "the request is logged");
        Assert.DoesNotContain(Canary, await answer.Content.ReadAsStringAsync(), StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain(Canary, server.Log.Text, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain(Canary, activities.Text, StringComparison.OrdinalIgnoreCase);
    }

    private const string Text = """
        {"kind":"PiiEntityRecognition","displayName":"X","defaultLanguage":"en","analysisInput":{"documents":[{"id":"X","language":"en","text":"X jane","X":"X"}]},
         "tasks":[{"kind":"PiiEntityRecognition","taskName":"X","parameters":{"valueExclusionPolicy":{"excludedValues":["X"]},
           "entitySynonyms":[{"entityType":"Person","synonyms":[{"synonym":"X"}]}],"redactionPolicies":[{"policyName":"X"}]}}]}
        """;

    public static TheoryData<string> TextBodies =>
    [
        Text,
        Text[..^20],
        Text.Replace("\"language\":\"en\"", "\"language\":\"X X\"", StringComparison.Ordinal),
        Text.Replace("\"defaultLanguage\":\"en\"", "\"defaultLanguage\":\"X\"", StringComparison.Ordinal),
        Text.Replace("PiiEntityRecognition", "X X", StringComparison.Ordinal),
        Text.Replace("\"Person\"", "\"X\"", StringComparison.Ordinal),
        Text.Replace("\"policyName\"", "\"policyKind\"", StringComparison.Ordinal),
        Text.Replace("\"valueExclusionPolicy\"", "\"stringIndexType\":\"X X\",\"valueExclusionPolicy\"", StringComparison.Ordinal),
        Text.Replace("\"valueExclusionPolicy\"", "\"modelVersion\":\"X X\",\"valueExclusionPolicy\"", StringComparison.Ordinal),
        Text.Replace("\"valueExclusionPolicy\"", "\"piiCategories\":[\"X\"],\"valueExclusionPolicy\"", StringComparison.Ordinal),
        Text.Replace("\"text\":", "\"text\":X", StringComparison.Ordinal),
    ];

    [Theory]
    [MemberData(nameof(TextBodies))]
    public async Task Nor_do_they_where_texts_are_analysed(string template)
    {
        using var activities = new CapturedActivities();
        await using var server = await RunningServer.StartAsync();
        var body = template.Replace("X", Canary, StringComparison.Ordinal);
        string[] paths = ["language/analyze-text/jobs?api-version=2026-05-01", "language/:analyze-text?api-version=2026-05-01",
            "text/analytics/v3.1/analyze", "text/analytics/v3.1/entities/recognition/pii"];
        foreach (var path in paths)
        {
            using var answer = await server.SendAsync(HttpMethod.Post, path, body);
            if ((int)answer.StatusCode == 202) await server.WaitAsync(RunningServer.LocationOf(answer));
            else if (!answer.IsSuccessStatusCode) Assert.DoesNotContain(Canary, await answer.Content.ReadAsStringAsync(),
                StringComparison.OrdinalIgnoreCase);
        }

        await Eventually.TrueAsync(() => server.Log.Text.Contains("answered", StringComparison.Ordinal), "the request is logged");
        Assert.DoesNotContain(Canary, server.Log.Text, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain(Canary, activities.Text, StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public async Task A_finished_and_an_expired_job_leave_no_text_in_the_store()
    {
        await using var server = await RunningServer.StartAsync("--Hush:Jobs:Retention=00:01:00");
        using var accepted = await server.SendAsync(
            HttpMethod.Post, "language/analyze-text/jobs?api-version=2026-05-01", Text.Replace("X", Canary, StringComparison.Ordinal));
        var location = RunningServer.LocationOf(accepted);
        Assert.Contains(Canary, (await server.WaitAsync(location)).ToJsonString(), StringComparison.Ordinal);
        Assert.DoesNotContain(Canary, server.StoredCharacters, StringComparison.OrdinalIgnoreCase);

        server.Clock.Advance(TimeSpan.FromMinutes(2));
        using var gone = await server.SendAsync(HttpMethod.Get, location);
        Assert.Equal(404, (int)gone.StatusCode);
        Assert.DoesNotContain(Canary, server.StoredCharacters, StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public async Task An_analysis_that_fails_with_the_text_in_its_message_does_not_leak_it()
    {
        using var activities = new CapturedActivities();
        await using var server = await RunningServer.StartAsync(
            (conversation, _, _) => throw new InvalidOperationException(conversation.Items[0].Forms.Text.Reveal()));

        // Callers get back the names that they gave.
        var request = Request.Replace("X", Canary, StringComparison.Ordinal)
            .Replace($"\"displayName\":\"{Canary}\",", "", StringComparison.Ordinal)
            .Replace($"\"taskName\":\"{Canary}\"", "\"taskName\":\"t\"", StringComparison.Ordinal);
        var state = (await server.RunAsync(request)).ToJsonString();
        Assert.Contains("\"failed\"", state, StringComparison.Ordinal);
        Assert.DoesNotContain(Canary, state + server.Log.Text + activities.Text, StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public async Task Keys_are_not_logged()
    {
        const string Key = Canary + "-0123456789";
        await using var server = await RunningServer.StartAsync("--keys", Key);
        using var good = await server.SubmitAsync(Samples.Typed, key: Key);
        using var wrong = await server.SubmitAsync(Samples.Typed, key: Key + "2");
        Assert.Equal((202, 401), ((int)good.StatusCode, (int)wrong.StatusCode));
        Assert.DoesNotContain(Canary, server.Log.Text + await wrong.Content.ReadAsStringAsync(), StringComparison.OrdinalIgnoreCase);
    }

    [Theory]
    [InlineData("skills/pii-detection?code=X", 200)]
    [InlineData("skills/pii-detection?code=X-wrong", 401)]
    [InlineData("skills/pii-detection?code=X&maskingMode=nonsense", 400)]
    [InlineData("skills/nowhere?code=X", 404)]
    [InlineData("language/analyze-text/jobs/x?api-version=2025-11-01&code=X", 401)]
    [InlineData("status?code=X", 200)]
    [InlineData("?code=X", 200)]
    public async Task A_key_in_the_query_is_written_nowhere_at_any_level(string path, int status)
    {
        const string Key = Canary + "-0123456789";
        using var activities = new CapturedActivities();
        await using var server = await RunningServer.StartAsync(
            "--keys", Key, "--Logging:LogLevel:Default=Trace", "--Logging:LogLevel:Microsoft.AspNetCore=Trace",
            "--Logging:LogLevel:Microsoft.AspNetCore.Hosting.Diagnostics=Trace");
        var isPost = path.Contains("skills", StringComparison.Ordinal);
        var body = isPost ? """{"values":[{"recordId":"1","data":{"text":"I am Jane.","languageCode":"en"}}]}""" : null;
        using var answer = await server.SendAsync(isPost
            ? HttpMethod.Post : HttpMethod.Get, path.Replace("X", Key, StringComparison.Ordinal), body);
        Assert.Equal(status, (int)answer.StatusCode);
        var broken = await SendRawAsync(server, $"POST /skills/pii-detection?code={Key} HTTP/1.1 x\r\nHost: localhost\r\n\r\n");
        Assert.StartsWith("HTTP/1.1 4", broken, StringComparison.Ordinal);
        await server.Client.GetStringAsync("status");
        Assert.DoesNotContain(Canary, server.Log.Text + activities.Text + await answer.Content.ReadAsStringAsync() + broken,
            StringComparison.OrdinalIgnoreCase);
    }

    private static async Task<string> SendRawAsync(RunningServer server, string request)
    {
        using var socket = new System.Net.Sockets.TcpClient();
        await socket.ConnectAsync("127.0.0.1", server.Client.BaseAddress!.Port);
        await socket.GetStream().WriteAsync(System.Text.Encoding.ASCII.GetBytes(request));
        using var reader = new StreamReader(socket.GetStream());
        return await reader.ReadToEndAsync();
    }

    private sealed class CapturedActivities : IDisposable
    {
        private readonly ConcurrentQueue<string> _lines = new();
        private readonly ActivityListener _listener;

        public CapturedActivities()
        {
            _listener = new ActivityListener
            {
                ShouldListenTo = static _ => true,
                Sample = static (ref ActivityCreationOptions<ActivityContext> _) => ActivitySamplingResult.AllDataAndRecorded,
                ActivityStopped = activity => _lines.Enqueue(
                    $"{activity.DisplayName} {string.Join(' ', activity.TagObjects)} {string.Join(' ', activity.Events.Select(e => e.Name + string.Join(' ', e.Tags)))} {string.Join(' ', activity.Baggage)} {activity.StatusDescription}"),
            };
            ActivitySource.AddActivityListener(_listener);
        }

        public string Text => string.Join('\n', _lines);

        public void Dispose() => _listener.Dispose();
    }
}
