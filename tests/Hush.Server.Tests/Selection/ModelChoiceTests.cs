using System.Net;
using System.Net.WebSockets;
using System.Text;
using System.Text.Json.Nodes;
using Hush.Server.Tests.Documents;

namespace Hush.Server.Tests.Selection;

/// <summary>
/// The query parameter <c>hush-model</c> on every route that analyses. The stand-in for the server's own analysis knows nobody but Jane; the models
/// that are chosen are the product's.
/// </summary>
public sealed class ModelChoiceTests
{
    private const string Said = "Hello, my name is Mara Ekdal.";
    private const string Captions = "WEBVTT\n\n00:00:00.000 --> 00:00:02.000\n<v customer>" + Said + "\n";
    private const string Document = $$"""{"id":"1","language":"en","text":"{{Said}}"}""";
    private const string Conversation =
        $$"""{"analysisInput":{"conversations":[{"id":"1","language":"en","modality":"text","conversationItems":[{"id":"7","participantId":"a","text":"{{Said}}"}]}]},"tasks":[{"kind":"ConversationalPIITask"}]}""";
    private const string Skill = $$$"""{"values":[{"recordId":"0","data":{"text":"{{{Said}}}","languageCode":"en"}}]}""";
    private const string Legacy = $$"""{"documents":[{{Document}}]}""";
    private const string LegacyJob = $$$"""{"analysisInput":{"documents":[{{{Document}}}]},"tasks":{"entityRecognitionPiiTasks":[{"parameters":{}}]}}""";

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    /// <summary>Every route that analyses, with a body that it takes.</summary>
    public static TheoryData<string, string> Routes => new()
    {
        { "language/:analyze-text?api-version=2025-11-01", TextCalls.Body(Document) },
        { "language/:analyze-text?api-version=2022-05-01", TextCalls.Body(Document) },
        { "text/analytics/v3.1/entities/recognition/pii?showStats=true", Legacy },
        { "language/analyze-text/jobs?api-version=2025-11-01", TextCalls.Job(Document) },
        { "text/analytics/v3.1/analyze?", LegacyJob },
        { "language/analyze-conversations/jobs?api-version=2024-11-01", Conversation },
        { "language/analyze-conversations/jobs?api-version=2025-11-15-preview&hush-explain=true", Conversation },
        { "skills/pii-detection?", Skill },
        { "transcripts/redact?", Captions },
    };

    [Theory]
    [InlineData("--model=strong", "fast", "hush-fast ")]
    [InlineData("--model=strong", "FAST", "hush-fast ")]
    [InlineData("--model=fast", "strong", "hush-strong ")]
    [InlineData("--model=fast", "Strong", "hush-strong ")]
    [InlineData("--model=fast", "together", "hush-strong ")]
    [InlineData("--model=together", "fast", "hush-fast ")]
    public async Task The_chosen_model_reads_the_text_and_the_answer_names_it(string own, string chosen, string model)
    {
        await using var server = await RunningServer.StartAsync(own);
        var plain = await TextCalls.AnalyzeAsync(server, TextCalls.Body(Document));
        var read = await TextCalls.AnalyzeAsync(server, TextCalls.Body(Document), query: "&hush-model=" + chosen);

        Assert.Equal(Said, TextOf(plain));
        Assert.Null(plain["hushModel"]);
        Assert.DoesNotContain("Mara", TextOf(read), StringComparison.Ordinal);
        Assert.StartsWith(model, (string)read["hushModel"]!, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("")]
    [InlineData("&hush-model=")]
    public async Task Without_a_choice_the_answer_is_what_it_was(string query)
    {
        await using var server = await RunningServer.StartAsync("--Hush:Models=none");
        await using var offering = await RunningServer.StartAsync();
        var body = TextCalls.Body("""{"id":"1","language":"en","text":"Jane is here."}""");
        var expected = (await TextCalls.AnalyzeAsync(server, body)).ToJsonString();
        Assert.Equal(expected, (await TextCalls.AnalyzeAsync(offering, body, query: query)).ToJsonString());
    }

    [Fact]
    public async Task The_servers_own_model_may_be_chosen_too()
    {
        await using var server = await RunningServer.StartAsync("--model=strong");
        var read = await TextCalls.AnalyzeAsync(server, TextCalls.Body("""{"id":"1","text":"Jane and Mara Ekdal"}"""), query: "&hush-model=strong");
        Assert.Equal("**** and Mara Ekdal", TextOf(read));
        Assert.Equal("strong", (string)read["hushModel"]!);
    }

    [Theory]
    [MemberData(nameof(Routes))]
    public async Task Every_route_reads_by_the_chosen_model(string route, string body)
    {
        await using var server = await RunningServer.StartAsync("--model=strong");
        using var answer = await server.SendAsync(HttpMethod.Post, route + "&hush-model=fast", body);
        var text = await answer.Content.ReadAsStringAsync(Token);
        Assert.True(answer.IsSuccessStatusCode, text);
        if (answer.StatusCode == HttpStatusCode.Accepted) text = (await server.WaitAsync(RunningServer.LocationOf(answer))).ToJsonString();
        var isNamed = text.Contains("\"hushModel\":\"hush-fast ", StringComparison.Ordinal)
            || (answer.Headers.TryGetValues("x-hush-model", out var named) && named.Single().StartsWith("hush-fast ", StringComparison.Ordinal));
        Assert.True(isNamed, text);
        if (route.StartsWith("skills", StringComparison.Ordinal)) Assert.Contains("Mara Ekdal", text, StringComparison.Ordinal); // as an entity
        else Assert.DoesNotContain(Said, text, StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Routes))]
    public async Task Every_route_refuses_a_model_that_is_not_offered(string route, string body)
    {
        await using var server = await RunningServer.StartAsync();
        using var answer = await server.SendAsync(HttpMethod.Post, route + "&hush-model=Jane", body);
        await AssertRefusedAsync(answer, "hush-model", "fast,strong");
    }

