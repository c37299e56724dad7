
namespace Hush.EndToEnd.Tests;

/// <summary>The documentation's own example, sent to the server as a process.</summary>
public sealed class DocumentedExampleTests
{
    [Fact]
    public async Task DocumentedExample_StarsTheNameInAllFormsAndMutesIt()
    {
        using TemporaryFolder folder = new();
        await using var server = await ServerProcess.StartAsync(folder.Path);

        var location = await server.SubmitAsync(Requests.DocumentedExample, "2024-05-01");
        var state = await server.ResultAsync(location, TimeSpan.FromSeconds(60));

        Assert.Equal("succeeded", state.GetProperty("status").GetString());
        var items = state.GetProperty("tasks").GetProperty("items")[0].GetProperty("results").GetProperty("conversations")[0]
            .GetProperty("conversationItems");
        var greeting = items[0].GetProperty("redactedContent");
        Assert.Equal("Good morning.", greeting.GetProperty("text").GetString());
        Assert.Equal(0, greeting.GetProperty("redactedAudioTimings").GetArrayLength());

        var answer = items[2].GetProperty("redactedContent");
        Assert.Equal("Sure that is ********.", answer.GetProperty("text").GetString());
        foreach (var form in new[] { "lexical", "itn", "maskedItn" }) Assert.Equal("sure that is ********", answer.GetProperty(form).GetString());
        foreach (var name in new[] { "redactedAudioTimings", "audioTimings" })
        {
            var muted = Assert.Single(answer.GetProperty(name).EnumerateArray());
            Assert.Equal(17400000, muted.GetProperty("offset").GetInt64());
            Assert.Equal(5300000, muted.GetProperty("duration").GetInt64());
        }

        var entity = Assert.Single(items[2].GetProperty("entities").EnumerateArray());
        Assert.Equal(("John Doe", "Person", 13, 8),
            (entity.GetProperty("text").GetString(), entity.GetProperty("category").GetString(), entity.GetProperty("offset").GetInt32(),
                entity.GetProperty("length").GetInt32()));
    }
}
