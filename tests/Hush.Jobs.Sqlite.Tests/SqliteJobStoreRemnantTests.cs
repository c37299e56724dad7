using System.Text;
using Hush.TestKit;
using Microsoft.Data.Sqlite;

namespace Hush.Jobs.Sqlite.Tests;

/// <summary>What an attacker finds who reads the raw files: nothing in the clear ever, and nothing at all of what was deleted.</summary>
public sealed class SqliteJobStoreRemnantTests : IDisposable
{
    private const string Owner = "owner-canary-5d1c";
    private const string Name = "name-canary-9a07";
    private const string Input = "input-canary-77e2";
    private const string Output = "output-canary-c3b8";
    private static readonly TimeSpan Lease = TimeSpan.FromSeconds(15);

    private readonly TemporaryFolder _folder = new();
    private readonly FakeClock _clock = new();
    private readonly JobLimits _limits = new() { UnrunRetention = TimeSpan.FromMinutes(1) };
    private readonly SqliteJobStore _store;

    public SqliteJobStoreRemnantTests() => _store = SqliteJobStore.Open(Database, null, _limits, _clock);

    private string Database => _folder.File("jobs.hushdb");

    [Theory]
    [InlineData(1)]
    [InlineData(200_000)]
    public async Task NoStage_LeavesCustomersTextInTheFiles(int repeats)
    {
        await _store.AddAsync(new NewJob("kind", Owner, Repeat(Input, repeats), 1, Name, null), default);
        AssertNowhere(Input, Name, Owner);
        var lease = (await _store.TryLeaseAsync(Lease, default))!;
        await _store.RecordTaskAsync(lease, 0, true, Repeat(Output, repeats), default);
        AssertNowhere(Input, Name, Owner, Output);
        await _store.FinishAsync(lease, default);
        AssertNowhere(Input, Name, Owner, Output);
        _clock.Advance(_limits.Retention);
        Assert.Equal(1, (await _store.PurgeAsync(default)).Destroyed);
        AssertNowhere(Input, Name, Owner, Output);
    }

    [Fact]
    public async Task EndOfJob_WipesItsSealedInput()
    {
        await _store.AddAsync(new NewJob("kind", Owner, Repeat(Input, 5000), 1, Name, null), default);
        var box = Column("SELECT content FROM inputs").Single();
        Assert.True(IsInFiles(Part(box, 100)));
        var lease = (await _store.TryLeaseAsync(Lease, default))!;
        await _store.RecordTaskAsync(lease, 0, true, Repeat(Output, 1), default);
        await _store.FinishAsync(lease, default);
        Assert.Empty(Column("SELECT content FROM inputs"));
        await _store.PurgeAsync(default);
        for (var start = 0; start + 32 <= box.Length; start += 1000) Assert.False(IsInFiles(Part(box, start)),
            $"sealed input remains, from byte {start}");
    }

    [Theory]
    [InlineData(11)]
    [InlineData(12)]
    [InlineData(13)]
    public async Task Purge_WipesKeysAndValues_HoweverThePagesWereUsed(int seed)
    {
        Random random = new(seed);
        List<byte[]> secrets = [];
        for (var round = 0; round < 4; round++)
        {
            await AddAndRunAsync(random, random.Next(20, 60));
            secrets.AddRange(Column("SELECT wrapped_key FROM jobs"));
            secrets.AddRange(Column("SELECT display_name FROM jobs WHERE display_name IS NOT NULL"));
            secrets.AddRange(Column("SELECT content FROM inputs"));
            secrets.AddRange(Column("SELECT output FROM tasks WHERE output IS NOT NULL"));
            _clock.Advance(_limits.Retention * 0.4);
            await _store.PurgeAsync(default);
        }

        _clock.Advance(_limits.Retention);
        await _store.PurgeAsync(default);
        Assert.Empty(Column("SELECT wrapped_key FROM jobs"));
        var files = AllFiles();
        var remaining = secrets.Count(secret => files.AsSpan().IndexOf(Part(secret, 0)) >= 0);
        Assert.True(remaining == 0, $"seed {seed}: {remaining} of {secrets.Count} sealed values remain");
    }

    [Fact]
    public async Task Purge_EmptiesTheLog()
    {
        await _store.AddAsync(new NewJob("kind", Owner, Repeat(Input, 10), 1, null, null), default);
        _clock.Advance(_limits.Retention);
        await _store.PurgeAsync(default);
        Assert.Equal(0, new FileInfo(Database + "-wal").Length);
    }

    [Fact]
    public async Task Purge_WithAReaderInTheWay_WipesLater()
    {
        await _store.AddAsync(new NewJob("kind", Owner, Repeat(Input, 10), 1, null, null), default);
        var key = Column("SELECT wrapped_key FROM jobs").Single();
        using (var reader = OpenRaw())
        {
            using var snapshot = reader.BeginTransaction(deferred: true);
            reader.Scalar("SELECT count(*) FROM jobs");
            _clock.Advance(_limits.Retention);
            Assert.Equal(1, (await _store.PurgeAsync(default)).Destroyed);
        }

        Assert.Equal(0, (await _store.PurgeAsync(default)).Destroyed);
        Assert.False(IsInFiles(key));
    }

    public void Dispose()
    {
        _store.Dispose();
        _folder.Dispose();
    }

    private async Task AddAndRunAsync(Random random, int count)
    {
        for (var i = 0; i < count; i++)
            await _store.AddAsync(new NewJob("kind", Owner, Repeat(Input, random.Next(1, 1500)), 2, random.Next(2) == 0 ? Name : null, null),
                default);
        for (var i = 0; i < count / 2; i++)
        {
            var lease = (await _store.TryLeaseAsync(Lease, default))!;
            await _store.RecordTaskAsync(lease, 0, true, Repeat(Output, random.Next(1, 1500)), default);
            if (random.Next(2) == 0) continue;
            await _store.RecordTaskAsync(lease, 1, true, Repeat(Output, random.Next(1, 300)), default);
            await _store.FinishAsync(lease, default);
        }
    }

    private void AssertNowhere(params string[] canaries)
    {
        var files = AllFiles();
        Assert.All(canaries, canary =>
        {
            Assert.True(files.AsSpan().IndexOf(Encoding.UTF8.GetBytes(canary)) < 0, canary);
            Assert.True(files.AsSpan().IndexOf(Encoding.Unicode.GetBytes(canary)) < 0, canary);
        });
    }

    private bool IsInFiles(byte[] part) => AllFiles().AsSpan().IndexOf(part) >= 0;

    private byte[] AllFiles() => [.. Directory.GetFiles(_folder.Path).Order(StringComparer.Ordinal).SelectMany(ReadShared)];

    private static byte[] ReadShared(string path)
    {
        using FileStream file = new(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
        var content = new byte[file.Length];
        file.ReadExactly(content);
        return content;
    }

    private List<byte[]> Column(string sql)
    {
        using var database = OpenRaw();
        return database.Rows(row => row.GetFieldValue<byte[]>(0), sql);
    }

    private SqliteConnection OpenRaw()
    {
        SqliteConnection connection = new($"Data Source={Database};Pooling=False");
        connection.Open();
        return connection;
    }

    private static byte[] Repeat(string text, int times) => Encoding.UTF8.GetBytes(string.Concat(Enumerable.Repeat(text, times)));

    private static byte[] Part(byte[] secret, int start) => secret[start..Math.Min(start + 32, secret.Length)];
}
