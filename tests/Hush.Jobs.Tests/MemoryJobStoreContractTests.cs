using Hush.TestKit;

namespace Hush.Jobs.Tests;

/// <summary>The store that other tests stand on keeps the stores' contract.</summary>
public sealed class MemoryJobStoreContractTests : JobStoreTests
{
    private MemoryJobStore? _store;

    internal override IJobStore OpenStore() => _store ??= new MemoryJobStore(Limits, Clock);

    internal override Task DiscardAsync()
    {
        _store = null;
        return Task.CompletedTask;
    }
}
