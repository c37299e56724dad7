using System.Globalization;
using Hush.TestKit;

namespace Hush.EndToEnd.Tests.Reliability;

/// <summary>
/// Nothing is lost and nothing is done twice to a caller's eye, whatever befalls the processes and the database. A minute long; with the
/// environment variable HUSH_RELIABILITY_MINUTES as long as that says, and then the report goes to results/reliability/.
/// HUSH_RELIABILITY_SEED draws other faults.
/// </summary>
public sealed class ReliabilityTests
{
    private const int DefaultSeed = 20_261_129;

    private static TimeSpan? LongRun =>
        double.TryParse(Environment.GetEnvironmentVariable("HUSH_RELIABILITY_MINUTES"), CultureInfo.InvariantCulture, out var minutes)
            ? TimeSpan.FromMinutes(minutes) : null;

    private static int Seed => int.TryParse(Environment.GetEnvironmentVariable("HUSH_RELIABILITY_SEED"), CultureInfo.InvariantCulture, out var seed)
        ? seed : DefaultSeed;

    [Fact]
    public async Task FourServers_OnOneDatabase_LoseNothing()
    {
        await using PostgresServer database = new();
        await database.InitializeAsync();
        await RunAsync("PostgreSQL", 4, database, TimeSpan.FromSeconds(60));
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    public Task Servers_OnOneFile_LoseNothing(int nodeCount) => RunAsync("SQLite", nodeCount, null, TimeSpan.FromSeconds(20));

    private static async Task RunAsync(string store, int nodeCount, PostgresServer? database, TimeSpan duration)
    {
        using TemporaryFolder folder = new();
        await using Cluster cluster = new(folder.Path, nodeCount, database);
        var report = await new ReliabilityRun(store, cluster, Seed, LongRun ?? duration).RunAsync();
        if (LongRun is null) return;
        var results = Repository.PathOf("results", "reliability");
        Directory.CreateDirectory(results);
        var name = string.Create(CultureInfo.InvariantCulture, $"{store}-{nodeCount}.md").ToLowerInvariant();
        await File.WriteAllTextAsync(Path.Combine(results, name), report);
    }
}
