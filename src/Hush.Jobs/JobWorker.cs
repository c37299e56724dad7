using System.Collections.Frozen;
using System.Runtime.CompilerServices;

namespace Hush.Jobs;

/// <summary>
/// Runs the store's jobs, <see cref="JobLimits.WorkerCount"/> at once, until asked to stop. Knows nothing that the store does not:
/// any number of processes may run one over the same store.
/// </summary>
internal sealed class JobWorker
{
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
    public JobWorker(IJobStore store, JobQueue queue, IEnumerable<IJobHandler> handlers, JobLimits limits, TimeProvider time, Action<JobEvent> observe)
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
        ITimer grace = _time.CreateTimer(_ => _ = abandoning.CancelAsync(), null, Timeout.InfiniteTimeSpan, Timeout.InfiniteTimeSpan);
        await using ConfiguredAsyncDisposable disposeGrace = grace.ConfigureAwait(false);
        using CancellationTokenRegistration onStopping = stopping.UnsafeRegister(_ => grace.Change(_limits.ShutdownGrace, Timeout.InfiniteTimeSpan), null);
        ITimer poll = _time.CreateTimer(_ => _queue.Wake(), null, _limits.PollInterval, _limits.PollInterval);
        await using ConfiguredAsyncDisposable disposePoll = poll.ConfigureAwait(false);
        Task listening = _store.ListenAsync(_queue.Wake, stopping);
        Task[] loops = new Task[_limits.WorkerCount];
        for (int i = 0; i < loops.Length; i++)
            loops[i] = Task.Run(() => LoopAsync(stopping, abandoning.Token), CancellationToken.None);
        await Task.WhenAll([listening, .. loops]).ConfigureAwait(false);
    }

    private async Task LoopAsync(CancellationToken stopping, CancellationToken abandoning)
    {
        while (!stopping.IsCancellationRequested)
        {
            try
            {
                await RunNextAsync(stopping, abandoning).ConfigureAwait(false);
            }
            catch (OperationCanceledException) when (stopping.IsCancellationRequested)
            {
                return;
            }
            catch (Exception failure)
            {
                _observe(JobEvents.StoreFailed(failure));
                await Task.Delay(_limits.PollInterval, _time, stopping).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
            }
        }
    }

    private async Task RunNextAsync(CancellationToken stopping, CancellationToken abandoning)
    {
        JobLease? lease = await _store.TryLeaseAsync(_limits.Lease, stopping).ConfigureAwait(false);
        if (lease is null)
        {
            await _queue.WaitAsync(stopping).ConfigureAwait(false);
            return;
        }

        // Where one job was, more may be: after a restart nobody else wakes the other loops for them.
        _queue.Wake();
        JobAttempt attempt = new(_store, lease, _handlers.GetValueOrDefault(lease.Kind), _limits, _time, _observe);
        await attempt.RunAsync(stopping, abandoning).ConfigureAwait(false);
    }
}
