using Hush.TestKit;

namespace Hush.Jobs.Postgres.Tests;

/// <summary>The contract of every store, over a PostgreSQL database.</summary>
public sealed class PostgresJobStoreContractTests(PostgresServer server) : JobStoreTests, IAsyncLifetime
{
    private TestDatabase _database = null!;

    public async ValueTask InitializeAsync() => _database = await TestDatabase.CreateAsync(server);

    public ValueTask DisposeAsync() => _database.DisposeAsync();

    internal override IJobStore OpenStore() => _database.Open(Limits, Clock);

    internal override async Task DiscardAsync()
    {
        await _database.DisposeAsync();
        _database = await TestDatabase.CreateAsync(server);
    }
}
