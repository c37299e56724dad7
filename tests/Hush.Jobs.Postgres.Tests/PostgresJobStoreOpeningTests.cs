using Hush.TestKit;

namespace Hush.Jobs.Postgres.Tests;

/// <summary>What opening makes, every way in which it refuses, and what damage does.</summary>
public sealed class PostgresJobStoreOpeningTests(PostgresServer server) : IAsyncLifetime
{
    private static readonly TimeSpan Lease = TimeSpan.FromSeconds(15);

    private readonly FakeClock _clock = new();
    private TestDatabase _database = null!;

    public async ValueTask InitializeAsync() => _database = await TestDatabase.CreateAsync(server);

    public ValueTask DisposeAsync() => _database.DisposeAsync();

    [Fact]
    public async Task Open_MakesAPrivateKey()
    {
        Assert.Null(await Store().TryOpenAsync(default));
        if (!OperatingSystem.IsWindows()) Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite, File.GetUnixFileMode(_database.Key));
    }

    [Fact]
    public async Task Open_ByManyAtOnce_MakesOneStore()
    {
        PostgresJobStore[] stores = [.. Enumerable.Range(0, 8).Select(_ => Store())];
        var failures = await Task.WhenAll(stores.Select(store => Task.Run(() => store.TryOpenAsync(default))));
        Assert.All(failures, Assert.Null);
        var id = await AddAsync(stores[0]);
        Assert.Equal("name", (await stores[7].FindAsync(id, "owner", default))!.DisplayName);
        Assert.Equal(1L, await _database.ScalarAsync<long>("SELECT count(*) FROM hush_store"));
    }

    [Fact]
    public async Task Open_WithoutTheKey_SaysWhichIsMissing_AndMakesNone()
    {
        await Store().TryOpenAsync(default);
        File.Delete(_database.Key);
        await AssertRefusedAsync(_database.Key, "missing");
        Assert.False(File.Exists(_database.Key));
    }

    [Fact]
    public async Task Open_WithAnotherKey_SaysSo()
    {
        await Store().TryOpenAsync(default);
        _database.WriteAnotherKey();
        await AssertRefusedAsync(_database.Key, "does not belong");
    }

    [Fact]
    public async Task Open_OfASchemaThatNeedsANewerProgram_NamesBothVersions()
    {
        await Store().TryOpenAsync(default);
        await _database.SqlAsync("UPDATE hush_store SET version = 97, oldest_program = 96");
        await AssertRefusedAsync("97", "96", $"up to {PostgresSchema.Migrations.Count}");
    }

    [Fact]
    public async Task Open_OfANewerSchemaThatOldProgramsCanUse_Works()
    {
        await Store().TryOpenAsync(default);
        await _database.SqlAsync("UPDATE hush_store SET version = 97");
        await AddAsync(Store());
        Assert.Equal(97, await _database.ScalarAsync<int>("SELECT version FROM hush_store"));
    }

    [Theory]
    [InlineData("Host=127.0.0.1;Port=1;Database=hush;Username=u")]
    [InlineData("Host=/nowhere;Database=hush;Username=u")]
    public async Task Open_WithoutTheServer_IsForLater(string address)
    {
        await using PostgresJobStore store = new(PostgresSettings.Parse(address), _database.Key, new JobLimits(), TimeProvider.System);
        Assert.NotNull(await store.TryOpenAsync(default));
        var failure = await Assert.ThrowsAsync<JobStoreException>(() => store.CheckAsync(default));
        Assert.Contains("cannot be used now", failure.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Open_OfADatabaseThatIsNotThere_IsRefused()
    {
        await using PostgresJobStore store = new(PostgresSettings.Parse(server.AddressOf("no_such_database")), _database.Key, new JobLimits(),
            TimeProvider.System);
        var refusal = await Assert.ThrowsAsync<JobStoreException>(() => store.TryOpenAsync(default));
        Assert.Contains("no_such_database", refusal.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task DamagedInput_FailsItsJobAndFreesTheQueue()
    {
        var store = Store();
        var damaged = await AddAsync(store);
        var sound = await AddAsync(store);
        await _database.SqlAsync("UPDATE hush_inputs SET content = '\\x0000' WHERE job = (SELECT min(job) FROM hush_inputs)");
        Assert.Equal(sound, (await store.TryLeaseAsync(Lease, default))!.Id);
        var found = (await store.FindAsync(damaged, "owner", default))!;
        Assert.Equal((JobState.Failed, JobState.Failed), (found.State, found.Tasks[0].State));
    }

    [Fact]
    public async Task DamagedName_IsAnErrorOfTheStore()
    {
        var store = Store();
        var id = await AddAsync(store);
        await _database.SqlAsync("UPDATE hush_jobs SET display_name = '\\x00000000000000000000000000000000000000000000000000000000000000'");
        var failure = await Assert.ThrowsAsync<JobStoreException>(() => store.FindAsync(id, "owner", default));
        Assert.Contains(id.ToString(), failure.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task NoStage_LeavesCustomersTextInTheDatabase()
    {
        const string Input = "Rosalind Achterberg";
        const string Output = "Wilhelmina Oudekerk";
        const string Name = "call of Thaddeus Quillfeather";
        const string Owner = "owner-of-the-planted-texts";
        var store = Store();
        await store.AddAsync(new NewJob("kind", Owner, System.Text.Encoding.UTF8.GetBytes(Input), 1, Name, null), default);
        var lease = (await store.TryLeaseAsync(Lease, default))!;
        await store.RecordTaskAsync(lease, 0, true, System.Text.Encoding.UTF8.GetBytes(Output), default);
        await AssertNowhereAsync(Input, Output, Name, Owner);
        await store.FinishAsync(lease, default);
        await AssertNowhereAsync(Input, Output, Name, Owner);
        Assert.Equal(0L, await _database.ScalarAsync<long>("SELECT count(*) FROM hush_inputs"));
    }

    private static async Task<JobId> AddAsync(PostgresJobStore store) =>
        (await store.AddAsync(new NewJob("kind", "owner", new byte[100], 1, "name", null), default))!.Id;

    private PostgresJobStore Store() => _database.Open(new JobLimits(), _clock);

    private async Task AssertRefusedAsync(params string[] words)
    {
        var refusal = await Assert.ThrowsAsync<JobStoreException>(() => Store().TryOpenAsync(default));
        Assert.All(words, word => Assert.Contains(word, refusal.Message, StringComparison.Ordinal));
    }

    /// <summary>Neither in tables and the write-ahead log, as they lie on the disk, nor in a dump.</summary>
    private async Task AssertNowhereAsync(params string[] planted)
    {
        await _database.SqlAsync("CHECKPOINT");
        var dump = await server.DumpAsync("postgres");
        Assert.Contains("hush_jobs", dump, StringComparison.Ordinal);
        Assert.All(planted, words => Assert.DoesNotContain(words, dump, StringComparison.Ordinal));
        Assert.All(planted,
            words => Assert.DoesNotContain(Convert.ToHexStringLower(System.Text.Encoding.UTF8.GetBytes(words)), dump, StringComparison.Ordinal));
        byte[][] needles = [.. planted.SelectMany(words => new[]
            { System.Text.Encoding.UTF8.GetBytes(words), System.Text.Encoding.Unicode.GetBytes(words) })];
        foreach (var file in server.Files.ToList())
        {
            if (!File.Exists(file)) continue;
            var content = await File.ReadAllBytesAsync(file);
            Assert.All(needles, needle => Assert.True(content.AsSpan().IndexOf(needle) < 0, file));
        }
    }
}
