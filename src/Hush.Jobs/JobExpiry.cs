namespace Hush.Jobs;

/// <summary>
/// Has the store purged at once when started and at every poll interval after that. When the clock has jumped forward, by the hand of an operator or
/// a time server's mistake, nothing is purged for a while: what seems to have expired may not have.
/// </summary>
internal sealed class JobExpiry(IJobStore store, JobLimits limits, TimeProvider time, Action<JobEvent> observe)
{
    /// <summary>How far the clock may move against the time that really passes before it counts as set.</summary>
    private static readonly TimeSpan Tolerance = TimeSpan.FromMinutes(1);

    /// <summary>How long the purge waits for the clock to be set right again.</summary>
    private static readonly TimeSpan Hold = TimeSpan.FromMinutes(10);

    private DateTimeOffset _lastTime = time.GetUtcNow();
    private long _lastStamp = time.GetTimestamp();
    private TimeSpan _ahead;
    private TimeSpan _held;
    private int _overdue;

    /// <summary>Runs until <paramref name="stopping"/>.</summary>
    public async Task RunAsync(CancellationToken stopping)
    {
        using PeriodicTimer tick = new(limits.PollInterval, time);
        using var onStopping = stopping.UnsafeRegister(timer => ((PeriodicTimer)timer!).Dispose(), tick);
        do
        {
            if (IsClockTrusted()) await PurgeAsync().ConfigureAwait(false);
        }
        while (await tick.WaitForNextTickAsync(CancellationToken.None).ConfigureAwait(false));
    }

    /// <summary>Follows how far the clock is ahead of the time that passed since the start, and for how long.</summary>
    private bool IsClockTrusted()
    {
        var now = time.GetUtcNow();
        var stamp = time.GetTimestamp();
        var passed = time.GetElapsedTime(_lastStamp, stamp);
        var jump = now - _lastTime - passed;
        (_lastTime, _lastStamp) = (now, stamp);
        var wasTrusted = _ahead <= Tolerance;
        _ahead += jump;
        if (_ahead <= Tolerance)
        {
            // Set right again, or set back: nothing seems older than it is.
            _ahead = TimeSpan.Zero;
            return true;
        }

        if (wasTrusted)
        {
            _held = TimeSpan.Zero;
            observe(new JobEvent(JobEventKind.ClockJumped) { Elapsed = _ahead });
            return false;
        }

        _held += passed;
        if (_held < Hold) return false;
        _ahead = TimeSpan.Zero;
        return true;
    }

    private async Task PurgeAsync()
    {
        try
        {
            var purge = await store.PurgeAsync(CancellationToken.None).ConfigureAwait(false);
            if (purge.Destroyed > 0) observe(new JobEvent(JobEventKind.Purged) { Count = purge.Destroyed });
            if (purge.Unrun > 0) observe(new JobEvent(JobEventKind.ExpiredUnrun) { Count = purge.Unrun });
            if (purge.Overdue != _overdue) observe(new JobEvent(JobEventKind.Overdue) { Count = purge.Overdue });
            _overdue = purge.Overdue;
        }
        catch (Exception failure)
        {
            observe(JobEvents.StoreFailed(failure));
        }
    }
}