    [Theory]
    [InlineData("hush-model=wise")]
    [InlineData("hush-model=hush-strong")]
    [InlineData("hush-model=none")]
    [InlineData("hush-model=fast,strong")]
    [InlineData("hush-model=fast&hush-model=strong")]
    [InlineData("hush-model=%20fast")]
    [InlineData("hush-model=1")]
    [InlineData("hush-model=..%2Fmodels%2Fhush-strong.model")]
    [InlineData("HUSH-MODEL=Jane")]
    public async Task A_wrong_name_is_refused_and_not_repeated(string query)
    {
        await using var server = await RunningServer.StartAsync();
        using var answer = await server.SendAsync(HttpMethod.Post, "language/:analyze-text?api-version=2025-11-01&" + query,
            TextCalls.Body(Document));
        await AssertRefusedAsync(answer, "hush-model", "fast,strong");
    }

    [Fact]
    public async Task An_operator_may_offer_none()
    {
        await using var server = await RunningServer.StartAsync("--Hush:Models=none");
        using var answer = await server.SendAsync(HttpMethod.Post, "language/:analyze-text?api-version=2025-11-01&hush-model=fast",
            TextCalls.Body(Document));
        await AssertRefusedAsync(answer, "hush-model", "may not choose");
        Assert.DoesNotContain("\"models\"", await server.Client.GetStringAsync("/status"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Status_lists_what_is_offered()
    {
        await using var server = await RunningServer.StartAsync();
        var models = JsonNode.Parse(await server.Client.GetStringAsync("/status"))!["models"]!.AsArray();
        Assert.Equal(["fast", "strong", "together"], models.Select(model => (string)model!["name"]!));
        Assert.StartsWith("hush-fast ", (string)models[0]!["model"]!, StringComparison.Ordinal);
        Assert.All(models, model => Assert.Equal("""["*"]""", model!["languages"]!.ToJsonString()));
    }

    [Fact]
    public async Task An_operator_may_offer_a_file_under_a_name()
    {
        using TemporaryModel copy = new("copied.model");
        File.Copy(Path.Combine(AppContext.BaseDirectory, "models", "hush-fast.model"), copy.Path);
        await using var server = await RunningServer.StartAsync($"--Hush:Models=strong,claims_2={copy.Path}");
        var models = JsonNode.Parse(await server.Client.GetStringAsync("/status"))!["models"]!.AsArray();
        Assert.Equal(["strong", "claims_2"], models.Select(model => (string)model!["name"]!));

        var read = await TextCalls.AnalyzeAsync(server, TextCalls.Body(Document), query: "&hush-model=claims_2");
        Assert.DoesNotContain("Mara", TextOf(read), StringComparison.Ordinal);
        Assert.StartsWith("copied ", (string)read["hushModel"]!, StringComparison.Ordinal);
        using var refused = await server.SendAsync(HttpMethod.Post, "language/:analyze-text?api-version=2025-11-01&hush-model=fast",
            TextCalls.Body(Document));
        await AssertRefusedAsync(refused, "hush-model", "strong,claims_2");
    }

    [Fact]
    public async Task A_model_that_cannot_be_loaded_is_an_error_of_its_calls_alone()
    {
        using TemporaryModel broken = new("broken.model");
        await File.WriteAllTextAsync(broken.Path, "HUSHTAG1" + new string('x', 500), Token);
        await using var server = await RunningServer.StartAsync($"--Hush:Models=broken={broken.Path}");
        using var answer = await server.SendAsync(HttpMethod.Post, "language/:analyze-text?api-version=2025-11-01&hush-model=broken",
            TextCalls.Body(Document));
        Assert.Equal((500, "InternalServerError", "ModelNotLoaded"), await RunningServer.ErrorOf(answer));

        using var accepted = await server.SendAsync(HttpMethod.Post, RunningServer.Jobs + "?api-version=2024-11-01&hush-model=broken", Conversation);
        var job = await server.WaitAsync(RunningServer.LocationOf(accepted));
        Assert.Equal(("failed", "ModelNotLoaded"), ((string)job["status"]!, (string)job["errors"]![0]!["innererror"]!["code"]!));
        using var texts = await server.SendAsync(HttpMethod.Post, "language/analyze-text/jobs?api-version=2025-11-01&hush-model=broken",
            TextCalls.Job(Document));
        Assert.Equal("ModelNotLoaded", (string)(await server.WaitAsync(RunningServer.LocationOf(texts)))["errors"]![0]!["innererror"]!["code"]!);

        Assert.Equal(Said, TextOf(await TextCalls.AnalyzeAsync(server, TextCalls.Body(Document))));
        Assert.Contains("The model broken could not be loaded", server.Log.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_live_conversation_is_read_by_the_chosen_model()
    {
        await using var server = await RunningServer.StartAsync("--model=strong");
        using ClientWebSocket socket = new();
        await socket.ConnectAsync(AddressOf(server, "fast"), Token);
        Assert.StartsWith("hush-fast ", (string)(await AskAsync(socket, """{"start":{}}"""))["started"]!["hushModel"]!, StringComparison.Ordinal);
        var turn = await AskAsync(socket, $$$"""{"turn":{"participantId":"a","text":"{{{Said}}}"}}""");
        Assert.DoesNotContain("Mara", turn.ToJsonString(), StringComparison.Ordinal);

        using ClientWebSocket refused = new();
        refused.Options.CollectHttpResponseDetails = true;
        await Assert.ThrowsAsync<WebSocketException>(() => refused.ConnectAsync(AddressOf(server, "wise"), Token));
        Assert.Equal(HttpStatusCode.BadRequest, refused.HttpStatusCode);
    }

    private static Uri AddressOf(RunningServer server, string model) =>
        new(server.Addresses[0].Replace("http", "ws", StringComparison.Ordinal) + "/conversations/live?hush-model=" + model);

    private static async Task<JsonNode> AskAsync(WebSocket socket, string message)
    {
        await socket.SendAsync(Encoding.UTF8.GetBytes(message), WebSocketMessageType.Text, endOfMessage: true, Token);
        var buffer = new byte[1 << 16];
        var received = await socket.ReceiveAsync(buffer, Token);
        return JsonNode.Parse(buffer.AsSpan(0, received.Count))!;
    }

    private static async Task AssertRefusedAsync(HttpResponseMessage answer, string target, string words)
    {
        var text = await answer.Content.ReadAsStringAsync(Token);
        Assert.True(answer.StatusCode == HttpStatusCode.BadRequest, text);
        var error = JsonNode.Parse(text)!["error"]!;
        Assert.Equal(("InvalidRequest", "InvalidParameterValue"), ((string)error["code"]!, (string)error["innererror"]!["code"]!));
        Assert.Equal(target, (string)error["target"]!);
        Assert.Contains(words, (string)error["innererror"]!["message"]!, StringComparison.Ordinal);
        Assert.DoesNotContain("Jane", text, StringComparison.Ordinal);
        Assert.DoesNotContain("wise", text, StringComparison.Ordinal);
    }

    private static string TextOf(JsonNode results) => (string)results["documents"]![0]!["redactedText"]!;

    /// <summary>A place for a model file, in a folder of its own.</summary>
    private sealed class TemporaryModel(string name) : IDisposable
    {
        private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("hush-model-test");

        public string Path => System.IO.Path.Combine(_folder.FullName, name);

        public void Dispose() => _folder.Delete(recursive: true);
    }
}
