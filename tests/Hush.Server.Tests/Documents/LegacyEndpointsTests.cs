using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Hush.Server.Tests.Documents;

/// <summary>The routes of v3.x.</summary>
public sealed class LegacyEndpointsTests
{
    private const string Sync = "text/analytics/v3.1-preview.4/entities/recognition/pii";
    private const string Submit = "text/analytics/v3.1/analyze";

    private static readonly JsonSerializerOptions Relaxed = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    [Fact]
    public async Task Documents_are_answered_without_a_wrapper()
    {
        await using var server = await RunningServer.StartAsync();
        using var answer = await server.SendAsync(
            HttpMethod.Post,
            Sync + "?stringIndexType=TextElement_v8&model-version=latest&piiCategories=Person,Email&domain=none",
            """{"documents":[{"id":1,"text":"\ud83d\udc69 Jane"},{"id":2,"text":""}]}""");
        var json = JsonNode.Parse(await answer.Content.ReadAsStringAsync())!;
        json["modelVersion"] = "m";
        Assert.Equal(
            """{"documents":[{"redactedText":"👩 ****","id":"1","entities":[{"text":"Jane","category":"Person","offset":2,"length":4,"confidenceScore":0.9}],"warnings":[]}],"errors":[{"id":"2","error":{"code":"InvalidArgument","message":"Invalid document in request.","innererror":{"code":"InvalidDocument","message":"Document text is empty."}}}],"modelVersion":"m"}""",
            JsonNode.Parse(json.ToJsonString())!.ToJsonString(Relaxed).Replace("\\uD83D\\uDC69", "👩", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("?piiCategories=Person,Shoe", "InvalidParameterValue")]
    [InlineData("?domain=law", "InvalidParameterValue")]
    [InlineData("?model-version=bad", "ModelVersionIncorrect")]
    [InlineData("?stringIndexType=Bytes", "InvalidParameterValue")]
    public async Task Wrong_parameters_of_the_query_are_refused(string query, string inner)
    {
        await using var server = await RunningServer.StartAsync();
        using var answer = await server.SendAsync(HttpMethod.Post, Sync + query, """{"documents":[{"id":"1","text":"x"}]}""");
        Assert.Equal((400, "InvalidRequest", inner), await RunningServer.ErrorOf(answer));
    }

    [Fact]
    public async Task A_job_is_submitted_and_read_by_pages()
    {
        await using var server = await RunningServer.StartAsync();
        var body =
            $$"""{"displayName":"d","analysisInput":{"documents":[{{TextCalls.Numbered(22)}}]},"tasks":{"entityRecognitionPiiTasks":[{"taskName":"t","parameters":{"model-version":"latest","domain":"none"} }]} }""";
        using var accepted = await server.SendAsync(HttpMethod.Post, Submit, body);
        Assert.Equal(202, (int)accepted.StatusCode);
        var location = RunningServer.LocationOf(accepted);
        Assert.Matches("/text/analytics/v3.1/analyze/jobs/[0-9a-f-]{36}$", location);

        var state = await server.WaitAsync(location);
        Assert.Equal(
            ["jobId", "lastUpdateDateTime", "createdDateTime", "expirationDateTime", "status", "errors", "displayName", "tasks", "@nextLink"],
            state.AsObject().Select(member => member.Key));
        var item = state["tasks"]!["entityRecognitionPiiTasks"]![0]!;
        Assert.Equal(("t", "succeeded", "succeeded"),
            (item["taskName"]!.GetValue<string>(), item["state"]!.GetValue<string>(), item["status"]!.GetValue<string>()));
        Assert.Equal((20, "**** 19"),
            (item["results"]!["documents"]!.AsArray().Count, item["results"]!["documents"]![19]!["redactedText"]!.GetValue<string>()));
        var next = state["@nextLink"]!.GetValue<string>();
        Assert.EndsWith("?$top=2&$skip=20&showStats=False", next, StringComparison.Ordinal);
        var last = await server.WaitAsync(next);
        Assert.Equal((2, null), (last["tasks"]!["entityRecognitionPiiTasks"]![0]!["results"]!["documents"]!.AsArray().Count, last["@nextLink"]));
    }

    [Fact]
    public async Task A_failed_task_is_pointed_at_by_its_list()
    {
        await using var server = await RunningServer.StartAsync(NameFinder.All with
        { Document = (_, _, _) => throw new InvalidOperationException("boom") });
        using var accepted = await server.SendAsync(
            HttpMethod.Post, Submit, """{"analysisInput":{"documents":[{"id":"1","text":"x"}]},"tasks":{"entityRecognitionPiiTasks":[{}]}}""");
        var state = await server.WaitAsync(RunningServer.LocationOf(accepted));
        Assert.Equal("#/tasks/entityRecognitionPiiTasks/0", state["errors"]![0]!["target"]!.GetValue<string>());
        Assert.Equal(("failed", null),
            (state["tasks"]!["entityRecognitionPiiTasks"]![0]!["status"]!.GetValue<string>(),
                state["tasks"]!["entityRecognitionPiiTasks"]![0]!["results"]));
    }

    [Fact]
    public async Task Jobs_of_another_kind_of_task_are_refused()
    {
        await using var server = await RunningServer.StartAsync();
        using var answer = await server.SendAsync(
            HttpMethod.Post, Submit, """{"analysisInput":{"documents":[{"id":"1","text":"x"}]},"tasks":{"keyPhraseExtractionTasks":[{}]}}""");
        Assert.Equal((400, "InvalidRequest", "InvalidParameterValue"), await RunningServer.ErrorOf(answer));
    }
}
