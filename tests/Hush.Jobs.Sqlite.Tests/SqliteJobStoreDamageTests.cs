using Hush.TestKit;
using Microsoft.Data.Sqlite;

namespace Hush.Jobs.Sqlite.Tests;

/// <summary>Databases that something else than this program wrote to: what is found at the start, and what must not stop the queue.</summary>
public sealed class SqliteJobStoreDamageTests : IDisposable
{
    private static readonly TimeSpan Lease = TimeSpan.FromSeconds(15);

    private readonly TemporaryFolder _folder = new();
    private readonly FakeClock _clock = new();

    private string Database => _folder.File("jobs.hushdb");

    [Theory]
    [InlineData("jobs")]
    [InlineData("tasks")]
    [InlineData("inputs")]
    [InlineData("store")]
    public async Task Start_WithoutATable_NamesIt(string table)
    {
        using (var store = Open()) await AddAsync(store, 1);
        Sql($"PRAGMA foreign_keys = OFF; DROP TABLE {table}");
        AssertDamaged($"the table {table} is missing");
    }

    [Theory]
    [InlineData(0.25)]
    [InlineData(0.5)]
    [InlineData(0.75)]
    [InlineData(0.95)]
    public async Task Start_WithATruncatedFile_SaysSo(double part)
    {
        using (var store = Open()) await AddAsync(store, 30);
        using (var file = File.Open(Database, FileMode.Open)) file.SetLength((long)(file.Length * part));
        AssertDamaged("damaged");
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public async Task Start_WithOverwrittenPages_SaysSo(int seed)
    {
        using (var store = Open()) await AddAsync(store, 30);
        using (var file = File.Open(Database, FileMode.Open))
        {
            var noise = new byte[file.Length - 8192];
            new Random(seed).NextBytes(noise);
            file.Seek(8192, SeekOrigin.Begin);
            file.Write(noise);
        }

        AssertDamaged("damaged");
    }

    [Theory]
    [InlineData("UPDATE jobs SET id = x'00' WHERE sequence = 1")]
    [InlineData("UPDATE jobs SET id = zeroblob(17) WHERE sequence = 1")]
    [InlineData("UPDATE jobs SET task_count = 0 WHERE sequence = 1")]
    [InlineData("UPDATE jobs SET task_count = -5 WHERE sequence = 1")]
    [InlineData("UPDATE jobs SET task_count = 99999999999 WHERE sequence = 1")]
    [InlineData("UPDATE jobs SET attempts = 99999999999 WHERE sequence = 1")]
    [InlineData("UPDATE jobs SET wrapped_key = x'' WHERE sequence = 1")]
    [InlineData("UPDATE jobs SET wrapped_key = zeroblob(60) WHERE sequence = 1")]
    [InlineData("UPDATE jobs SET state = 1, lease_token = x'01', lease_until = 0 WHERE sequence = 1")]
    [InlineData("UPDATE inputs SET content = x'' WHERE job = 1")]
    [InlineData("DELETE FROM inputs WHERE job = 1")]
    [InlineData("UPDATE jobs SET state = 77 WHERE sequence = 1")]
    [InlineData("UPDATE jobs SET kind = '' WHERE sequence = 1")]
    [InlineData("UPDATE jobs SET cancel_at = 1, id = x'00' WHERE sequence = 1")]
    [InlineData("UPDATE jobs SET state = 5, id = x'00' WHERE sequence = 1")]
    [InlineData("INSERT INTO tasks VALUES (1, 70, 1, 0, NULL)")]
    public async Task UnreadableRow_StopsNeitherTheQueueNorThePurge(string damage)
    {
        using var store = Open();
        await AddAsync(store, 3);
        Sql(damage);
        List<JobLease> leases = [];
        while (await store.TryLeaseAsync(Lease, default) is { } lease) leases.Add(lease);
        Assert.InRange(leases.Count, 2, 3);
        foreach (var lease in leases.TakeLast(2))
        {
            Assert.True(await store.RecordTaskAsync(lease, 0, true, new byte[] { 1 }, default));
            Assert.Equal(JobState.Succeeded, await store.FinishAsync(lease, default));
        }

        await store.PurgeAsync(default);
        _clock.Advance(TimeSpan.FromDays(100));
        await store.PurgeAsync(default);
        Assert.Equal(0L, Number("SELECT count(*) FROM jobs"));
        Assert.Equal(0L, Number("SELECT count(*) FROM tasks"));
    }

    [Fact]
    public async Task OutcomeOfATaskThatThereIsNot_IsAnErrorOfTheStore_ForThisJobOnly()
    {
        using var store = Open();
        var ids = await AddAsync(store, 2);
        Sql("INSERT INTO tasks VALUES (1, 70, 1, 0, NULL)");
        await Assert.ThrowsAsync<JobStoreException>(() => store.FindAsync(ids[0], "owner", default));
        Assert.NotNull(await store.FindAsync(ids[1], "owner", default));
    }

    public void Dispose() => _folder.Dispose();

    private static async Task<List<JobId>> AddAsync(SqliteJobStore store, int count)
    {
        List<JobId> ids = [];
        for (var i = 0; i < count; i++) ids.Add((await store.AddAsync(new NewJob("kind", "owner", new byte[3000], 1, "name", null), default))!.Id);
        return ids;
    }

    private SqliteJobStore Open() => SqliteJobStore.Open(Database, null, new JobLimits(), _clock);

    private void AssertDamaged(string words)
    {
        var refusal = Assert.Throws<JobStoreException>(() => Open().Dispose());
        Assert.Contains(words, refusal.Message, StringComparison.Ordinal);
        Assert.Contains(Database, refusal.Message, StringComparison.Ordinal);
        Assert.Contains("move it away", refusal.Message, StringComparison.Ordinal);
    }

    private void Sql(string sql)
    {
        using SqliteConnection connection = new($"Data Source={Database};Pooling=False");
        connection.Open();
        connection.Execute(sql);
    }

    private long Number(string sql)
    {
        using SqliteConnection connection = new($"Data Source={Database};Pooling=False");
        connection.Open();
        return (long)connection.Scalar(sql)!;
    }
}
