using Hush.TestKit;

namespace Hush.Jobs.Sqlite.Tests;

/// <summary>The contract of every store, over SQLite files.</summary>
public sealed class SqliteJobStoreContractTests : JobStoreTests, IDisposable
{
    private readonly List<SqliteJobStore> _stores = [];
    private TemporaryFolder _folder = new();

    internal override IJobStore OpenStore()
    {
        var store = SqliteJobStore.Open(_folder.File("jobs.hushdb"), null, Limits, Clock);
        _stores.Add(store);
        return store;
    }

    internal override Task DiscardAsync()
    {
        Dispose();
        _stores.Clear();
        _folder = new TemporaryFolder();
        return Task.CompletedTask;
    }

    public void Dispose()
    {
        _stores.ForEach(store => store.Dispose());
        _folder.Dispose();
    }
}
