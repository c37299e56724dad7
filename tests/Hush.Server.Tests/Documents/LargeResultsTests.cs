using System.Text.Json.Nodes;
using Hush.Tasks;

namespace Hush.Server.Tests.Documents;

/// <summary>Jobs whose results are many times as large as their requests.</summary>
public sealed class LargeResultsTests
{
    private const string JobsRoute = "language/analyze-text/jobs?api-version=2025-11-01";

    // Each document becomes so many stars.
    internal static Analyses Growing(int length) => NameFinder.All with
    { Document = (_, _, _) => new DocumentResult([], new SourceText(new string('*', length))) };

    [Theory]
    [InlineData(1, 20, 1_000)]
    [InlineData(3, 25, 1_000)]
    [InlineData(2, 20, 100_000)]
    [InlineData(3, 25, 300_000)]
    [InlineData(1, 2, 3_000_000)]
    [InlineData(2, 5, 2_500_000)]
    public async Task Pages_are_cut_by_bytes_and_together_are_the_whole(int tasks, int documents, int length)
    {
        await using var server = await RunningServer.StartAsync(Growing(length), "--Hush:Jobs:MaxOutputBytes=64000000");
        var state = await RunAsync(server, tasks, documents);
        Assert.Equal("succeeded", state["status"]!.GetValue<string>());
        List<string> ids = [];
        var pages = 0;
        for (var page = state; page is not null; pages++)
        {
            var items = page["tasks"]!["items"]!.AsArray();
            Assert.Equal(tasks, items.Count);
            string[][] shown = [.. items.Select(item =>
                item!["results"]!["documents"]!.AsArray().Select(document => document!["id"]!.GetValue<string>()).ToArray())];
            Assert.All(shown, other => Assert.Equal(shown[0], other));
            Assert.InRange(page.ToJsonString().Length, 1, Math.Max(5_000_000, tasks * (length + 1000)));
            Assert.All(items, item => Assert.Equal("PiiEntityRecognitionLROResults", item!["kind"]!.GetValue<string>()));
            ids.AddRange(shown[0]);
            page = page["nextLink"] is { } next ? JsonNode.Parse(await server.Client.GetStringAsync(next.GetValue<string>())) : null;
        }

        Assert.Equal(Enumerable.Range(0, documents).Select(index => $"{index}"), ids);
        Assert.True(pages >= Math.Max(documents > 20 ? 2 : 1, (long)tasks * documents * length / 4_500_000), $"{pages} pages");
    }

    [Fact]
    public async Task What_is_beyond_the_limit_of_a_job_fails_task_by_task_and_says_so()
    {
        await using var server = await RunningServer.StartAsync(Growing(100_000), "--Hush:Jobs:MaxOutputBytes=1000000");
        var state = await RunAsync(server, tasks: 5, documents: 4);
        Assert.Equal("partiallyCompleted", state["status"]!.GetValue<string>());
        Assert.Equal((2, 3), (state["tasks"]!["completed"]!.GetValue<int>(), state["tasks"]!["failed"]!.GetValue<int>()));
        var errors = state["errors"]!.AsArray();
        Assert.Equal(["#/tasks/items/2", "#/tasks/items/3", "#/tasks/items/4"], errors.Select(error => error!["target"]!.GetValue<string>()));
        Assert.All(errors,
            error => Assert.Contains("limit for the results of a job", error!["message"]!.GetValue<string>(), StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_display_name_that_looks_like_the_answer_changes_nothing_of_it()
    {
        const string Name = """ "tasks":{"items":[]} """;
        await using var server = await RunningServer.StartAsync(Growing(10));
        var state = await RunAsync(server, tasks: 1, documents: 1, Name);
        Assert.Equal(Name, state["displayName"]!.GetValue<string>());
        Assert.Single(state["tasks"]!["items"]!.AsArray());
    }

    internal static async Task<JsonNode> RunAsync(RunningServer server, int tasks, int documents, string? name = null)
    {
        JsonObject job = new()
        {
            ["displayName"] = name,
            ["analysisInput"] = new JsonObject
            {
                ["documents"] = new JsonArray([.. Enumerable.Range(0, documents)
                  .Select(index => new JsonObject { ["id"] = $"{index}", ["language"] = "en", ["text"] = "x" })])
            },
            ["tasks"] = new JsonArray([.. Enumerable.Range(0, tasks).Select(_ => new JsonObject { ["kind"] = "PiiEntityRecognition" })]),
        };
        using var accepted = await server.SendAsync(HttpMethod.Post, JobsRoute, job.ToJsonString());
        Assert.True((int)accepted.StatusCode == 202, await accepted.Content.ReadAsStringAsync());
        var location = RunningServer.LocationOf(accepted);
        var state = await server.WaitAsync(location);
        state["location"] = location;
        return state;
    }
}
