using System.Collections.Frozen;

namespace Hush.Jobs;

/// <summary>
/// Runs the store's jobs, <see cref="JobLimits.WorkerCount"/> at once, until asked to stop. Knows nothing that the store does not:
/// any number of processes may run one over the same store.
/// </summary>
internal sealed class JobWorker
{
    private static readonly TimeSpan LongestPause = TimeSpan.FromSeconds(30);

    private readonly IJobStore _store;
    private readonly JobQueue _queue;
    private readonly FrozenDictionary<string, IJobHandler> _handlers;
    private readonly JobLimits _limits;
    private readonly TimeProvider _time;
    private readonly Action<JobEvent> _observe;

    /// <param name="store">Where jobs are.</param>
    /// <param name="queue">Wakes the loops.</param>
    /// <param name="handlers">One for each kind.</param>
    /// <param name="limits">Counts and durations.</param>
    /// <param name="time">Clock of leases and pauses.</param>
    /// <param name="observe">Told what happens, from any thread; must be quick and not throw.</param>
    public JobWorker(IJobStore store, JobQueue queue, IEnumerable<IJobHandler> handlers, JobLimits limits, TimeProvider time,
        Action<JobEvent> observe)
    {
        _store = store;
        _queue = queue;
        _handlers = handlers.ToFrozenDictionary(handler => handler.Kind, StringComparer.Ordinal);
        _limits = limits.Check();
        _time = time;
        _observe = observe;
    }

    /// <summary>
    /// Runs until <paramref name="stopping"/>; then takes no more jobs, lets running tasks end within <see cref="JobLimits.ShutdownGrace"/>,
    /// gives back what is unfinished and returns.
    /// </summary>
    public async Task RunAsync(CancellationToken stopping)
    {
        using CancellationTokenSource abandoning = new();
        using Isolation isolation = new(_limits.WorkerCount);
        AttemptSurroundings around = new(_store, _limits, _time, _observe, isolation, new MemoryShortage(_limits.AttemptCount));
        var grace = _time.CreateTimer(_ => _ = abandoning.CancelAsync(), null, Timeout.InfiniteTimeSpan, Timeout.InfiniteTimeSpan);
        await using var disposeGrace = grace.ConfigureAwait(false);
        using var onStopping =
            stopping.UnsafeRegister(_ => grace.Change(_limits.ShutdownGrace, Timeout.InfiniteTimeSpan), null);
        var poll = _time.CreateTimer(_ => _queue.Wake(), null, _limits.PollInterval, _limits.PollInterval);
        await using var disposePoll = poll.ConfigureAwait(false);
        var listening = _store.ListenAsync(_queue.Wake, stopping);
        var loops = new Task[_limits.WorkerCount];
        for (var i = 0; i < loops.Length; i++)
            loops[i] = Task.Run(() => LoopAsync(around, stopping, abandoning.Token), CancellationToken.None);
        await Task.WhenAll([listening, .. loops]).ConfigureAwait(false);
    }

    private async Task LoopAsync(AttemptSurroundings around, CancellationToken stopping, CancellationToken abandoning)
    {
        var pause = _limits.PollInterval;
        while (!stopping.IsCancellationRequested)
        {
            try
            {
                var end = await RunNextAsync(around, stopping, abandoning).ConfigureAwait(false);
                if (end == AttemptEnd.Done)
                {
                    pause = _limits.PollInterval;
                    continue;
                }

                if (end == AttemptEnd.ProcessBroken) _observe(new JobEvent(JobEventKind.ProcessBroken));
                await PauseAsync(pause, stopping).ConfigureAwait(false);
                pause = pause * 2 < LongestPause ? pause * 2 : LongestPause;
            }
            catch (OperationCanceledException) when (stopping.IsCancellationRequested)
            {
                return;
            }
            catch (Exception failure)
            {
                _observe(JobEvents.StoreFailed(failure));
                await UntilStoreRecoversAsync(stopping).ConfigureAwait(false);
            }
        }
    }

    /// <summary>
    /// Waits until the store takes writes again, and a little longer: jobs that run have missed their renewals meanwhile, and must have theirs before
    /// anybody takes them for left alone.
    /// </summary>
    private async Task UntilStoreRecoversAsync(CancellationToken stopping)
    {
        var isSound = false;
        while (!isSound && !stopping.IsCancellationRequested)
        {
            await PauseAsync(_limits.PollInterval, stopping).ConfigureAwait(false);
            try
            {
                await _store.CheckAsync(stopping).ConfigureAwait(false);
                isSound = true;
            }
            catch (Exception failure) when (failure is JobStoreException or OperationCanceledException)
            {
                // Reported when the loop came here.
            }
        }

        await PauseAsync(_limits.PollInterval * 2, stopping).ConfigureAwait(false);
    }

    private async Task PauseAsync(TimeSpan pause, CancellationToken stopping) =>
        await Task.Delay(pause, _time, stopping).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);

    private async Task<AttemptEnd> RunNextAsync(AttemptSurroundings around, CancellationToken stopping, CancellationToken abandoning)
    {
        var lease = await _store.TryLeaseAsync(_limits.Lease, stopping).ConfigureAwait(false);
        if (lease is null)
        {
            await _queue.WaitAsync(stopping).ConfigureAwait(false);
            return AttemptEnd.Done;
        }

        // Where one job was, more may be: after a restart nobody else wakes the other loops for them.
        _queue.Wake();
        JobAttempt attempt = new(around, lease, _handlers.GetValueOrDefault(lease.Kind));
        return await attempt.RunAsync(stopping, abandoning).ConfigureAwait(false);
    }
}
