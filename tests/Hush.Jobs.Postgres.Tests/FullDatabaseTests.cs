using System.Text;
using Hush.TestKit;

namespace Hush.Jobs.Postgres.Tests;

/// <summary>A database that has no room: what was accepted waits for room, further jobs are refused, and no attempt is counted.</summary>
public sealed class FullDatabaseTests(PostgresServer server) : IAsyncLifetime
{
    private static readonly TimeSpan Lease = TimeSpan.FromMinutes(1);

    private readonly FakeClock _clock = new();
    private TestDatabase _database = null!;

    public async ValueTask InitializeAsync() => _database = await TestDatabase.CreateAsync(server);

    public ValueTask DisposeAsync() => _database.DisposeAsync();

    [Theory]
    [InlineData("53000")]
    [InlineData("53100")]
    [InlineData("53200")]
    [InlineData("53400")]
    public async Task Submit_IsRefused_AndTakenAWhileAfterThereIsRoom(string state)
    {
        var store = _database.Open(new JobLimits { Lease = Lease }, _clock);
        Assert.NotNull(await AddAsync(store));
        await FillAsync("hush_inputs", state);
        var full = await RefusedAsync(() => AddAsync(store));
        Assert.True(full.IsFull, full.Message);
        Assert.DoesNotContain("secret", full.ToString(), StringComparison.Ordinal);
        Assert.False(await store.HasRoomAsync(default));

        await MakeRoomAsync("hush_inputs");
        Assert.True((await RefusedAsync(() => AddAsync(store))).IsFull);
        _clock.Advance(TimeSpan.FromSeconds(11));
        Assert.True(await store.HasRoomAsync(default));
        Assert.NotNull(await AddAsync(store));
    }

    [Theory]
    [InlineData("42501")]
    [InlineData("23514")]
    public async Task OtherRefusals_AreNotForWantOfSpace(string state)
    {
        var store = _database.Open(new JobLimits { Lease = Lease }, _clock);
        Assert.NotNull(await AddAsync(store));
        await FillAsync("hush_inputs", state);
        Assert.False((await RefusedAsync(() => AddAsync(store))).IsFull);
        Assert.True(await store.HasRoomAsync(default));
    }

    [Fact]
    public async Task Result_WaitsForRoom_AndTheJobGoesOnWithoutAnotherAttempt()
    {
        JobLimits limits = new() { Lease = TimeSpan.FromSeconds(30), PollInterval = TimeSpan.FromMilliseconds(20) };
        var store = _database.Open(limits, TimeProvider.System, usesDatabaseClock: true);
        var job = (await AddAsync(store))!;
        await FillAsync("hush_tasks", "53100");
        var runs = 0;
        JobQueue queue = new(store, limits with { WorkerCount = 1 });
        JobWorker worker = new(store, queue, [new CountingHandler(() => Interlocked.Increment(ref runs))], limits with { WorkerCount = 1 },
            TimeProvider.System, _ => { });
        using CancellationTokenSource stopping = new();
        var running = worker.RunAsync(stopping.Token);
        await Eventually.TrueAsync(() => Volatile.Read(ref runs) == 1 && !store.HasRoomAsync(default).Result, "the result is refused");
        Assert.Equal(JobState.Running, (await store.FindAsync(job.Id, "owner", default))!.State);
        Assert.Equal(1, await _database.ScalarAsync<int>("SELECT attempts FROM hush_jobs"));
        await MakeRoomAsync("hush_tasks");
        await Eventually.TrueAsync(() => store.FindAsync(job.Id, "owner", default).Result!.State == JobState.Succeeded, "the job ends");
        await stopping.CancelAsync();
        await running;
        Assert.Equal(1, runs);
        Assert.Equal("result", Encoding.UTF8.GetString((await store.ReadOutputAsync(job.Id, "owner", 0, default))!));
    }

    private static Task<Job?> AddAsync(PostgresJobStore store) =>
        store.AddAsync(new NewJob("kind", "owner", Encoding.UTF8.GetBytes("secret"), 1, null, null), default);

    private static Task<JobStoreException> RefusedAsync(Func<Task> call) => Assert.ThrowsAsync<JobStoreException>(call);

    // What the server says when its disk is full, for one table alone.
    private Task FillAsync(string table, string state) => _database.SqlAsync(
        $"""
        CREATE FUNCTION refuse_{table}() RETURNS trigger LANGUAGE plpgsql
        AS $body$ BEGIN RAISE EXCEPTION 'no space left' USING ERRCODE = '{state}'; END $body$;
        CREATE TRIGGER full_{table} BEFORE INSERT ON {table} FOR EACH ROW EXECUTE FUNCTION refuse_{table}();
        """);

    private Task MakeRoomAsync(string table) => _database.SqlAsync($"DROP TRIGGER full_{table} ON {table}");

    private sealed class CountingHandler(Action count) : IJobHandler
    {
        public string Kind => "kind";

        public Task<TaskOutcome> RunAsync(ReadOnlyMemory<byte> input, int taskIndex, CancellationToken cancellation)
        {
            count();
            return Task.FromResult(new TaskOutcome(true, Encoding.UTF8.GetBytes("result")));
        }
    }
}
