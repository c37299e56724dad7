namespace Hush.Jobs;

/// <summary>Has the store purged at once when started and at every poll interval after that.</summary>
internal sealed class JobExpiry(IJobStore store, JobLimits limits, TimeProvider time, Action<JobEvent> observe)
{
    /// <summary>Runs until <paramref name="stopping"/>.</summary>
    public async Task RunAsync(CancellationToken stopping)
    {
        using PeriodicTimer tick = new(limits.PollInterval, time);
        using CancellationTokenRegistration onStopping = stopping.UnsafeRegister(timer => ((PeriodicTimer)timer!).Dispose(), tick);
        do
        {
            await PurgeAsync().ConfigureAwait(false);
        }
        while (await tick.WaitForNextTickAsync(CancellationToken.None).ConfigureAwait(false));
    }

    private async Task PurgeAsync()
    {
        try
        {
            int count = await store.PurgeAsync(CancellationToken.None).ConfigureAwait(false);
            if (count > 0) observe(new JobEvent(JobEventKind.Purged) { Count = count });
        }
        catch (Exception failure)
        {
            observe(JobEvents.StoreFailed(failure));
        }
    }
}
