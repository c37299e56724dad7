using Hush.TestKit;

namespace Hush.Jobs.Sqlite.Tests;

/// <summary>The contract of every store, over SQLite files.</summary>
public sealed class SqliteJobStoreContractTests : JobStoreTests, IDisposable
{
    private readonly TemporaryFolder _folder = new();
    private readonly List<SqliteJobStore> _stores = [];

    internal override IJobStore OpenStore()
    {
        SqliteJobStore store = SqliteJobStore.Open(_folder.File("jobs.hushdb"), null, Limits, Clock);
        _stores.Add(store);
        return store;
    }

    public void Dispose()
    {
        _stores.ForEach(store => store.Dispose());
        _folder.Dispose();
    }
}
