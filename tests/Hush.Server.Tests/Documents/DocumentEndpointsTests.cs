using System.Text.Json.Nodes;
using Hush.TestKit;

namespace Hush.Server.Tests.Documents;

public sealed class DocumentEndpointsTests
{
    private readonly TaskCompletionSource _hasStarted = new(TaskCreationOptions.RunContinuationsAsynchronously);

    [Fact]
    public async Task A_job_is_answered_as_recorded()
    {
        await using var server = await RunningServer.StartAsync();
        var tasks = """{"kind":"PiiEntityRecognition","taskName":"one"},{"kind":"piientityrecognition","parameters":{"redactionCharacter":"-"}}""";
        var location = await TextCalls.SubmitAsync(
            server, TextCalls.Job("""{"id":"0","text":"I am Jane."},{"id":"1","text":"x","language":"xx"}""", tasks,
                """ "displayName":"d", "kind":"stray", """), "2022-10-01-preview");
        Assert.Matches(@"^http://127\.0\.0\.1:\d+/language/analyze-text/jobs/[0-9a-f-]{36}\?api-version=2022-10-01-preview$", location);

        var state = await server.WaitAsync(location);
        Assert.Equal(
            ["jobId", "lastUpdatedDateTime", "lastUpdateDateTime", "createdDateTime", "expirationDateTime", "status", "errors", "displayName",
                "tasks"],
            state.AsObject().Select(member => member.Key));
        Assert.Equal("2026-01-05T09:00:00Z", state["lastUpdateDateTime"]!.GetValue<string>());
        Assert.Equal(("succeeded", 2, 0),
            (state["status"]!.GetValue<string>(), state["tasks"]!["completed"]!.GetValue<int>(), state["tasks"]!["failed"]!.GetValue<int>()));
        var item = state["tasks"]!["items"]![0]!;
        Assert.Equal(["kind", "taskName", "lastUpdateDateTime", "status", "results"], item.AsObject().Select(member => member.Key));
        Assert.Equal(("PiiEntityRecognitionLROResults", "one"), (item["kind"]!.GetValue<string>(), item["taskName"]!.GetValue<string>()));
        Assert.Equal("I am ****.", item["results"]!["documents"]![0]!["redactedText"]!.GetValue<string>());
        Assert.Equal("UnsupportedLanguageCode", item["results"]!["errors"]![0]!["error"]!["innererror"]!["code"]!.GetValue<string>());
        Assert.Null(state["tasks"]!["items"]![1]!["taskName"]);
    }

    [Fact]
    public async Task Results_come_in_pages_of_twenty()
    {
        await using var server = await RunningServer.StartAsync();
        var location = await TextCalls.SubmitAsync(server,
            TextCalls.Job(TextCalls.Numbered(25), """{"kind":"PiiEntityRecognition"},{"kind":"PiiEntityRecognition"}"""));
        var first = await server.WaitAsync(location + "&showStats=true");
        var next = first["nextLink"]!.GetValue<string>();
        Assert.Equal("nextLink", first.AsObject().Last().Key);
        Assert.EndsWith("?showStats=True&top=5&skip=20&api-version=2024-11-01", next, StringComparison.Ordinal);
        Assert.StartsWith(location[..location.IndexOf('?', StringComparison.Ordinal)], next, StringComparison.Ordinal);

        var second = await server.WaitAsync(next);
        Assert.Null(second["nextLink"]);
        Assert.All([0, 1], task =>
        {
            Assert.Equal(Enumerable.Range(0, 20).Select(i => $"{i}"), IdsOf(first, task));
            Assert.Equal(Enumerable.Range(20, 5).Select(i => $"{i}"), IdsOf(second, task));
        });
        Assert.Equal(5, second["tasks"]!["items"]![0]!["results"]!["statistics"]!["documentsCount"]!.GetValue<int>());
    }

