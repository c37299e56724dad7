using System.Diagnostics;
using System.Globalization;
using Hush.TestKit;

namespace Hush.Benchmarks.Scale;

/// <summary>Starts a cluster, loads it, measures for a while and stops it, on the loopback address and in a folder that is deleted.</summary>
/// <param name="program">The server's assembly.</param>
/// <param name="postgres">The server of the databases.</param>
internal sealed class ScaleRun(string program, PostgresServer postgres)
{
    // Enough for the runtime to have compiled what is called often, and for figures that a second run repeats; a busy machine gets more time.
    private const int EnoughJobs = 1000;
    private const int LeastJobs = 300;
    private const double MostForOthers = 0.5; // processors
    private static readonly TimeSpan Measured = TimeSpan.FromSeconds(12);
    private static readonly TimeSpan MoreTime = TimeSpan.FromSeconds(30);

    public async Task<ScaleResult> MeasureAsync(ScaleSetup setup)
    {
        var folder = Directory.CreateTempSubdirectory("hush-scale-");
        List<ScaleServer> servers = [];
        try
        {
            if (setup.Database is { } name)
            {
                await postgres.CreateDatabaseAsync(name);
                await DatabaseWork.PrepareAsync(postgres, name);
            }

            // The first makes the tables and the key that the others need.
            foreach (var role in setup.Roles)
            {
                servers.Add(await ScaleServer.StartAsync(program, folder.FullName, role, Settings(setup, folder.FullName)));
                if (servers.Count == 1) await servers[0].WaitUntilReadyAsync();
            }

            foreach (var server in servers) await server.WaitUntilReadyAsync();
            return await LoadAsync(setup, servers);
        }
        finally
        {
            foreach (var server in servers) await server.DisposeAsync();
            folder.Delete(recursive: true);
        }
    }

    private async Task<ScaleResult> LoadAsync(ScaleSetup setup, List<ScaleServer> servers)
    {
        var database = setup.Database is null ? null : postgres;
        using ScaleLoad load = new(servers[0].Address, setup.Jobs);
        using CancellationTokenSource stopping = new();
        var running = load.RunAsync(stopping.Token);
        await PassAsync(setup.Warming, load, running);
        if (database is not null) await DatabaseWork.ResetAsync(database, setup.Database!);
        var from = await ScaleMoment.TakeAsync(servers, load, database);
        await PassAsync(Measured, load, running);
        var to = await ScaleMoment.TakeAsync(servers, load, database);
        var work = database is null ? null : await DatabaseWork.ReadAsync(database, setup.Database!);
        await stopping.CancelAsync();
        await running;
        ScaleResult result = new(setup, from, to, work);
        return load.Ended >= ScaleLoad.MostJobs ? throw new InvalidOperationException($"The load ran out of its {ScaleLoad.MostJobs} jobs.")
            : result.Jobs < LeastJobs || result.OtherProcessors > MostForOthers ? throw new InvalidOperationException(string.Create(
                CultureInfo.InvariantCulture,
                $"{result.Jobs} jobs ended while other programs used {result.OtherProcessors:0.0} processors: the machine is too busy for figures."))
            : result;
    }

    // A load that ends before its time has failed.
    private static async Task PassAsync(TimeSpan time, ScaleLoad load, Task running)
    {
        var (ended, start) = (load.Ended, Stopwatch.GetTimestamp());
        while (Stopwatch.GetElapsedTime(start) is var elapsed && (elapsed < time || (load.Ended - ended < EnoughJobs && elapsed < time + MoreTime)))
        {
            if (await Task.WhenAny(running, Task.Delay(TimeSpan.FromMilliseconds(100))) == running) await running;
        }
    }

    private string[] Settings(ScaleSetup setup, string folder) =>
    [
        "--store", setup.Database is { } name ? postgres.AddressOf(name) : Path.Combine(folder, "jobs.db"),
        "--Hush:Store:KeyPath=" + Path.Combine(folder, "store.key"), "--Hush:Store:RecordingsPath=" + Path.Combine(folder, "recordings"),
        string.Create(CultureInfo.InvariantCulture, $"--Hush:Jobs:Workers={setup.Workers}"),
    ];
}
