using System.Collections.Concurrent;
using System.Diagnostics;
using System.Globalization;
using System.Text;
using Hush.TestKit;

namespace Hush.Jobs.Postgres.Tests;

/// <summary>
/// Several workers over one database run every job once. With the environment variable HUSH_SCALE_JOBS as many jobs as that says, and then
/// the rates go to results/scale/: the database's ceiling for jobs that cost nothing.
/// </summary>
public sealed class ThroughputTests(PostgresServer server)
{
    private const int DefaultJobs = 300;
    private const int SubmittersPerNode = 16;
    private const int WorkersPerNode = 16;

    private static int? Scale => int.TryParse(Environment.GetEnvironmentVariable("HUSH_SCALE_JOBS"), CultureInfo.InvariantCulture, out int jobs) ? jobs : null;

    [Fact]
    public async Task Nodes_OnOneDatabase_RunEveryJobOnce()
    {
        StringBuilder table = new("| nodes | jobs | submitted per second | run per second |\n|---:|---:|---:|---:|\n");
        foreach (int nodes in new[] { 1, 2, 4 }) table.Append(await RunAsync(nodes, Scale ?? DefaultJobs));
        if (Scale is null) return;
        string folder = Path.Combine(RepositoryRoot(), "results", "scale");
        Directory.CreateDirectory(folder);
        await File.WriteAllTextAsync(Path.Combine(folder, "tiny-jobs.md"), table.ToString());
    }

    private static string RepositoryRoot()
    {
        DirectoryInfo folder = new(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder.FullName, "Hush.slnx"))) folder = folder.Parent!;
        return folder.FullName;
    }

    private async Task<string> RunAsync(int nodeCount, int jobCount)
    {
        await using TestDatabase database = await TestDatabase.CreateAsync(server);
        JobLimits limits = new() { QueueLength = jobCount, WorkerCount = WorkersPerNode };
        Node[] nodes = [.. Enumerable.Range(0, nodeCount).Select(_ => new Node(database.Open(limits, TimeProvider.System, usesDatabaseClock: true), limits))];
        ConcurrentBag<JobId> added = [];
        int next = 0;
        long start = Stopwatch.GetTimestamp();
        await Task.WhenAll(nodes.SelectMany(node => Enumerable.Range(0, SubmittersPerNode).Select(_ => Task.Run(async () =>
        {
            while (Interlocked.Increment(ref next) <= jobCount) added.Add((await node.Queue.AddAsync(new NewJob("kind", "owner", new byte[1000], 1, null, null), default))!.Id);
        }))));
        TimeSpan submitting = Stopwatch.GetElapsedTime(start);
        Assert.Equal(jobCount, added.Distinct().Count());

        using CancellationTokenSource stopping = new();
        start = Stopwatch.GetTimestamp();
        Task[] running = [.. nodes.Select(node => node.RunAsync(stopping.Token))];
        await Eventually.TrueAsync(() => nodes.Sum(node => node.Ended) >= jobCount, "every job ended", TimeSpan.FromMinutes(10));
        TimeSpan working = Stopwatch.GetElapsedTime(start);
        await stopping.CancelAsync();
        await Task.WhenAll(running);
        Assert.Equal(jobCount, nodes.Sum(node => node.Begun));
        Assert.Equal(jobCount, nodes.Sum(node => node.Ended));
        Assert.Equal((long)jobCount, await database.ScalarAsync<long>("SELECT count(*) FROM hush_jobs WHERE state = 2"));
        return string.Create(CultureInfo.InvariantCulture, $"| {nodeCount} | {jobCount} | {jobCount / submitting.TotalSeconds:0} | {jobCount / working.TotalSeconds:0} |\n");
    }

    /// <summary>What one server has: a store, a queue, a worker. Its jobs give back a thousand bytes at once.</summary>
    private sealed class Node(PostgresJobStore store, JobLimits limits) : IJobHandler
    {
        private int _begun;
        private int _ended;

        public JobQueue Queue { get; } = new(store, limits);

        public int Begun => _begun;

        public int Ended => _ended;

        public string Kind => "kind";

        public Task RunAsync(CancellationToken stopping) => new JobWorker(store, Queue, [this], limits, TimeProvider.System, Count).RunAsync(stopping);

        public Task<TaskOutcome> RunAsync(ReadOnlyMemory<byte> input, int taskIndex, CancellationToken cancellation)
        {
            Interlocked.Increment(ref _begun);
            return Task.FromResult(new TaskOutcome(true, input));
        }

        private void Count(JobEvent happened)
        {
            if (happened.Kind == JobEventKind.Ended) Interlocked.Increment(ref _ended);
        }
    }
}
