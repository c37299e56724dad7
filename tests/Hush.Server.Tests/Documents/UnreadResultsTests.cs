using System.Net.Sockets;
using System.Text;

namespace Hush.Server.Tests.Documents;

/// <summary>Answers that nobody reads, measured by the memory of the process: no other test may run beside.</summary>
[Collection(nameof(MemoryAlone))]
public sealed class UnreadResultsTests
{
    private const int Clients = 8;
    private const int Tries = 5;

    // Each answer is 20 MB; a piece of it, or one of its tasks, is what may be held.
    private const long MostHeld = Clients * 5_000_000;

    [Fact]
    public async Task Clients_that_do_not_read_hold_little()
    {
        await using var server = await RunningServer.StartAsync(LargeResultsTests.Growing(1_000_000), "--Hush:Jobs:MaxOutputBytes=64000000");
        var state = await LargeResultsTests.RunAsync(server, tasks: 20, documents: 1);
        var path = new Uri(state["location"]!.GetValue<string>()).PathAndQuery;
        var least = long.MaxValue;
        for (var i = 0; i < Tries && least > MostHeld; i++) least = Math.Min(least, await HeldAsync(server, path));
        Assert.InRange(least, long.MinValue, MostHeld);
    }

    private static async Task<long> HeldAsync(RunningServer server, string path)
    {
        var before = GC.GetTotalMemory(forceFullCollection: true);
        List<TcpClient> clients = [];
        for (var i = 0; i < Clients; i++)
        {
            TcpClient client = new() { ReceiveBufferSize = 4096 };
            clients.Add(client);
            await client.ConnectAsync("127.0.0.1", server.Client.BaseAddress!.Port);
            await client.GetStream().WriteAsync(Encoding.ASCII.GetBytes($"GET {path} HTTP/1.1\r\nHost: localhost\r\n\r\n"));
        }

        await Task.Delay(1500); // as long as it takes the server to fill what it will fill
        var held = GC.GetTotalMemory(forceFullCollection: true) - before;
        clients.ForEach(client => client.Dispose());
        return held;
    }
}

/// <summary>Tests that measure the memory of the process, one after the other when all others have ended.</summary>
[CollectionDefinition(nameof(MemoryAlone), DisableParallelization = true)]
public sealed class MemoryAlone;
