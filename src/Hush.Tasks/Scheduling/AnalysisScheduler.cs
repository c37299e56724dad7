namespace Hush.Tasks.Scheduling;

/// <summary>
/// Runs the analysis that callers wait for, on threads of its own: whatever comes in, the thread pool stays free for probes, uploads and
/// answers. Calls take turns, one part of a call at a time, so that a call of many parts delays the others by little. Large calls hold at most half
/// of the threads.
/// </summary>
internal sealed class AnalysisScheduler : IDisposable
{
    private readonly object _gate = new();
    private readonly LinkedList<AnalysisPhase> _ready = [];
    private readonly SchedulerLimits _limits;
    private readonly TimeProvider _time;
    private int _waitingCalls;
    private int _begunCalls;
    private int _running;
    private int _runningLarge;
    private bool _isDisposed;

    public AnalysisScheduler(SchedulerLimits limits, TimeProvider time)
    {
        _limits = limits;
        _time = time;
        for (var i = 0; i < limits.ThreadCount; i++)
            new Thread(Loop) { IsBackground = true, Name = FormattableString.Invariant($"analysis {i}") }.Start();
    }

    /// <summary>Calls that wait for their first thread.</summary>
    public int WaitingCalls
    {
        get { lock (_gate) return _waitingCalls; }
    }

    /// <summary>Lets a caller in; each phase of its work is then run by the call. To be disposed at its end.</summary>
    /// <param name="isLarge">Whether a part of it may take long: such calls leave half of the threads to others.</param>
    public AnalysisCall Enter(bool isLarge) => new(this, isLarge);

    /// <summary>Refuses who is about to come with many calls when one more could not even wait.</summary>
    /// <exception cref="AnalysisBusyException">All threads are busy, and as many calls wait as may.</exception>
    public void RequireRoom()
    {
        lock (_gate)
        {
            (var free, var waiting) = Room();
            if (free == 0 && waiting >= _limits.QueueLength) throw new AnalysisBusyException(_limits.RetryAfter);
        }
    }

    public void Dispose()
    {
        lock (_gate)
        {
            _isDisposed = true;
            Monitor.PulseAll(_gate);
        }
    }

    /// <summary>Runs a phase and returns when all of its parts have ended.</summary>
    /// <exception cref="AnalysisBusyException">It is the call's first, and no thread came free in time or too many calls wait already.</exception>
    internal async Task RunAsync(AnalysisPhase phase)
    {
        lock (_gate)
        {
            _ready.AddLast(phase);
            if (phase.IsFirst && _waitingCalls >= _limits.QueueLength && Room().Waiting > _limits.QueueLength)
            {
                _ready.RemoveLast();
                throw new AnalysisBusyException(_limits.RetryAfter);
            }

            if (phase.IsFirst) _waitingCalls++;
            Monitor.PulseAll(_gate);
        }

        var patience = phase.IsFirst ? _time.CreateTimer(_ => GiveUp(phase), null, _limits.MaxWait, Timeout.InfiniteTimeSpan) : null;
        var onCancelled = phase.Cancellation.UnsafeRegister(_ => Withdraw(phase, null), null);
        try
        {
            await phase.Ended;
        }
        finally
        {
            await onCancelled.DisposeAsync();
            if (patience is not null) await patience.DisposeAsync();
        }
    }

    /// <summary>Frees the place of a call that had begun.</summary>
    internal void Leave()
    {
        lock (_gate)
        {
            _begunCalls--;
            Monitor.PulseAll(_gate);
        }
    }

    private void GiveUp(AnalysisPhase phase) => Withdraw(phase, new AnalysisBusyException(_limits.RetryAfter), onlyUnbegun: true);

    /// <summary>Begins no further part of a phase; it ends when those that run have ended.</summary>
    private void Withdraw(AnalysisPhase phase, Exception? reason, bool onlyUnbegun = false)
    {
        lock (_gate)
        {
            if (phase.HasBegun && onlyUnbegun) return;
            if (_ready.Remove(phase) && phase is { IsFirst: true, HasBegun: false }) _waitingCalls--;
            phase.Withdraw(reason);
        }
    }

    private void Loop()
    {
        while (Take() is { } taken)
        {
            taken.Phase.Run(taken.Part);
            lock (_gate)
            {
                _running--;
                if (taken.Phase.IsLarge) _runningLarge--;
                if (taken.Phase.HasFailed) _ready.Remove(taken.Phase);
                taken.Phase.EndPart();
                Monitor.PulseAll(_gate);
            }
        }
    }

    /// <summary>The next part of the call whose turn it is; null when the scheduler ends.</summary>
    private (AnalysisPhase Phase, int Part)? Take()
    {
        lock (_gate)
        {
            while (!_isDisposed)
            {
                if (NextPhase() is { } phase) return (phase, Begin(phase));
                Monitor.Wait(_gate);
            }

            return null;
        }
    }

    /// <summary>
    /// The threads that will be free, and the calls that will wait for one, once the threads have taken what is ready: calls that come all at once
    /// are let in whether or not a thread has woken yet.
    /// </summary>
    private (int Free, int Waiting) Room()
    {
        var free = _limits.ThreadCount - _running;
        var freeForLarge = _limits.MostForLarge - _runningLarge;
        var mayBegin = _limits.MostBegun - _begunCalls;
        var waiting = 0;
        foreach (var phase in _ready)
        {
            var begins = phase is { IsFirst: true, HasBegun: false };
            if (free == 0 || (phase.IsLarge && freeForLarge <= 0) || (begins && mayBegin <= 0))
            {
                if (begins) waiting++;
                continue;
            }

            free--;
            if (phase.IsLarge) freeForLarge--;
            if (begins) mayBegin--;
        }

        return (free, waiting);
    }

    private AnalysisPhase? NextPhase()
    {
        for (var node = _ready.First; node is not null; node = node.Next)
        {
            if (MayRun(node.Value)) return node.Value;
        }

        return null;
    }

    private bool MayRun(AnalysisPhase phase) =>
        (!phase.IsLarge || _runningLarge < _limits.MostForLarge) && (!phase.IsFirst || phase.HasBegun || _begunCalls < _limits.MostBegun);

    private int Begin(AnalysisPhase phase)
    {
        if (phase is { IsFirst: true, HasBegun: false })
        {
            _waitingCalls--;
            _begunCalls++;
            phase.Begun();
        }

        _running++;
        if (phase.IsLarge) _runningLarge++;
        var part = phase.BeginPart();

        // To the end of the line: the other calls' next parts come first.
        _ready.Remove(phase);
        if (phase.HasMore) _ready.AddLast(phase);
        return part;
    }
}
