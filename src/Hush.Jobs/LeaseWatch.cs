namespace Hush.Jobs;

/// <summary>
/// Keeps a lease alive while its job runs, and cancels the run as soon as the job is no longer wanted from this worker:
/// asked at every poll interval, renewed at a third of the lease. Disposing ends it and waits for its last call to the store.
/// </summary>
internal sealed class LeaseWatch : IAsyncDisposable
{
    private readonly IJobStore _store;
    private readonly JobLease _lease;
    private readonly TimeSpan _duration;
    private readonly TimeProvider _time;
    private readonly Action<JobEvent> _observe;
    private readonly CancellationTokenSource _unwanted;
    private readonly PeriodicTimer _tick;
    private readonly Task _watching;
    private DateTimeOffset _until;

    public LeaseWatch(IJobStore store, JobLease lease, JobLimits limits, TimeProvider time, Action<JobEvent> observe, CancellationTokenSource unwanted)
    {
        _store = store;
        _lease = lease;
        _duration = limits.Lease;
        _time = time;
        _observe = observe;
        _unwanted = unwanted;
        _until = lease.Until;
        _tick = new PeriodicTimer(limits.PollInterval, time);
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
        DateTimeOffset now = _time.GetUtcNow();
        try
        {
            if (_until - now > _duration * (2.0 / 3.0)) return await _store.IsWantedAsync(_lease, CancellationToken.None).ConfigureAwait(false);
            bool isRenewed = await _store.RenewAsync(_lease, _duration, CancellationToken.None).ConfigureAwait(false);
            if (isRenewed) _until = now + _duration;
            return isRenewed;
        }
        catch (Exception failure)
        {
            // A store that fails for a moment costs nothing; once the lease is over another worker may have the job.
            _observe(JobEvents.StoreFailed(failure));
            return now < _until;
        }
    }
}
