
namespace Hush.EndToEnd.Tests;

/// <summary>A job that was accepted survives the server's sudden death (SIGKILL) at any moment and is finished after its restart.</summary>
public sealed class SuddenDeathTests
{
    private const int Jobs = 60;

    [Theory]
    [InlineData(0)]
    [InlineData(40)]
    [InlineData(250)]
    public async Task AcceptedJobs_SurviveSuddenDeath(int millisecondsAfterTheLastAnswer)
    {
        using TemporaryFolder folder = new();
        List<Uri> accepted = [];
        await using (var first = await ServerProcess.StartAsync(folder.Path))
        {
            for (var number = 0; number < Jobs; number++) accepted.Add(await first.SubmitAsync(Requests.Chat(number), "2024-11-01"));
            await Task.Delay(millisecondsAfterTheLastAnswer);
            await first.KillAsync();
        }

        await using var second = await ServerProcess.StartAsync(folder.Path);
        for (var number = 0; number < Jobs; number++)
        {
            var state = await second.ResultAsync(accepted[number], TimeSpan.FromSeconds(90));
            Assert.Equal("succeeded", state.GetProperty("status").GetString());
            Assert.Equal($"chat {number}", state.GetProperty("displayName").GetString());
            var text = state.GetProperty("tasks").GetProperty("items")[0].GetProperty("results").GetProperty("conversations")[0]
                .GetProperty("conversationItems")[1].GetProperty("redactedContent").GetProperty("text").GetString()!;
            Assert.Equal("Hi, my name is *******************.", text);
        }
    }

    [Fact]
    public async Task StoredFiles_AndLogs_NeverHoldTheText()
    {
        using TemporaryFolder folder = new();
        await using var server = await ServerProcess.StartAsync(folder.Path);
        var location = await server.SubmitAsync(Requests.Chat(7), "2024-11-01");
        await server.ResultAsync(location, TimeSpan.FromSeconds(60));
        await server.KillAsync();

        Assert.DoesNotContain("Achterberg", server.Log, StringComparison.OrdinalIgnoreCase);
        foreach (var file in Directory.EnumerateFiles(folder.Path))
        {
            var bytes = System.Text.Encoding.Latin1.GetString(await File.ReadAllBytesAsync(file));
            Assert.DoesNotContain("Achterberg", bytes, StringComparison.OrdinalIgnoreCase);
            Assert.DoesNotContain("chat-7", bytes, StringComparison.OrdinalIgnoreCase);
        }
    }
}
