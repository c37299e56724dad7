using Hush.Jobs;
using Hush.Tasks.Scheduling;

namespace Hush.Server.Telemetry;

/// <summary>Measures the queue every ten seconds, so that whoever reads the metrics, however often, does not ask the store.</summary>
internal sealed class QueueWatch(IJobStore store, AnalysisScheduler scheduler, TimeProvider time) : BackgroundService
{
    private static readonly TimeSpan Interval = TimeSpan.FromSeconds(10);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        ServerTelemetry.Begin();
        using PeriodicTimer tick = new(Interval, time);
        do
        {
            ServerTelemetry.TellWaitingCalls(scheduler.WaitingCalls);
            try
            {
                ServerTelemetry.TellQueue(await store.MeasureAsync(stoppingToken));
            }
            catch (JobStoreException)
            {
                // The worker and the purge, which ask more often, report it.
                ServerTelemetry.CountStoreFailure();
            }
        }
        while (await tick.WaitForNextTickAsync(stoppingToken));
    }
}
