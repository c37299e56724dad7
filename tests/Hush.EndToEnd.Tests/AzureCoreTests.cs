using System.ClientModel.Primitives;
using System.Text.Json;
using Azure;
using Azure.Core;
using Azure.Core.Pipeline;

namespace Hush.EndToEnd.Tests;

/// <summary>What Microsoft's .NET clients are made of (<c>Azure.Core</c>) against the server: the pipeline with its retries, errors, and operations
/// that take long.</summary>
public sealed class AzureCoreTests
{
    private const string Text =
        """{"kind":"PiiEntityRecognition","analysisInput":{"documents":[{"id":"1","language":"en","text":"My name is John Doe."}]}}""";

    private const string Job =
        """{"analysisInput":{"documents":[{"id":"1","language":"en","text":"My name is John Doe."}]},"tasks":[{"kind":"PiiEntityRecognition","taskName":"one"}]}""";

    [Fact]
    public async Task Pipeline_ReadsAnAnswer()
    {
        using TemporaryFolder folder = new();
        await using var server = await ServerProcess.StartAsync(folder.Path);
        var answer = await SendAsync(PipelineOf(server), RequestMethod.Post, server, "language/:analyze-text?api-version=2025-11-01", Text);

        Assert.Equal(200, answer.Status);
        Assert.Equal(answer.ClientRequestId, answer.Headers.TryGetValue("x-ms-client-request-id", out var echoed) ? echoed : null);
        Assert.Equal("My name is ********.", Json(answer).GetProperty("results").GetProperty("documents")[0].GetProperty("redactedText").GetString());
    }

