using System.Collections.Concurrent;
using Hush.TestKit;

namespace Hush.Jobs.Tests;

public sealed class JobExpiryTests : IAsyncDisposable
{
    private readonly FakeClock _clock = new();
    private readonly JobLimits _limits = new() { UnrunRetention = TimeSpan.FromMinutes(1) };
    private readonly ConcurrentQueue<JobEvent> _events = [];
    private readonly CancellationTokenSource _stopping = new();
    private readonly MemoryJobStore _store;
    private Task _running = Task.CompletedTask;

    public JobExpiryTests() => _store = new MemoryJobStore(_limits, _clock);

    private int Purged => _events.Where(happened => happened.Kind == JobEventKind.Purged).Sum(happened => happened.Count);

    [Fact]
    public async Task Purges_AtTheStart_AndOnTime_UntilStopped()
    {
        await AddAsync();
        _clock.Advance(_limits.Retention);
        await AddAsync();
        Start();
        await Eventually.TrueAsync(() => Purged == 1, "the expired one is purged at the start");

        _store.Failure = new JobStoreException("busy");
        _clock.Advance(_limits.PollInterval);
        await Eventually.TrueAsync(() => _events.Any(happened => happened.Kind == JobEventKind.StoreFailed), "the failure is told");
        _store.Failure = null;
        _clock.Advance(_limits.Retention - _limits.PollInterval - TimeSpan.FromTicks(1));
        Assert.Equal(1, Purged);
        await TickAsync(TimeSpan.FromTicks(1));
        await UntilPurgedAsync(2);
        Assert.Equal(2, _events.Where(happened => happened.Kind == JobEventKind.ExpiredUnrun).Sum(happened => happened.Count));
    }

    [Theory]
    [InlineData(25)]
    [InlineData(24 * 400)]
    public async Task ClockThatJumpsForward_PurgesNothingAtOnce_AndNothingWhenItIsSetRight(int hours)
    {
        await AddAsync();
        Start();
        await TickAsync(_limits.PollInterval);
        var right = _clock.GetUtcNow();
        _clock.JumpTo(right + TimeSpan.FromHours(hours));
        await UntilSeenAsync(JobEventKind.ClockJumped);
        for (var i = 0; i < 30; i++) await TickAsync(TimeSpan.FromSeconds(10));
        Assert.Equal(0, Purged);
        _clock.JumpTo(right + TimeSpan.FromMinutes(5));
        for (var i = 0; i < 90; i++) await TickAsync(TimeSpan.FromSeconds(10));
        Assert.Equal(0, Purged);
        Assert.NotNull(await _store.TryLeaseAsync(_limits.Lease, default));
    }

    [Fact]
    public async Task ClockThatStaysWhereItJumped_IsBelievedInTheEnd()
    {
        await AddAsync();
        Start();
        await TickAsync(_limits.PollInterval);
        _clock.JumpTo(_clock.GetUtcNow() + TimeSpan.FromHours(25));
        await UntilSeenAsync(JobEventKind.ClockJumped);
        var passed = TimeSpan.Zero;
        for (; Purged == 0 && passed < TimeSpan.FromHours(1); passed += TimeSpan.FromSeconds(10)) await TickAsync(TimeSpan.FromSeconds(10));
        Assert.InRange(passed, TimeSpan.FromMinutes(9), TimeSpan.FromMinutes(11));
        Assert.Equal(1, _events.Count(happened => happened.Kind == JobEventKind.ClockJumped));
    }

    [Theory]
    [InlineData(-86400)]
    [InlineData(-61)]
    [InlineData(-1)]
    [InlineData(1)]
    [InlineData(59)]
    public async Task SmallAndBackwardJumps_DelayNothing(int seconds)
    {
        await AddAsync();
        Start();
        await TickAsync(_limits.PollInterval);
        _clock.JumpTo(_clock.GetUtcNow() + TimeSpan.FromSeconds(seconds));
        await TickAsync(_limits.PollInterval);
        _clock.Advance(_limits.Retention - TimeSpan.FromSeconds(seconds));
        await UntilPurgedAsync(1);
        Assert.DoesNotContain(_events, happened => happened.Kind == JobEventKind.ClockJumped);
    }

    [Fact]
    public async Task JobsThatHaveNotEndedInTime_AreToldOnceForEachNumber()
    {
        JobLimits patient = new();
        MemoryJobStore store = new(patient, _clock);
        for (var i = 0; i < 2; i++) await store.AddAsync(new NewJob("kind", "owner", new byte[] { 1 }, 1, null, null), default);
        _running = new JobExpiry(store, patient, _clock, _events.Enqueue).RunAsync(_stopping.Token);
        _clock.Advance(patient.Retention);
        await UntilSeenAsync(JobEventKind.Overdue);
        for (var i = 0; i < 10; i++) await TickAsync(patient.PollInterval);
        Assert.Equal([2], _events.Where(happened => happened.Kind == JobEventKind.Overdue).Select(happened => happened.Count));
        var lease = (await store.TryLeaseAsync(patient.Lease, default))!;
        await store.RecordTaskAsync(lease, 0, true, default, default);
        await store.FinishAsync(lease, default);
        for (var i = 0; i < 10; i++) await TickAsync(patient.PollInterval);
        Assert.Equal([2, 1], _events.Where(happened => happened.Kind == JobEventKind.Overdue).Select(happened => happened.Count));
    }

    public async ValueTask DisposeAsync()
    {
        await _stopping.CancelAsync();
        await _running.WaitAsync(Eventually.NeverHangs);
        _stopping.Dispose();
    }

    private void Start() => _running = new JobExpiry(_store, _limits, _clock, _events.Enqueue).RunAsync(_stopping.Token);

    private async Task AddAsync() => await _store.AddAsync(new NewJob("kind", "owner", new byte[] { 1 }, 1, null, null), default);

    /// <summary>Lets time pass, and the loop do what it does then.</summary>
    private async Task TickAsync(TimeSpan by)
    {
        _clock.Advance(by);
        await Task.Delay(5);
    }

    private async Task UntilPurgedAsync(int count)
    {
        for (var i = 0; i < 50_000 && Purged < count; i++) await TickAsync(_limits.PollInterval);
        Assert.Equal(count, Purged);
    }

    private async Task UntilSeenAsync(JobEventKind kind)
    {
        for (var i = 0; i < 500 && !_events.Any(happened => happened.Kind == kind); i++) await TickAsync(_limits.PollInterval);
        Assert.Contains(_events, happened => happened.Kind == kind);
    }
}
