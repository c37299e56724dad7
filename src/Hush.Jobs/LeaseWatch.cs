namespace Hush.Jobs;

/// <summary>
/// Keeps a lease alive while its job runs, and cancels the run as soon as the job is no longer wanted from this worker:
/// asked at every poll interval, renewed at a third of the lease. Disposing ends it and waits for its last call to the store.
/// </summary>
internal sealed class LeaseWatch : IAsyncDisposable
{
    private readonly AttemptSurroundings _around;
    private readonly JobLease _lease;
    private readonly CancellationTokenSource _unwanted;
    private readonly PeriodicTimer _tick;
    private readonly Task _watching;

    // Elapsed time, not the time of day: that may be set back while the job runs, and the lease would seem to last.
    private long _renewed;

    public LeaseWatch(AttemptSurroundings around, JobLease lease, CancellationTokenSource unwanted)
    {
        _around = around;
        _lease = lease;
        _unwanted = unwanted;
        _renewed = around.Time.GetTimestamp();
        _tick = new PeriodicTimer(around.Limits.PollInterval, around.Time);
        _watching = WatchAsync();
    }

    public async ValueTask DisposeAsync()
    {
        _tick.Dispose();
        await _watching.ConfigureAwait(false);
    }

    private async Task WatchAsync()
    {
        while (await _tick.WaitForNextTickAsync().ConfigureAwait(false))
        {
            if (await IsWantedAsync().ConfigureAwait(false)) continue;

            // A callback that a handler hung on the token and that throws is the handler's affair; its outcome tells.
            await _unwanted.CancelAsync().ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
            return;
        }
    }

    private async Task<bool> IsWantedAsync()
    {
        var duration = _around.Limits.Lease;
        var now = _around.Time.GetTimestamp();
        try
        {
            if (_around.Time.GetElapsedTime(_renewed, now) <= duration / 3) return await _around.Store.IsWantedAsync(_lease, CancellationToken.None)
                .ConfigureAwait(false);
            var isRenewed = await _around.Store.RenewAsync(_lease, duration, CancellationToken.None).ConfigureAwait(false);
            if (isRenewed) _renewed = now;
            return isRenewed;
        }
        catch (Exception failure)
        {
            // Whether another worker has the job only the store can tell. It takes nothing of a lost lease, so going on costs at most work.
            _around.Observe(JobEvents.StoreFailed(failure));
            return true;
        }
    }
}
