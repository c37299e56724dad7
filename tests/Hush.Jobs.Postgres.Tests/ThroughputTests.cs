using System.Collections.Concurrent;
using Hush.TestKit;

namespace Hush.Jobs.Postgres.Tests;

/// <summary>Several workers over one database run every job once. How many a second: <c>./bench --only scale</c>.</summary>
public sealed class ThroughputTests(PostgresServer server)
{
    private const int Jobs = 300;
    private const int SubmittersPerNode = 16;
    private const int WorkersPerNode = 16;

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(4)]
    public async Task Nodes_OnOneDatabase_RunEveryJobOnce(int nodeCount)
    {
        await using var database = await TestDatabase.CreateAsync(server);
        JobLimits limits = new() { QueueLength = Jobs, WorkerCount = WorkersPerNode };
        Node[] nodes = [.. Enumerable.Range(0, nodeCount)
            .Select(_ => new Node(database.Open(limits, TimeProvider.System, usesDatabaseClock: true), limits))];
        ConcurrentBag<JobId> added = [];
        var next = 0;
        await Task.WhenAll(nodes.SelectMany(node => Enumerable.Range(0, SubmittersPerNode).Select(_ => Task.Run(async () =>
        {
            while (Interlocked.Increment(ref next) <= Jobs) added.Add(
                (await node.Queue.AddAsync(new NewJob("kind", "owner", new byte[1000], 1, null, null), default))!.Id);
        }))));
        Assert.Equal(Jobs, added.Distinct().Count());

        using CancellationTokenSource stopping = new();
        Task[] running = [.. nodes.Select(node => node.RunAsync(stopping.Token))];
        await Eventually.TrueAsync(() => nodes.Sum(node => node.Ended) >= Jobs, "every job ended");
        await stopping.CancelAsync();
        await Task.WhenAll(running);
        Assert.Equal(Jobs, nodes.Sum(node => node.Begun));
        Assert.Equal(Jobs, nodes.Sum(node => node.Ended));
        Assert.Equal((long)Jobs, await database.ScalarAsync<long>("SELECT count(*) FROM hush_jobs WHERE state = 2"));
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

        public Task RunAsync(CancellationToken stopping) =>
            new JobWorker(store, Queue, [this], limits, TimeProvider.System, Count).RunAsync(stopping);

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
