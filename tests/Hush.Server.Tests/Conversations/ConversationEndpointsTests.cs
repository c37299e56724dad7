using System.Text.RegularExpressions;

namespace Hush.Server.Tests.Conversations;

public sealed partial class ConversationEndpointsTests
{
    [Fact]
    public async Task A_submitted_job_is_answered_as_recorded()
    {
        await using var server = await RunningServer.StartAsync();
        using var accepted = await server.SubmitAsync(Samples.Typed, "2022-10-01-preview");

        Assert.Equal(202, (int)accepted.StatusCode);
        Assert.Equal(0, accepted.Content.Headers.ContentLength);
        Assert.Null(accepted.Content.Headers.ContentType);
        var location = RunningServer.LocationOf(accepted);
        Assert.Matches(Location(), location);
        Assert.StartsWith(server.Client.BaseAddress!.ToString(), location, StringComparison.Ordinal);

        var state = await server.WaitAsync(location);
        Assert.Equal(
            ["jobId", "lastUpdatedDateTime", "createdDateTime", "expirationDateTime", "status", "errors", "tasks"],
            state.AsObject().Select(member => member.Key));
        Assert.Contains(state["jobId"]!.GetValue<string>(), location, StringComparison.Ordinal);
        Assert.Equal("2026-01-05T09:00:00Z", state["createdDateTime"]!.GetValue<string>());
        Assert.Equal("2026-01-06T09:00:00Z", state["expirationDateTime"]!.GetValue<string>());
        var item = state["tasks"]!["items"]![0]!;
        Assert.Matches(@"^2026-01-05T09:00:00\.\d{7}Z$", item["lastUpdateDateTime"]!.GetValue<string>());
        item.AsObject().Remove("lastUpdateDateTime");
        item["results"]!.AsObject().Remove("modelVersion");
        Assert.Equal(
            """{"completed":1,"failed":0,"inProgress":0,"total":1,"items":[{"kind":"conversationalPIIResults","taskName":"analyze","status":"succeeded","results":{"conversations":[{"id":"1","conversationItems":[{"id":"1","redactedContent":{"text":"I am ****."},"entities":[{"text":"Jane","category":"Person","offset":5,"length":4,"confidenceScore":0.9}]},{"id":"2","redactedContent":{"text":"Pretty good."},"entities":[]}],"warnings":[]}],"errors":[]}}]}""",
            state["tasks"]!.ToJsonString(Relaxed));
    }

    [Fact]
    public async Task A_transcript_answers_all_forms_and_both_names_of_audio()
    {
        await using var server = await RunningServer.StartAsync();
        var state = await server.RunAsync(Samples.Spoken);
        Assert.Equal("A call", state["displayName"]!.GetValue<string>());
        var task = state["tasks"]!["items"]![0]!;
        Assert.False(task.AsObject().ContainsKey("taskName"));
        Assert.Equal(
            """{"itn":"hi ****","lexical":"hi ****","maskedItn":"hi ****","text":"Hi ****,","redactedAudioTimings":[],"audioTimings":[]}""",
            task["results"]!["conversations"]![0]!["conversationItems"]![0]!["redactedContent"]!.ToJsonString(Relaxed));
    }

    [Theory]
    [InlineData("&showStats=true", true)]
    [InlineData("&ShowStats=True", true)]
    [InlineData("&showstats=1", true)]
    [InlineData("&showStats=false", false)]
    [InlineData("", false)]
    public async Task Statistics_come_only_when_asked_for(string query, bool expected)
    {
        await using var server = await RunningServer.StartAsync();
        var results = (await server.RunAsync(Samples.Typed, query: query))["tasks"]!["items"]![0]!["results"]!;
        Assert.Equal(expected, results["statistics"] is not null);
        Assert.Equal(expected, results["conversations"]![0]!["statistics"] is not null);
        if (expected) Assert.Equal(["conversations", "errors", "statistics", "modelVersion"], results.AsObject().Select(member => member.Key));
    }

    [Fact]
    public async Task Several_tasks_answer_in_the_order_of_the_request()
    {
        await using var server = await RunningServer.StartAsync();
        var body = Samples.Typed.Replace(
            """{"kind":"ConversationalPIITask","taskName":"analyze"}""",
            """{"kind":"ConversationalPIITask","taskName":"one"},{"kind":"conversationalpiitask","taskName":"two"}""",
            StringComparison.Ordinal);
        var tasks = (await server.RunAsync(body))["tasks"]!;
        Assert.Equal((2, 2), (tasks["completed"]!.GetValue<int>(), tasks["total"]!.GetValue<int>()));
        Assert.Equal(["one", "two"], tasks["items"]!.AsArray().Select(item => item!["taskName"]!.GetValue<string>()));
    }

