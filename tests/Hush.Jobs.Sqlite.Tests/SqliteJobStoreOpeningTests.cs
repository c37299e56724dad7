using Hush.Jobs.Sealing;
using Hush.TestKit;
using Microsoft.Data.Sqlite;

namespace Hush.Jobs.Sqlite.Tests;

/// <summary>What opening makes, and every way in which it refuses.</summary>
public sealed class SqliteJobStoreOpeningTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();
    private readonly FakeClock _clock = new();

    private string Database => _folder.File("jobs.hushdb");

    private string Key => Database + ".key";

    [Fact]
    public async Task Open_MakesPrivateFiles()
    {
        var nested = _folder.File("a/b/jobs.hushdb");
        using var store = SqliteJobStore.Open(nested, null, new JobLimits(), _clock);
        await AddAsync(store);
        string[] files = [.. Directory.GetFiles(_folder.File("a/b")).Select(path => Path.GetFileName(path)).Order(StringComparer.Ordinal)];
        Assert.Equal(["jobs.hushdb", "jobs.hushdb-shm", "jobs.hushdb-wal", "jobs.hushdb.key"], files);
        if (OperatingSystem.IsWindows()) return;
        foreach (var file in files)
            Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite, File.GetUnixFileMode(Path.Combine(_folder.File("a/b"), file)));
    }

    [Fact]
    public async Task Open_WithAKeyElsewhere_FindsItsJobsAgain()
    {
        var key = _folder.File("secrets/store.key");
        JobId id;
        using (var store = SqliteJobStore.Open(Database, key, new JobLimits(), _clock)) id = await AddAsync(store);
        Assert.False(File.Exists(Key));
        using var again = SqliteJobStore.Open(Database, key, new JobLimits(), _clock);
        Assert.Equal("name", (await again.FindAsync(id, "owner", default))!.DisplayName);
    }

    [Fact]
    public void Dispose_LeavesNoLog()
    {
        Make();
        Assert.False(File.Exists(Database + "-wal"));
    }

    [Fact]
    public void Open_WithoutTheKey_SaysWhichIsMissing()
    {
        Make();
        File.Delete(Key);
        AssertRefused(Key, "missing");
        Assert.False(File.Exists(Key));
    }

    [Fact]
    public void Open_WithAnotherKey_SaysSo()
    {
        Make();
        File.Delete(Key);
        StoreKey.Create(Key);
        AssertRefused(Key, "does not belong");
    }

    [Theory]
    [InlineData("")]
    [InlineData("no key at all")]
    [InlineData("hush-job-store-key-1 c2hvcnQ=")]
    [InlineData("hush-job-store-key-1 %%%")]
    [InlineData("hush-job-store-key-2 AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=")]
    public void Open_WithABrokenKeyFile_SaysSo(string content)
    {
        Make();
        File.WriteAllText(Key, content);
        AssertRefused(Key, "does not hold a key");
    }

    [Fact]
    public void Open_OfANewerSchema_NamesBothVersions()
    {
        Make();
        Sql("PRAGMA user_version = 97");
        AssertRefused(Database, "97", $"up to {SqliteSchema.CurrentVersion}");
    }

    [Fact]
    public void Open_OfAnotherProgramsDatabase_LeavesItAlone()
    {
        using (SqliteConnection other = new($"Data Source={Database};Pooling=False"))
        {
            other.Open();
            other.Execute("CREATE TABLE notes (text TEXT)");
        }

        AssertRefused(Database, "not one of Hush jobs");
        Assert.False(File.Exists(Key));
    }

    [Fact]
    public void Open_OfAFileThatIsNoDatabase_SaysSo()
    {
        File.WriteAllText(Database, string.Concat(Enumerable.Repeat("not a database. ", 500)));
        AssertRefused(Database, "not a database");
    }

    [Theory]
    [InlineData("", "0644")]
    [InlineData("", "0660")]
    [InlineData("", "0602")]
    [InlineData(".key", "0644")]
    [InlineData(".key", "0604")]
    [InlineData(".key", "0666")]
    public void Open_OfFilesThatOthersMayReadOrChange_SaysHowToTakeThemFromThem(string suffix, string mode)
    {
        if (OperatingSystem.IsWindows()) return;
        Make();
        File.SetUnixFileMode(Database + suffix, (UnixFileMode)Convert.ToInt32(mode, 8));
        AssertRefused(Database + suffix, "chmod 600");
    }

    [Theory]
    [InlineData("", "0600")]
    [InlineData("", "0640")]
    [InlineData(".key", "0400")]
    [InlineData(".key", "0440")]
    public void Open_OfFilesThatOnlyTheGroupMayReadToo_Passes(string suffix, string mode)
    {
        if (OperatingSystem.IsWindows()) return;
        Make();
        File.SetUnixFileMode(Database + suffix, (UnixFileMode)Convert.ToInt32(mode, 8));
        Make();
    }

    [Fact]
    public void Open_WhereNothingCanBe_SaysSo()
    {
        File.WriteAllText(_folder.File("file"), "");
        Assert.Throws<JobStoreException>(() => SqliteJobStore.Open(_folder.File("file/jobs.hushdb"), null, new JobLimits(), _clock));
    }

    [Fact]
    public void Open_ByManyAtOnce_MakesOneStore()
    {
        var stores = new SqliteJobStore[8];
        Parallel.For(0, stores.Length, i => stores[i] = SqliteJobStore.Open(Database, null, new JobLimits(), _clock));
        foreach (var store in stores) store.Dispose();
        Assert.Equal(2, Directory.GetFiles(_folder.Path).Length);
    }

    [Fact]
    public async Task DamagedInput_FailsItsJobAndFreesTheQueue()
    {
        using var store = SqliteJobStore.Open(Database, null, new JobLimits(), _clock);
        var damaged = await AddAsync(store);
        var sound = await AddAsync(store);
        Sql("UPDATE inputs SET content = zeroblob(40) WHERE job = (SELECT min(job) FROM inputs)");
        Assert.Equal(sound, (await store.TryLeaseAsync(TimeSpan.FromSeconds(15), default))!.Id);
        var found = (await store.FindAsync(damaged, "owner", default))!;
        Assert.Equal((JobState.Failed, JobState.Failed, 0), (found.State, found.Tasks[0].State, found.Tasks[0].OutputLength));
    }

    [Fact]
    public async Task DamagedName_IsAnErrorOfTheStore()
    {
        using var store = SqliteJobStore.Open(Database, null, new JobLimits(), _clock);
        var id = await AddAsync(store);
        Sql("UPDATE jobs SET display_name = zeroblob(40)");
        var failure = await Assert.ThrowsAsync<JobStoreException>(() => store.FindAsync(id, "owner", default));
        Assert.Contains(id.ToString(), failure.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task ValuesMovedBetweenJobs_DoNotOpen()
    {
        using var store = SqliteJobStore.Open(Database, null, new JobLimits(), _clock);
        var first = await AddAsync(store);
        var second = await AddAsync(store);
        Sql("UPDATE jobs SET wrapped_key = (SELECT wrapped_key FROM jobs ORDER BY sequence LIMIT 1), display_name = (SELECT display_name FROM jobs ORDER BY sequence LIMIT 1)");
        Assert.NotNull(await store.FindAsync(first, "owner", default));
        await Assert.ThrowsAsync<JobStoreException>(() => store.FindAsync(second, "owner", default));
    }

    public void Dispose() => _folder.Dispose();

    private static async Task<JobId> AddAsync(SqliteJobStore store) =>
        (await store.AddAsync(new NewJob("kind", "owner", new byte[100], 1, "name", null), default))!.Id;

    private void Make() => SqliteJobStore.Open(Database, null, new JobLimits(), _clock).Dispose();

    private void Sql(string sql)
    {
        using SqliteConnection connection = new($"Data Source={Database};Pooling=False");
        connection.Open();
        connection.Execute(sql);
    }

    private void AssertRefused(params string[] words)
    {
        var refusal = Assert.Throws<JobStoreException>(() => SqliteJobStore.Open(Database, null, new JobLimits(), _clock));
        Assert.All(words, word => Assert.Contains(word, refusal.Message, StringComparison.Ordinal));
    }
}
