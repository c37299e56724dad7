using System.Globalization;
using System.Text.Json;
using Hush.TestKit;

namespace Hush.Jobs.Postgres.Tests;

/// <summary>Finished jobs cost a claim nothing, whatever the planner believes about the table: counted in pages, not in time.</summary>
public sealed class ClaimPlanTests : IAsyncLifetime
{
    private const int Finished = 100_000;
    private const int Waiting = 50;

    // A claim of ten jobs reads some pages for each; the table of finished ones has thousands.
    private const int MostPages = 400;

    // Its own: another test's open transaction would keep the vacuum from its work.
    private readonly PostgresServer _server = new();
    private TestDatabase _database = null!;

    public async ValueTask InitializeAsync()
    {
        await _server.InitializeAsync();
        _database = await TestDatabase.CreateAsync(_server);
        await _database.Open(new JobLimits(), TimeProvider.System).TryOpenAsync(default);
        await _database.SqlAsync("ALTER TABLE hush_jobs SET (autovacuum_enabled = false)");
    }

    public async ValueTask DisposeAsync()
    {
        await _database.DisposeAsync();
        await _server.DisposeAsync();
    }

    [Fact]
    public async Task Claim_ReadsFewPages()
    {
        await InsertAsync(Finished, state: 0);
        await _database.SqlAsync("ANALYZE hush_jobs");
        await _database.SqlAsync("UPDATE hush_jobs SET state = 2");
        await _database.SqlAsync("VACUUM hush_jobs");
        await InsertAsync(Waiting, state: 0);
        await AssertFewPagesAsync("analyzed when all were waiting");

        await _database.SqlAsync("ANALYZE hush_jobs");
        await AssertFewPagesAsync("analyzed when most had ended");
        await _database.SqlAsync("DELETE FROM pg_statistic WHERE starelid = 'hush_jobs'::regclass");
        await AssertFewPagesAsync("never analyzed");
    }

    private async Task AssertFewPagesAsync(string planner)
    {
        var plan = await ExplainClaimAsync();
        var text = plan.ToString();

        // Which of the indexes on unended jobs it reads depends on the rows that ANALYZE happened to draw; any of them reads few pages.
        Assert.DoesNotContain("Seq Scan", text, StringComparison.Ordinal);
        var pages = plan.GetProperty("Plan").GetProperty("Shared Hit Blocks").GetInt32() + plan.GetProperty("Plan").GetProperty("Shared Read Blocks")
            .GetInt32();
        Assert.True(pages < MostPages, $"{planner}: {pages} pages\n{text}");
    }

    private Task InsertAsync(int count, int state) => _database.SqlAsync(string.Create(CultureInfo.InvariantCulture,
        $"""
        INSERT INTO hush_jobs (id, owner, kind, state, task_count, attempts, created, updated, expires, wrapped_key)
        SELECT gen_random_uuid(), '\x00', 'kind', {state}, 1, 0, 0, 0, 9000000000000000000, decode(repeat('00', 60), 'hex') FROM generate_series(1, {count})
        """));

    private async Task<JsonElement> ExplainClaimAsync()
    {
        await using var connection = await _database.ConnectAsync();

        // As on a server's connections after a while: a prepared statement, and one plan for all values.
        await connection.ExecuteAsync("SET plan_cache_mode = force_generic_plan");
        await connection.ExecuteAsync($"PREPARE claim (bigint, integer, uuid, bigint) AS {JobTable.ClaimStatement}");
        var plan = (await connection.ScalarAsync("EXPLAIN (ANALYZE, BUFFERS, FORMAT JSON) EXECUTE claim (NULL, 10, gen_random_uuid(), 1)"))!;
        return JsonSerializer.Deserialize<JsonElement>((string)plan)[0];
    }
}
