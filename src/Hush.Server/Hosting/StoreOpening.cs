using Hush.Jobs;
using Hush.Jobs.Postgres;

namespace Hush.Server.Hosting;

/// <summary>
/// Opens a database when the server starts: a wrong key or a refused user ends the start. One that cannot be reached does not, since it
/// may come later; until then <c>/ready</c> says so and jobs are refused.
/// </summary>
internal sealed class StoreOpening(IJobStore store, ILogger<StoreOpening> logger) : IHostedService
{
    public async Task StartAsync(CancellationToken cancellationToken)
    {
        if (store is not PostgresJobStore database) return;
        if (await database.TryOpenAsync(cancellationToken) is { } failure) Log.StoreFailed(logger, nameof(JobStoreException), failure.Message);
    }

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;
}
