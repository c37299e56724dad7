using System.Text;
using Hush.TestKit;

namespace Hush.Jobs.Postgres.Tests;

/// <summary>Lost connections, lost answers, and a database that is away for a while.</summary>
public sealed class OutageTests : IAsyncLifetime
{
    private static readonly TimeSpan Lease = TimeSpan.FromMinutes(2);

    private readonly PostgresServer _server = new();
    private readonly JobLimits _limits = new() { Lease = Lease };
    private TestDatabase _database = null!;

    public async ValueTask InitializeAsync()
    {
        await _server.InitializeAsync();
        _database = await TestDatabase.CreateAsync(_server);
    }

    public async ValueTask DisposeAsync()
    {
        await _database.DisposeAsync();
        await _server.DisposeAsync();
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task Outage_IsToldToCallers_AndWaitedForByWorkers(bool isCrash)
    {
        var store = Open();
        var job = await AddAsync(store);
        var lease = await LeaseAsync(store);
        await _server.StopAsync(isCrash);
        await Assert.ThrowsAsync<JobStoreException>(() => AddAsync(store));
        await Assert.ThrowsAsync<JobStoreException>(() => store.FindAsync(job.Id, "owner", default));
        await Assert.ThrowsAsync<JobStoreException>(() => store.TryLeaseAsync(Lease, default));
        await Assert.ThrowsAsync<JobStoreException>(() => store.CheckAsync(default));
        await Assert.ThrowsAsync<JobStoreException>(() => store.RenewAsync(lease, Lease, default));

        var recording = store.RecordTaskAsync(lease, 0, true, Encoding.UTF8.GetBytes("output"), default);
        await _server.StartAsync();
        Assert.True(await recording);
        Assert.Equal(JobState.Succeeded, await store.FinishAsync(lease, default));
        Assert.Equal(JobState.Succeeded, (await store.FindAsync(job.Id, "owner", default))!.State);
        await store.CheckAsync(default);
    }

    [Fact]
    public async Task Restart_BetweenTwoCalls_IsNotSeen()
    {
        var store = Open();
        await Task.WhenAll(Enumerable.Range(0, 20).Select(_ => Task.Run(() => AddAsync(store))));
        await _server.StopAsync();
        await _server.StartAsync();
        await AddAsync(store);
        var lease = await LeaseAsync(store);
        Assert.True(await store.RenewAsync(lease, Lease, default));
    }

    [Fact]
    public async Task CutConnections_AreNotSeen()
    {
        using CuttingProxy proxy = new(_server.Port);
        var store = Open(proxy.Port);
        for (var round = 0; round < 10; round++)
        {
            var job = await AddAsync(store);
            proxy.CutAll();
            var lease = await LeaseAsync(store);
            Assert.Equal((job.Id, 1), (lease.Id, lease.Attempt));
            proxy.CutAll();
            Assert.True(await store.RecordTaskAsync(lease, 0, true, default, default));
            proxy.CutAll();
            Assert.Equal(JobState.Succeeded, await store.FinishAsync(lease, default));
            proxy.CutAll();
            Assert.Equal(JobState.Succeeded, (await store.FindAsync(job.Id, "owner", default))!.State);
        }
    }

    [Fact]
    public async Task AnswerLostAfterASubmit_StoresTheJobOnce()
    {
        using CuttingProxy proxy = new(_server.Port);
        var store = Open(proxy.Port);
        await store.TryOpenAsync(default);
        proxy.LoseTheAnswerTo("COMMIT");
        var job = await AddAsync(store);
        Assert.Equal(1, proxy.Lost);
        Assert.NotNull(await store.FindAsync(job.Id, "owner", default));
        Assert.Equal(1L, await _database.ScalarAsync<long>("SELECT count(*) FROM hush_jobs"));
    }

    [Fact]
    public async Task AnswerLostAfterASubmit_ToAFullQueue_StillTellsTheJob()
    {
        using CuttingProxy proxy = new(_server.Port);
        var store = _database.Open(_limits with { QueueLength = 1 }, TimeProvider.System, usesDatabaseClock: true, proxy.Port);
        await store.TryOpenAsync(default);
        proxy.LoseTheAnswerTo("COMMIT");
        await AddAsync(store);
        Assert.Equal(1, proxy.Lost);
        Assert.Null(await store.AddAsync(New(), default));
    }

    [Fact]
    public async Task AnswerLostAfterAClaim_GivesTheJobAtOnce_WithoutCountingTwice()
    {
        using CuttingProxy proxy = new(_server.Port);
        var store = Open(proxy.Port);
        await AddAsync(store);
        proxy.LoseTheAnswerTo("SKIP LOCKED");
        var lease = await LeaseAsync(store);
        Assert.Equal((1, 1), (proxy.Lost, lease.Attempt));
        Assert.True(await store.RecordTaskAsync(lease, 0, true, default, default));
    }

    [Fact]
    public async Task Signals_WakeTheOthers_AlsoAfterACut()
    {
        using CuttingProxy proxy = new(_server.Port);
        var listener = Open(proxy.Port);
        var submitter = Open();
        var woken = 0;
        using CancellationTokenSource stopping = new();
        var listening = listener.ListenAsync(() => Interlocked.Increment(ref woken), stopping.Token);
        for (var round = 0; round < 2; round++)
        {
            // Woken once when it listens, for what came before.
            await Eventually.TrueAsync(() => Volatile.Read(ref woken) > 0, "the listener listens");
            Interlocked.Exchange(ref woken, 0);
            await AddAsync(submitter);
            await Eventually.TrueAsync(() => Volatile.Read(ref woken) > 0, "the other store is woken");
            Interlocked.Exchange(ref woken, 0);
            proxy.CutAll();
        }

        await stopping.CancelAsync();
        await listening;
    }

    private static NewJob New() => new("kind", "owner", Encoding.UTF8.GetBytes("input"), 1, null, null);

    private static async Task<Job> AddAsync(PostgresJobStore store)
    {
        var added = await store.AddAsync(New(), default);
        Assert.NotNull(added);
        return added;
    }

    private static async Task<JobLease> LeaseAsync(PostgresJobStore store)
    {
        var lease = await store.TryLeaseAsync(Lease, default);
        Assert.NotNull(lease);
        return lease;
    }

    private PostgresJobStore Open(int? port = null) => _database.Open(_limits, TimeProvider.System, usesDatabaseClock: true, port);
}
