using System.Text.Json.Nodes;

namespace Hush.Server.Tests.Documents;

/// <summary>Calls of the text API that several tests make.</summary>
internal static class TextCalls
{
    public const string Sync = "language/:analyze-text";

    public const string Jobs = "language/analyze-text/jobs";

    public const string Version = "2024-11-01";

    /// <summary>A synchronous request.</summary>
    public static string Body(string documents, string parameters = "{}") =>
        $$"""{"kind":"PiiEntityRecognition","analysisInput":{"documents":[{{documents}}]},"parameters":{{parameters}}}""";

    /// <summary>A job.</summary>
    public static string Job(string documents, string tasks = """{"kind":"PiiEntityRecognition"}""", string more = "") =>
        $$"""{ {{more}} "analysisInput":{"documents":[{{documents}}]},"tasks":[{{tasks}}]}""";

    /// <summary>Documents with the ids 0, 1, …, each with a name in it.</summary>
    public static string Numbered(int count) => string.Join(',', Enumerable.Range(0, count).Select(i => $$"""{"id":"{{i}}","text":"Jane {{i}}"}"""));

    public static async Task<JsonNode> AnalyzeAsync(RunningServer server, string body, string version = Version, string query = "")
    {
        using var answer = await server.SendAsync(HttpMethod.Post, $"{Sync}?api-version={version}{query}", body);
        var json = JsonNode.Parse(await answer.Content.ReadAsStringAsync())!;
        Assert.True(answer.IsSuccessStatusCode, json.ToJsonString());
        return json["results"]!;
    }

    /// <summary>Submits a job and gives where it is.</summary>
    public static async Task<string> SubmitAsync(RunningServer server, string body, string version = Version)
    {
        using var accepted = await server.SendAsync(HttpMethod.Post, $"{Jobs}?api-version={version}", body);
        Assert.True((int)accepted.StatusCode == 202, await accepted.Content.ReadAsStringAsync());
        return RunningServer.LocationOf(accepted);
    }
}
