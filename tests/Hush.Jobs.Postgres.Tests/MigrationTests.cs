using Hush.TestKit;
using Npgsql;

namespace Hush.Jobs.Postgres.Tests;

/// <summary>Migrations that are added later, while servers of the version before run.</summary>
public sealed class MigrationTests(PostgresServer server) : IAsyncLifetime
{
    private static readonly IReadOnlyList<Migration> Next =
        [.. PostgresSchema.Migrations, new(PostgresSchema.Migrations.Count, "ALTER TABLE hush_jobs ADD COLUMN note text NOT NULL DEFAULT ''")];

    private TestDatabase _database = null!;

    public async ValueTask InitializeAsync() => _database = await TestDatabase.CreateAsync(server);

    public ValueTask DisposeAsync() => _database.DisposeAsync();

    [Fact]
    public async Task NewMigration_WhileOldServersWork_DisturbsNobody()
    {
        var old = _database.Open(new JobLimits(), TimeProvider.System, usesDatabaseClock: true);
        await old.TryOpenAsync(default);
        using CancellationTokenSource done = new();
        var working = Task.Run(() => WorkAsync(old, done.Token));
        await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => Task.Run(() => MigrateAsync(Next))));
        await MigrateAsync(PostgresSchema.Migrations);
        await Task.Delay(200);
        await done.CancelAsync();
        Assert.True(await working > 0);
        Assert.Equal(Next.Count, await _database.ScalarAsync<int>("SELECT version FROM hush_store"));
        Assert.Equal(1L,
            await _database.ScalarAsync<long>(
                "SELECT count(*) FROM information_schema.columns WHERE table_name = 'hush_jobs' AND column_name = 'note' AND table_schema = current_schema()"));
        Assert.Null(await _database.Open(new JobLimits(), TimeProvider.System).TryOpenAsync(default));
    }

    [Fact]
    public async Task NewMigration_WhileAServerAddsAJob_WaitsForItsTurn()
    {
        await MigrateAsync(PostgresSchema.Migrations);
        await using var adding = await _database.ConnectAsync();
        await using var transaction = await adding.BeginTransactionAsync();
        await adding.ExecuteAsync("SELECT one FROM hush_store FOR UPDATE"); // the first statement of LockQueueAsync
        var migrating = Task.Run(() => MigrateAsync(Next));
        while (await _database.ScalarAsync<long>(
            $"SELECT count(*) FROM pg_stat_activity WHERE {adding.ProcessID} = ANY (pg_blocking_pids(pid))") == 0) await Task.Delay(10);
        await JobTable.LockQueueAsync(adding, 1, countsBytes: false, now: null);
        await transaction.CommitAsync();
        await migrating;
        Assert.Equal(Next.Count, await _database.ScalarAsync<int>("SELECT version FROM hush_store"));
    }

    [Fact]
    public async Task MigrationThatFails_LeavesTheDatabaseAsItWas()
    {
        await MigrateAsync(PostgresSchema.Migrations);
        await Assert.ThrowsAsync<PostgresException>(() => MigrateAsync([.. Next, new(1, "CREATE TABLE half (a int); SELECT * FROM nowhere")]));
        Assert.Equal(PostgresSchema.Migrations.Count, await _database.ScalarAsync<int>("SELECT version FROM hush_store"));
        Assert.Equal(0L,
            await _database.ScalarAsync<long>(
                "SELECT count(*) FROM information_schema.columns WHERE table_name = 'hush_jobs' AND column_name = 'note' AND table_schema = current_schema()"));
    }

    private static async Task<int> WorkAsync(PostgresJobStore store, CancellationToken done)
    {
        var ended = 0;
        while (!done.IsCancellationRequested)
        {
            Assert.NotNull(await store.AddAsync(new NewJob("kind", "owner", new byte[10], 1, null, null), default));
            var lease = await store.TryLeaseAsync(TimeSpan.FromSeconds(15), default);
            Assert.NotNull(lease);
            Assert.True(await store.RecordTaskAsync(lease, 0, true, new byte[10], default));
            Assert.Equal(JobState.Succeeded, await store.FinishAsync(lease, default));
            ended++;
        }

        return ended;
    }

    private async Task MigrateAsync(IReadOnlyList<Migration> migrations)
    {
        await using var connection = await _database.ConnectAsync();
        await using var transaction = await connection.BeginTransactionAsync();
        await PostgresSchema.MigrateAsync(connection, "test", migrations, () => new byte[16]);
        await transaction.CommitAsync();
    }
}
