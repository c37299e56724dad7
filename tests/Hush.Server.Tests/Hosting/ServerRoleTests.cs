using System.Text.Json.Nodes;

namespace Hush.Server.Tests.Hosting;

/// <summary>Servers that share a store and the work.</summary>
public sealed class ServerRoleTests : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("hush-roles-");

    private string Store => Path.Combine(_folder.FullName, "shared.db");

    [Fact]
    public async Task Api_TakesJobs_AndTheWorkerRunsThem()
    {
        await using var api = await RunningServer.StartAsync("--store", Store, "--role", "api");
        using var accepted = await api.SubmitAsync(Samples.Typed);
        Assert.Equal(202, (int)accepted.StatusCode);
        var location = RunningServer.LocationOf(accepted);
        await Task.Delay(200);
        Assert.Equal("notStarted", JsonNode.Parse(await api.Client.GetStringAsync(location))!["status"]!.GetValue<string>());

        await using var worker = await RunningServer.StartAsync("--store", Store, "--role", "worker");
        Assert.Equal("succeeded", (await api.WaitAsync(location))["status"]!.GetValue<string>());
    }

    [Theory]
    [InlineData("/")]
    [InlineData("/swagger")]
    [InlineData("/language/analyze-conversations/jobs/00000000-0000-0000-0000-000000000000?api-version=2024-11-01")]
    public async Task Worker_AnswersProbesOnly(string path)
    {
        await using var worker = await RunningServer.StartAsync("--store", Store, "--role", "worker");
        using var answer = await worker.Client.GetAsync(path);
        Assert.Equal(404, (int)answer.StatusCode);
        while (!(await worker.Client.GetAsync("/ready")).IsSuccessStatusCode) await Task.Delay(20);
        Assert.True((await worker.Client.GetAsync("/status")).IsSuccessStatusCode);
    }

    [Fact]
    public async Task Worker_ListensEverywhere_WithoutAKey()
    {
        await using var worker = await RunningServer.StartAsync("--store", Store, "--role", "worker", "--urls=http://0.0.0.0:0");
        Assert.Equal("0.0.0.0", worker.Client.BaseAddress!.Host);
    }

    public void Dispose() => _folder.Delete(recursive: true);
}
