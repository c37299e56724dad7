using System.Text.Json.Nodes;
using Hush.LanguageIdentification;
using Hush.Recognition;
using Hush.Tasks;

namespace Hush.Server.Tests.Documents;

/// <summary>The query parameter <c>hush-explain</c>, and the warning of a search that stopped at a limit.</summary>
public sealed class ExplainTests
{
    private const string Route = "language/:analyze-text?api-version=2025-11-01";
    private const string Body =
        """{"kind":"PiiEntityRecognition","analysisInput":{"documents":[{"id":"1","language":"en","text":"mail maria@example.com"}]}}""";
    private const string Job =
        """{"analysisInput":{"conversations":[{"id":"1","language":"en","modality":"text","conversationItems":[{"id":"7","participantId":"a","text":"mail maria@example.com"}]}]},"tasks":[{"kind":"ConversationalPIITask"}]}""";

    [Fact]
    public async Task Parameter_AddsCandidates_AndChangesNothingElse()
    {
        await using var server = await StartAsync(new PiiAnalyzerOptions());
        var plain = await AskAsync(server, Route);
        var explained = await AskAsync(server, Route + "&hush-explain=true");

        var document = DocumentOf(explained);
        var kept = Assert.Single(document["hushCandidates"]!.AsArray(), candidate => candidate!["dropped"] is null)!;
        Assert.Equal("Email", kept["category"]!.GetValue<string>());
        Assert.Null(DocumentOf(plain)["hushCandidates"]);
        document.Remove("hushCandidates");
        Assert.Equal(plain.ToJsonString(), explained.ToJsonString());
    }

    [Fact]
    public async Task Parameter_OfAJob_IsKeptWithIt()
    {
        await using var server = await StartAsync(new PiiAnalyzerOptions());
        using var accepted = await server.SendAsync(HttpMethod.Post, RunningServer.Jobs + "?api-version=2024-11-01&hush-explain=1",
            Job);
        var state = await server.WaitAsync(RunningServer.LocationOf(accepted));
        var conversation = state["tasks"]!["items"]![0]!["results"]!["conversations"]![0]!;
        Assert.Contains(conversation["hushCandidates"]!.AsArray(), candidate => candidate!["item"]!.GetValue<string>() == "7");
    }

    [Fact]
    public async Task StoppedSearch_IsAWarning()
    {
        await using var server = await StartAsync(new PiiAnalyzerOptions { Recognizers = [new StoppingRecognizer()], Models = [] });
        var warning = Assert.Single(DocumentOf(await AskAsync(server, Route))["warnings"]!.AsArray())!;
        Assert.Equal("SearchIncomplete", warning["code"]!.GetValue<string>());
        Assert.Contains("test.stopping", warning["message"]!.GetValue<string>(), StringComparison.Ordinal);

        var state = await server.RunAsync(Job);
        Assert.Equal("SearchIncomplete",
            state["tasks"]!["items"]![0]!["results"]!["conversations"]![0]!["warnings"]![0]!["code"]!.GetValue<string>());
    }

    private static Task<RunningServer> StartAsync(PiiAnalyzerOptions options)
    {
        PiiAnalyzer analyzer = new(options);
        return RunningServer.StartAsync(new Analyses(analyzer.Analyze, analyzer.Analyze, LanguageIdentifier.Identify, analyzer.Begin));
    }

    private static async Task<JsonNode> AskAsync(RunningServer server, string route)
    {
        using var answer = await server.SendAsync(HttpMethod.Post, route, Body);
        var content = await answer.Content.ReadAsStringAsync();
        Assert.True(answer.IsSuccessStatusCode, content);
        return JsonNode.Parse(content)!;
    }

    private static JsonObject DocumentOf(JsonNode answer) => answer["results"]!["documents"]![0]!.AsObject();

    private sealed class StoppingRecognizer : IRecognizer
    {
        public string Id => "test.stopping";

        public void Recognize(RecognitionContext context, ICollection<Candidate> candidates) => context.ReportIncomplete(Id);
    }
}
