using System.Globalization;
using Hush.TestKit;

namespace Hush.EndToEnd.Tests.Reliability;

/// <summary>Server processes over one store, and what can befall them. Processes that were killed come back at once under another port.</summary>
internal sealed class Cluster(string folder, int nodeCount, PostgresServer? database) : IAsyncDisposable
{
    /// <summary>Short, so that many run out in a run.</summary>
    public static readonly TimeSpan Lease = TimeSpan.FromSeconds(3);

    private const string DatabaseName = "reliability";
    private static readonly TimeSpan StartPatience = TimeSpan.FromMinutes(4);

    private readonly Lock _gate = new();
    private readonly ServerProcess[] _nodes = new ServerProcess[nodeCount];

    public int NodeCount => nodeCount;

    public bool HasDatabase => database is not null;

    /// <summary>Everything that processes which are gone wrote.</summary>
    public int Kills { get; private set; }

    public async Task StartAsync()
    {
        if (database is not null) await database.CreateDatabaseAsync(DatabaseName);
        for (var node = 0; node < nodeCount; node++) Launch(node);
        await WaitUntilReadyAsync();
    }

    public Uri AddressOf(int node)
    {
        lock (_gate) return _nodes[node].Address;
    }

    public Uri AnyAddress(Random random) => AddressOf(random.Next(nodeCount));

    public async Task WaitUntilReadyAsync()
    {
        foreach (var node in _nodes) await node.WaitUntilReadyAsync(StartPatience);
    }

    public async Task KillAsync(int node)
    {
        await _nodes[node].DisposeAsync();
        Kills++;
        Launch(node);
    }

    public async Task PauseAsync(int node, TimeSpan duration)
    {
        await _nodes[node].SignalAsync("STOP");
        await Task.Delay(duration);
        await _nodes[node].SignalAsync("CONT");
    }

    public Task CutConnectionsAsync() =>
        database!.SqlAsync("postgres", $"SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = '{DatabaseName}'");

    public async Task StopDatabaseAsync(TimeSpan duration, bool isCrash)
    {
        await database!.StopAsync(isCrash);
        await Task.Delay(duration);
        await database.StartAsync();
    }

    /// <summary>Counts rows by a query of one number.</summary>
    public async Task<int> CountAsync(string sql) => int.Parse(await database!.SqlAsync(DatabaseName, sql), CultureInfo.InvariantCulture);

    /// <summary>What the processes that still run have written, for a failure's message.</summary>
    public string Logs() => string.Join('\n', _nodes.Select(node => node.Log.Length > 4000 ? node.Log[^4000..] : node.Log));

    public async ValueTask DisposeAsync()
    {
        foreach (var node in _nodes)
        {
            if (node is not null) await node.DisposeAsync();
        }
    }

    private void Launch(int node)
    {
        var store = database is null ? Path.Combine(folder, "jobs.db") : database.AddressOf(DatabaseName);
        var process = ServerProcess.Launch(
            folder, "--store", store, "--Hush:Store:KeyPath", Path.Combine(folder, "store.key"), "--model", "fast",
            string.Create(CultureInfo.InvariantCulture, $"--Hush:Jobs:Lease={Lease}"), "--Hush:Jobs:Workers=2");
        lock (_gate) _nodes[node] = process;
    }
}