    [Theory]
    [InlineData("2022-05-15-preview")]
    [InlineData("2022-10-01-preview")]
    [InlineData("2023-04-15-preview")]
    [InlineData("2023-11-15-preview")]
    [InlineData("2024-05-01")]
    [InlineData("2024-05-15-preview")]
    [InlineData("2024-11-01")]
    [InlineData("2024-11-15-preview")]
    [InlineData("2025-05-15-preview")]
    [InlineData("2025-11-15-preview")]
    [InlineData("2026-11-15-preview")]
    public async Task Every_version_with_the_task_serves_it(string version)
    {
        await using var server = await RunningServer.StartAsync();
        Assert.Equal("succeeded", (await server.RunAsync(Samples.Typed, version))["status"]!.GetValue<string>());
    }

    [Theory]
    [InlineData("2022-05-01", 400, "InvalidRequest", "InvalidParameterValue")]
    [InlineData("2023-04-01", 400, "InvalidRequest", "InvalidParameterValue")]
    [InlineData("2021-01-01", 404, "404", null)]
    [InlineData("", 404, "404", null)]
    public async Task Other_versions_are_refused(string version, int status, string code, string? inner)
    {
        await using var server = await RunningServer.StartAsync();
        using var answer = await server.SubmitAsync(Samples.Typed, version);
        Assert.Equal((status, code, inner), await RunningServer.ErrorOf(answer));
    }

    [Fact]
    public async Task A_job_may_be_read_by_another_version()
    {
        await using var server = await RunningServer.StartAsync();
        using var accepted = await server.SubmitAsync(Samples.Typed, "2024-11-01");
        var location = RunningServer.LocationOf(accepted).Replace("2024-11-01", "2025-11-15-preview", StringComparison.Ordinal);
        Assert.Equal("succeeded", (await server.WaitAsync(location))["status"]!.GetValue<string>());
    }

    [Fact]
    public async Task Many_jobs_at_once_all_end()
    {
        await using var server = await RunningServer.StartAsync();
        var states = await Task.WhenAll(Enumerable.Range(0, 40).Select(_ => server.RunAsync(Samples.Typed)));
        Assert.All(states, state => Assert.Equal("succeeded", state["status"]!.GetValue<string>()));
        Assert.Equal(40, states.Select(state => state["jobId"]!.GetValue<string>()).Distinct().Count());
    }

    [Fact]
    public async Task A_failed_task_is_named_among_the_errors()
    {
        await using var server = await RunningServer.StartAsync((_, _, _) => throw new InvalidOperationException("boom"));
        var state = await server.RunAsync(Samples.Typed);
        Assert.Equal("failed", state["status"]!.GetValue<string>());
        Assert.Equal("#/tasks/items/0", state["errors"]![0]!["target"]!.GetValue<string>());
        Assert.Equal((0, 1, 0),
            (state["tasks"]!["completed"]!.GetValue<int>(), state["tasks"]!["failed"]!.GetValue<int>(),
                state["tasks"]!["inProgress"]!.GetValue<int>()));
        Assert.Equal("analyze", state["tasks"]!["items"]![0]!["taskName"]!.GetValue<string>());
        Assert.False(state["tasks"]!["items"]![0]!.AsObject().ContainsKey("results"));
    }

    [Fact]
    public async Task An_expired_job_is_gone()
    {
        await using var server = await RunningServer.StartAsync("--Hush:Jobs:Retention=00:01:00");
        using var accepted = await server.SubmitAsync(Samples.Typed);
        var location = RunningServer.LocationOf(accepted);
        await server.WaitAsync(location);
        server.Clock.Advance(TimeSpan.FromSeconds(61));
        using var answer = await server.SendAsync(HttpMethod.Get, location);
        Assert.Equal((404, "NotFound", null), await RunningServer.ErrorOf(answer));
    }

    [Theory]
    [InlineData("00000000-0000-4000-8000-000000000000")]
    [InlineData("nothing")]
    public async Task An_unknown_job_is_not_found(string id)
    {
        await using var server = await RunningServer.StartAsync();
        using var read = await server.SendAsync(HttpMethod.Get, $"{RunningServer.Jobs}/{id}?api-version=2024-11-01");
        using var cancel = await server.SendAsync(HttpMethod.Post, $"{RunningServer.Jobs}/{id}:cancel?api-version=2024-11-01");
        Assert.Equal((404, "NotFound", null), await RunningServer.ErrorOf(read));
        Assert.Equal((404, "NotFound", null), await RunningServer.ErrorOf(cancel));
    }

    private static readonly System.Text.Json.JsonSerializerOptions Relaxed = new()
    { Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    [GeneratedRegex(
        @"^http://127\.0\.0\.1:\d+/language/analyze-conversations/jobs/[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}\?api-version=2022-10-01-preview$")]
    private static partial Regex Location();
}
