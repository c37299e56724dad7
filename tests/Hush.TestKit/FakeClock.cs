namespace Hush.TestKit;

/// <summary>
/// A clock that stands still until a test advances it. Timers that fall due on the way fire in order of their due time, on the thread
/// that advances, and see the time at which they were due. Thread-safe.
/// </summary>
public sealed class FakeClock : TimeProvider
{
    private readonly Lock _gate = new();
    private readonly List<FakeTimer> _timers = [];

    // Timers and timestamps go by the time that passes; the wall clock is that and what it was set forward or back.
    private DateTimeOffset _now;
    private TimeSpan _shift;

    public FakeClock()
        : this(new DateTimeOffset(2026, 1, 5, 9, 0, 0, TimeSpan.Zero))
    {
    }

    public FakeClock(DateTimeOffset start) => _now = start.ToUniversalTime();

    /// <summary>Timers that will fire some day: lets a test wait until the code under test has begun to wait.</summary>
    public int PendingTimers
    {
        get
        {
            lock (_gate) return _timers.Count(timer => timer.Due is not null);
        }
    }

    public override TimeZoneInfo LocalTimeZone => TimeZoneInfo.Utc;

    public override long TimestampFrequency => TimeSpan.TicksPerSecond;

    public override DateTimeOffset GetUtcNow()
    {
        lock (_gate) return _now + _shift;
    }

    public override long GetTimestamp()
    {
        lock (_gate) return _now.Ticks;
    }

    public void Advance(TimeSpan by)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(by, TimeSpan.Zero);
        DateTimeOffset end;
        lock (_gate) end = _now + by;
        while (NextDue(end) is { } timer) timer.Fire();
        lock (_gate) _now = _now < end ? end : _now;
    }

    /// <summary>Sets the wall clock without firing timers, also backwards, as an operator or a time server may do.</summary>
    public void JumpTo(DateTimeOffset now)
    {
        lock (_gate) _shift = now.ToUniversalTime() - _now;
    }

    public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period)
    {
        ArgumentNullException.ThrowIfNull(callback);
        FakeTimer timer = new(this, callback, state);
        lock (_gate) _timers.Add(timer);
        timer.Change(dueTime, period);
        return timer;
    }

    private FakeTimer? NextDue(DateTimeOffset end)
    {
        lock (_gate)
        {
            var next = _timers.Where(timer => timer.Due <= end).MinBy(timer => timer.Due);
            if (next is null) return null;
            if (next.Due > _now) _now = next.Due!.Value;
            next.Reschedule();
            return next;
        }
    }

    private sealed class FakeTimer(FakeClock clock, TimerCallback callback, object? state) : ITimer
    {
        private TimeSpan _period = Timeout.InfiniteTimeSpan;

        /// <summary>Null while the timer is stopped.</summary>
        public DateTimeOffset? Due { get; private set; }

        public bool Change(TimeSpan dueTime, TimeSpan period)
        {
            lock (clock._gate)
            {
                _period = period;
                Due = dueTime == Timeout.InfiniteTimeSpan ? null : clock._now + dueTime;
            }

            if (dueTime != TimeSpan.Zero) return true;

            // A real timer that is due at once fires on the pool, never inside the call that makes it.
            lock (clock._gate) Reschedule();
            ThreadPool.QueueUserWorkItem(_ => Fire());
            return true;
        }

        /// <summary>Called under the clock's lock when the timer is about to fire.</summary>
        public void Reschedule()
        {
            var repeats = _period > TimeSpan.Zero;
            Due = repeats ? Due + _period : null;
        }

        public void Fire() => callback(state);

        public void Dispose()
        {
            lock (clock._gate)
            {
                Due = null;
                clock._timers.Remove(this);
            }
        }

        public ValueTask DisposeAsync()
        {
            Dispose();
            return ValueTask.CompletedTask;
        }
    }
}