    [Theory]
    [InlineData("&top=2&skip=1", "1,2", "top=2&skip=3")]
    [InlineData("&$top=2&$skip=3", "3,4", null)]
    [InlineData("&skip=5", "", null)]
    [InlineData("&top=4&skip=0", "0,1,2,3", "top=4&skip=4")]
    public async Task Pages_are_cut_as_asked(string query, string ids, string? next)
    {
        await using var server = await RunningServer.StartAsync();
        var location = await TextCalls.SubmitAsync(server, TextCalls.Job(TextCalls.Numbered(5)));
        await server.WaitAsync(location);
        var page = await server.WaitAsync(location + query);
        Assert.Equal(ids, string.Join(',', IdsOf(page, 0)));
        if (next is null) Assert.Null(page["nextLink"]);
        else Assert.Contains($"showStats=False&{next}&api-version=", page["nextLink"]!.GetValue<string>(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("&top=0")]
    [InlineData("&top=x")]
    [InlineData("&skip=-1")]
    public async Task Pages_that_make_no_sense_are_refused(string query)
    {
        await using var server = await RunningServer.StartAsync();
        var location = await TextCalls.SubmitAsync(server, TextCalls.Job(TextCalls.Numbered(1)));
        using var answer = await server.SendAsync(HttpMethod.Get, location + query);
        Assert.Equal((400, "InvalidRequest", "InvalidParameterValue"), await RunningServer.ErrorOf(answer));
    }

    [Theory]
    [InlineData(":cancel")]
    [InlineData("%3Acancel")]
    public async Task A_running_job_is_cancelled(string verb)
    {
        await using var server = await RunningServer.StartAsync(NameFinder.All with { Document = WaitForCancel });
        var location = await TextCalls.SubmitAsync(server, TextCalls.Job(TextCalls.Numbered(1)));
        await _hasStarted.Task.WaitAsync(Eventually.NeverHangs);
        using var cancel = await server.SendAsync(HttpMethod.Post, location.Replace("?", verb + "?", StringComparison.Ordinal));
        Assert.Equal((202, 0L), ((int)cancel.StatusCode, cancel.Content.Headers.ContentLength));
        Assert.Equal(location, RunningServer.LocationOf(cancel));
        Assert.Equal("cancelled", (await server.EndAsync(location))["status"]!.GetValue<string>());
    }

    [Fact]
    public async Task A_job_over_its_time_is_cancelled()
    {
        await using var server = await RunningServer.StartAsync(NameFinder.All with { Document = WaitForCancel });
        var location = await TextCalls.SubmitAsync(server, TextCalls.Job(TextCalls.Numbered(1), more: """ "cancelAfter":1.5, """), "2026-05-01");
        await _hasStarted.Task.WaitAsync(Eventually.NeverHangs);
        Assert.Equal("cancelled", (await server.EndAsync(location))["status"]!.GetValue<string>());
    }

    [Fact]
    public async Task An_ended_job_cannot_be_cancelled()
    {
        await using var server = await RunningServer.StartAsync();
        var location = await TextCalls.SubmitAsync(server, TextCalls.Job(TextCalls.Numbered(1)));
        var id = (await server.WaitAsync(location))["jobId"]!.GetValue<string>();
        using var cancel = await server.SendAsync(HttpMethod.Post, location.Replace("?", ":cancel?", StringComparison.Ordinal));
        Assert.Equal(
            $$$"""{"error":{"code":"InvalidRequest","message":"Failed to cancel job with job id {{{id}}} as its already completed."}}""",
            await cancel.Content.ReadAsStringAsync());
    }

    [Fact]
    public async Task A_failed_task_is_named_among_the_errors()
    {
        await using var server = await RunningServer.StartAsync(NameFinder.All with
        { Document = (_, _, _) => throw new InvalidOperationException("boom") });
        var state = await server.WaitAsync(await TextCalls.SubmitAsync(server,
            TextCalls.Job(TextCalls.Numbered(1), """{"kind":"PiiEntityRecognition","taskName":"t"}""")));
        Assert.Equal(("failed", "#/tasks/items/0"), (state["status"]!.GetValue<string>(), state["errors"]![0]!["target"]!.GetValue<string>()));
        Assert.Equal("t", state["tasks"]!["items"]![0]!["taskName"]!.GetValue<string>());
        Assert.Null(state["tasks"]!["items"]![0]!["results"]);
    }

    [Fact]
    public async Task Each_api_sees_its_own_jobs_only()
    {
        await using var server = await RunningServer.StartAsync();
        var text = await TextCalls.SubmitAsync(server, TextCalls.Job(TextCalls.Numbered(1)));
        using var accepted = await server.SubmitAsync(Samples.Typed);
        var conversation = RunningServer.LocationOf(accepted);
        foreach (var other in new[]
            { text.Replace("-text", "-conversations", StringComparison.Ordinal),
              conversation.Replace("-conversations", "-text", StringComparison.Ordinal) })
        {
            using var read = await server.SendAsync(HttpMethod.Get, other);
            using var cancel = await server.SendAsync(HttpMethod.Post, other.Replace("?", ":cancel?", StringComparison.Ordinal));
            Assert.Equal((404, "NotFound", null), await RunningServer.ErrorOf(read));
            Assert.Equal((404, "NotFound", null), await RunningServer.ErrorOf(cancel));
        }
    }

    [Fact]
    public async Task An_expired_job_is_gone()
    {
        await using var server = await RunningServer.StartAsync("--Hush:Jobs:Retention=00:01:00");
        var location = await TextCalls.SubmitAsync(server, TextCalls.Job(TextCalls.Numbered(1)));
        await server.WaitAsync(location);
        server.Clock.Advance(TimeSpan.FromSeconds(61));
        using var answer = await server.SendAsync(HttpMethod.Get, location);
        Assert.Equal((404, "NotFound", null), await RunningServer.ErrorOf(answer));
    }

    private DocumentResult WaitForCancel(SourceText text, DocumentOptions options, CancellationToken cancellation)
    {
        _hasStarted.TrySetResult();
        cancellation.WaitHandle.WaitOne(Eventually.NeverHangs);
        cancellation.ThrowIfCancellationRequested();
        throw new TimeoutException("The job was not cancelled.");
    }

    private static IEnumerable<string> IdsOf(JsonNode state, int task) =>
        state["tasks"]!["items"]![task]!["results"]!["documents"]!.AsArray().Select(document => document!["id"]!.GetValue<string>());
}