    [Fact]
    public async Task Pipeline_UnderstandsARefusal()
    {
        using TemporaryFolder folder = new();
        await using var server = await ServerProcess.StartAsync(folder.Path);
        RequestFailedException refused = new(await SendAsync(PipelineOf(server), RequestMethod.Post, server,
            "language/:analyze-text?api-version=2025-11-01", """{"kind":"PiiEntityRecognition"}"""));
        RequestFailedException unauthorized = new(
            await SendAsync(PipelineOf(server, "no-such-key"), RequestMethod.Post, server, "language/:analyze-text?api-version=2025-11-01", Text));

        Assert.Equal((400, "InvalidRequest"), (refused.Status, refused.ErrorCode));
        Assert.Equal((401, "401"), (unauthorized.Status, unauthorized.ErrorCode));
        Assert.Contains("MissingInputDocuments", refused.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Pipeline_ComesAgainWhenItIsToldTo()
    {
        using TemporaryFolder folder = new();
        await using var server = await ServerProcess.StartAsync(folder.Path, "--Hush:RateLimit:CallsPerSecond=1");
        var pipeline = PipelineOf(server);

        // Three calls at once: two of them are told to wait a second at least.
        var answers = await Task.WhenAll(Enumerable.Range(0, 3)
            .Select(_ => SendAsync(pipeline, RequestMethod.Post, server, "language/:analyze-text?api-version=2025-11-01", Text)));

        Assert.Equal([200, 200, 200], answers.Select(answer => answer.Status));
        Assert.Contains("answered 429", server.Log, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("language/analyze-text/jobs?api-version=2025-11-01", Job, "PiiEntityRecognitionLROResults")]
    [InlineData("language/analyze-conversations/jobs?api-version=2024-11-01",
        """{"analysisInput":{"conversations":[{"id":"1","language":"en","modality":"text","conversationItems":[{"id":"1","participantId":"a","text":"My name is John Doe."}]}]},"tasks":[{"kind":"ConversationalPIITask","taskName":"one"}]}""", "conversationalPIIResults")]
    public async Task Operation_IsPolledToItsEnd(string path, string job, string kind)
    {
        using TemporaryFolder folder = new();
        await using var server = await ServerProcess.StartAsync(folder.Path);
        var pipeline = PipelineOf(server);
        var accepted = await SendAsync(pipeline, RequestMethod.Post, server, path, job);
        Assert.Equal(202, accepted.Status);

        var operation = await Operation.RehydrateAsync(pipeline, TokenOf(server, path, accepted));
        await operation.WaitForCompletionResponseAsync(TimeSpan.FromMilliseconds(200), TestContext.Current.CancellationToken);

        var task = Json(operation.GetRawResponse()).GetProperty("tasks").GetProperty("items")[0];
        Assert.True(operation.HasCompleted);
        Assert.Equal((kind, "one", "succeeded"),
            (task.GetProperty("kind").GetString(), task.GetProperty("taskName").GetString(), task.GetProperty("status").GetString()));
    }

    [Fact]
    public async Task Operation_ThatWasCancelledEndsAsSuch()
    {
        using TemporaryFolder folder = new();
        await using var server = await ServerProcess.StartAsync(folder.Path);
        var pipeline = PipelineOf(server);
        var text = string.Concat(Enumerable.Repeat("My name is John Doe and my number is 425-555-0134. ", 300));
        var tasks = string.Join(',', Enumerable.Repeat("""{"kind":"PiiEntityRecognition"}""", 20));
        var path = "language/analyze-text/jobs?api-version=2025-11-01";
        var accepted = await SendAsync(pipeline, RequestMethod.Post, server, path,
            $$"""{"analysisInput":{"documents":[{"id":"1","text":"{{text}}"}]},"tasks":[{{tasks}}]}""");
        var location = LocationOf(accepted);
        var cancelled = await SendAsync(pipeline, RequestMethod.Post, server, location.AbsolutePath.TrimStart('/') + ":cancel" + location.Query,
            "");
        Assert.Equal((202, location), (cancelled.Status, LocationOf(cancelled)));

        // The contract's state is "cancelled", and Azure.Core ends on "canceled" alone: a caller looks at the answer that it has just read.
        var operation = await Operation.RehydrateAsync(pipeline, TokenOf(server, path, accepted));
        using var patience = CancellationTokenSource.CreateLinkedTokenSource(TestContext.Current.CancellationToken);
        patience.CancelAfter(TimeSpan.FromSeconds(60));
        while (StateOf(operation.GetRawResponse()) is "notStarted" or "running" or "cancelling")
        {
            await Task.Delay(TimeSpan.FromMilliseconds(200), patience.Token);
            await operation.UpdateStatusAsync(patience.Token);
        }

        Assert.Equal("cancelled", StateOf(operation.GetRawResponse()));
    }

    private static string? StateOf(Response answer) => Json(answer).GetProperty("status").GetString();

    private static HttpPipeline PipelineOf(ServerProcess server, string key = ServerProcess.Key) =>
        HttpPipelineBuilder.Build(new Options(), new KeyPolicy(server, key));

    private static async Task<Response> SendAsync(HttpPipeline pipeline, RequestMethod method, ServerProcess server, string path, string body)
    {
        var message = pipeline.CreateMessage(); // disposed of, it would take its response with it
        message.Request.Method = method;
        message.Request.Uri.Reset(new Uri(server.Address, path));
        message.Request.Headers.SetValue("Content-Type", "application/json");
        message.Request.Content = RequestContent.Create(body);
        await pipeline.SendAsync(message, TestContext.Current.CancellationToken);
        return message.Response;
    }

    // As a client keeps an operation that another process is to go on with.
    private static RehydrationToken TokenOf(ServerProcess server, string path, Response accepted)
    {
        var json = JsonSerializer.Serialize(new Dictionary<string, string?>
        {
            ["version"] = "1.0.0",
            ["id"] = LocationOf(accepted).Segments[^1],
            ["requestMethod"] = "POST",
            ["initialUri"] = new Uri(server.Address, path).AbsoluteUri,
            ["nextRequestUri"] = LocationOf(accepted).AbsoluteUri,
            ["headerSource"] = "OperationLocation",
            ["finalStateVia"] = "OperationLocation",
            ["lastKnownLocation"] = null,
        });
        return ModelReaderWriter.Read<RehydrationToken>(BinaryData.FromString(json));
    }

    private static Uri LocationOf(Response accepted) => new(accepted.Headers.TryGetValue("Operation-Location", out var location) ? location : "");

    private static JsonElement Json(Response answer) => JsonSerializer.Deserialize<JsonElement>(answer.Content);

    private sealed class Options : ClientOptions;

    private sealed class KeyPolicy(ServerProcess server, string key) : HttpPipelineSynchronousPolicy
    {
        public override void OnSendingRequest(HttpMessage message)
        {
            if (message.Request.Uri.Host == server.Address.Host) message.Request.Headers.SetValue("Ocp-Apim-Subscription-Key", key);
        }
    }
}
