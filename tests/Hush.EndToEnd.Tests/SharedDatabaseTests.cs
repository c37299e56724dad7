using System.Globalization;
using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using Hush.TestKit;

namespace Hush.EndToEnd.Tests;

/// <summary>Servers on one PostgreSQL database, as an operator starts them.</summary>
public sealed class SharedDatabaseTests(PostgresServer database)
{
    [Fact]
    public async Task Job_SubmittedToOne_RunsOnTheOther_AndIsReadFromBoth()
    {
        using TemporaryFolder folder = new();
        var shared = await MakeStoreAsync(folder);
        await using var api = await ServerProcess.StartAsync(folder.Path, [.. shared, "--role", "api"]);
        var location = await api.SubmitAsync(Requests.Chat(1), "2024-11-01");
        await using var worker = await ServerProcess.StartAsync(folder.Path, [.. shared, "--role", "worker"]);
        await using var other = await ServerProcess.StartAsync(folder.Path, [.. shared, "--role", "api"]);
        foreach (var reader in new[] { api, other })
        {
            var state = await reader.ResultAsync(location, TimeSpan.FromSeconds(60));
            Assert.Equal(("succeeded", "chat 1"), (state.GetProperty("status").GetString(), state.GetProperty("displayName").GetString()));
        }

        Assert.DoesNotContain("Achterberg", api.Log + worker.Log, StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public async Task Database_ThatIsAway_IsTold_AndTakenUpAgain()
    {
        await using PostgresServer own = new();
        await own.InitializeAsync();
        using TemporaryFolder folder = new();
        var shared = await MakeStoreAsync(folder, own);
        await using var server = await ServerProcess.StartAsync(folder.Path, shared);
        await own.StopAsync();
        await Eventually.TrueAsync(async () => await ReadyReasonAsync(server) == "storeFailed", "the server says that its database is away");

        using (var refused = await server.Client.PostAsJsonAsync("language/analyze-conversations/jobs?api-version=2024-11-01",
            Requests.Chat(2)))
            Assert.Equal(HttpStatusCode.ServiceUnavailable, refused.StatusCode);

        await own.StartAsync();
        await server.WaitUntilReadyAsync(TimeSpan.FromSeconds(60));
        var location = await server.SubmitAsync(Requests.Chat(3), "2024-11-01");
        Assert.Equal("succeeded", (await server.ResultAsync(location, TimeSpan.FromSeconds(60))).GetProperty("status").GetString());
    }

    [Fact]
    public async Task Server_StartedBeforeItsDatabase_WaitsForIt()
    {
        await using PostgresServer own = new();
        await own.InitializeAsync();
        using TemporaryFolder folder = new();
        var shared = await MakeStoreAsync(folder, own);
        await own.StopAsync();
        await using var server = ServerProcess.Launch(folder.Path, shared);
        await Eventually.TrueAsync(async () => await ReadyReasonAsync(server) == "storeFailed", "the server says that the database is away",
            TimeSpan.FromSeconds(90));
        await own.StartAsync();
        await server.WaitUntilReadyAsync(TimeSpan.FromSeconds(60));
        await server.SubmitAsync(Requests.Chat(4), "2024-11-01");
    }

    [Fact]
    public async Task WrongKey_EndsTheStart_WithAReason()
    {
        using TemporaryFolder folder = new();
        using TemporaryFolder elsewhere = new();
        var shared = await MakeStoreAsync(folder);
        await using (var first = await ServerProcess.StartAsync(folder.Path, shared)) Assert.True(File.Exists(KeyIn(folder)));
        var server = Repository.PathOf("artifacts", "bin", "Hush.Server", "release", "Hush.Server.dll");
        var second = await Repository.RunAsync("dotnet",
            [server, "--urls", "http://127.0.0.1:0", .. shared[..2], "--Hush:Store:KeyPath", KeyIn(elsewhere)]);
        Assert.Equal(1, second.ExitCode);
        Assert.Contains("Copy it from the server that made the database", second.Errors, StringComparison.Ordinal);
        Assert.Single(second.Errors.Trim().Split('\n'));
    }

    private static string KeyIn(TemporaryFolder folder) => Path.Combine(folder.Path, "store.key");

    private static async Task<string?> ReadyReasonAsync(ServerProcess server)
    {
        try
        {
            using var ready = await server.Client.GetAsync("ready");
            var body = await ready.Content.ReadFromJsonAsync<JsonElement>();
            return body.TryGetProperty("reason", out var reason) ? reason.GetString() : null;
        }
        catch (HttpRequestException)
        {
            return null;
        }
    }

    /// <summary>The settings that all servers of a store have.</summary>
    private async Task<string[]> MakeStoreAsync(TemporaryFolder folder, PostgresServer? server = null)
    {
        var name = string.Create(CultureInfo.InvariantCulture, $"shared_{Guid.NewGuid():N}");
        await (server ?? database).CreateDatabaseAsync(name);
        return ["--store", (server ?? database).AddressOf(name), "--Hush:Store:KeyPath", KeyIn(folder), "--model", "fast"];
    }
}
