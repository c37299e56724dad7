using System.Text.Json;

namespace Hush.EndToEnd.Tests;

/// <summary>Microsoft's JavaScript client for conversations against the server, its endpoint alone changed.</summary>
public sealed class JavaScriptClientTests
{
    [Theory]
    [InlineData("default", "Name")]
    [InlineData("2024-11-01", "Person")]
    [InlineData("2025-11-15-preview", "Person")]
    public async Task Client_SubmitsAndReadsAJob(string apiVersion, string category)
    {
        using TemporaryFolder folder = new();
        await using var server = await ServerProcess.StartAsync(folder.Path);

        var state = (await CallAsync(server, ServerProcess.Key, apiVersion, Requests.DocumentedExample)).GetProperty("state");

        Assert.Equal("succeeded", state.GetProperty("status").GetString());
        var item = state.GetProperty("tasks").GetProperty("items")[0];
        Assert.Equal("analyze 1", item.GetProperty("taskName").GetString());
        var answer = item.GetProperty("results").GetProperty("conversations")[0].GetProperty("conversationItems")[2];
        Assert.Equal("Sure that is ********.", answer.GetProperty("redactedContent").GetProperty("text").GetString());
        Assert.Equal(category, answer.GetProperty("entities")[0].GetProperty("category").GetString());
    }

    [Fact]
    public async Task Client_UnderstandsAWrongKey()
    {
        using TemporaryFolder folder = new();
        await using var server = await ServerProcess.StartAsync(folder.Path);

        var error = (await CallAsync(server, "no-such-key", "2024-11-01", Requests.DocumentedExample)).GetProperty("error");

        Assert.Equal(401, error.GetProperty("statusCode").GetInt32());
    }

    [Fact]
    public async Task Client_UnderstandsARefusal()
    {
        using TemporaryFolder folder = new();
        await using var server = await ServerProcess.StartAsync(folder.Path);
        var request = JsonSerializer.Deserialize<JsonElement>(
            """{"analysisInput":{"conversations":[]},"tasks":[{"kind":"ConversationalPIITask"}]}""");

        var error = (await CallAsync(server, ServerProcess.Key, "2024-11-01", request)).GetProperty("error");

        Assert.Equal(400, error.GetProperty("statusCode").GetInt32());
        Assert.Equal("InvalidRequest", error.GetProperty("code").GetString());
    }

    private static async Task<JsonElement> CallAsync(ServerProcess server, string key, string apiVersion, JsonElement request)
    {
        var script = Repository.PathOf("tests", "Hush.EndToEnd.Tests", "clients", "conversations.js");
        var endpoint = server.Address.GetLeftPart(UriPartial.Authority);
        var result = await Repository.RunAsync("node", [script, endpoint, key, apiVersion], request.GetRawText());
        Assert.True(result.ExitCode == 0, result.Errors);
        return JsonSerializer.Deserialize<JsonElement>(result.Output);
    }
}
