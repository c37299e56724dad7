using System.Collections.Concurrent;
using Hush.Tasks.Scheduling;
using Hush.TestKit;

namespace Hush.Server.Tests.Scheduling;

public sealed class AnalysisSchedulerTests : IDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);

    private readonly FakeClock _clock = new();
    private readonly ManualResetEventSlim _open = new();
    private readonly List<AnalysisScheduler> _schedulers = [];

    [Fact]
    public async Task Work_runs_on_threads_of_its_own()
    {
        var scheduler = Scheduler(1);
        Assert.False(await RunAsync(scheduler, false, () => Thread.CurrentThread.IsThreadPoolThread, default));
        Assert.Equal("analysis 0", await RunAsync(scheduler, true, () => Thread.CurrentThread.Name, default));
    }

    [Fact]
    public async Task A_failure_is_the_callers()
    {
        var scheduler = Scheduler(1);
        await Assert.ThrowsAsync<FormatException>(() => RunAsync<int>(scheduler, false, () => throw new FormatException(), default));
        await Assert.ThrowsAsync<FormatException>(() => RunAllAsync(scheduler, 50, part => { if (part == 7) throw new FormatException(); }, default));
        Assert.Equal(5, await RunAsync(scheduler, false, () => 5, default));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(500)]
    public async Task All_parts_run_once(int parts)
    {
        ConcurrentBag<int> seen = [];
        await RunAllAsync(Scheduler(3), parts, seen.Add, default);
        Assert.Equal(Enumerable.Range(0, parts), seen.Order());
    }

    [Theory]
    [InlineData(1, 0)]
    [InlineData(1, 3)]
    [InlineData(2, 0)]
    [InlineData(2, 5)]
    public async Task Beyond_threads_and_queue_calls_are_refused_at_once(int threads, int queue)
    {
        var scheduler = Scheduler(threads, queue);
        List<Task> taken = [];
        for (var i = 0; i < threads; i++) taken.Add(await BlockAsync(scheduler, isLarge: false));
        for (var i = 0; i < queue; i++) taken.Add(RunAsync(scheduler, false, () => 1, default));
        var busy = await Assert.ThrowsAsync<AnalysisBusyException>(() => RunAsync(scheduler, false, () => 1, default));
        Assert.Equal(TimeSpan.FromSeconds(5), busy.RetryAfter);
        _open.Set();
        await Task.WhenAll(taken).WaitAsync(Patience);
        Assert.Equal(1, await RunAsync(scheduler, false, () => 1, default));
    }

    [Fact]
    public async Task Calls_that_come_at_once_are_all_let_in_while_threads_are_still_waking()
    {
        for (var round = 0; round < 200; round++)
        {
            using ManualResetEventSlim open = new();
            using AnalysisScheduler scheduler = new(new SchedulerLimits { ThreadCount = 4, QueueLength = 1 }, _clock);
            Task<int>[] taken =
                [.. Enumerable.Range(0, 5).Select(i => RunAsync(scheduler, false, () => { open.Wait(CancellationToken.None); return i; }, default))];
            await Assert.ThrowsAsync<AnalysisBusyException>(() => RunAsync(scheduler, false, () => 9, default));
            open.Set();
            var answers = await Task.WhenAll(taken).WaitAsync(Patience);
            Assert.Equal([0, 1, 2, 3, 4], answers);
        }
    }

    [Fact]
    public async Task A_call_that_waited_too_long_is_refused_and_leaves_the_queue()
    {
        var scheduler = Scheduler(1, queue: 1);
        var blocking = await BlockAsync(scheduler, isLarge: false);
        var waiting = RunAsync(scheduler, false, () => 1, default);
        _clock.Advance(TimeSpan.FromSeconds(10) - TimeSpan.FromTicks(1));
        Assert.False(waiting.IsCompleted);
        _clock.Advance(TimeSpan.FromTicks(1));
        await Assert.ThrowsAsync<AnalysisBusyException>(() => waiting.WaitAsync(Patience));
        Assert.Equal(0, scheduler.WaitingCalls);
        var next = RunAsync(scheduler, false, () => 2, default);
        _open.Set();
        Assert.Equal(2, await next.WaitAsync(Patience));
        await blocking;
    }

    [Fact]
    public async Task A_call_that_has_begun_is_never_refused()
    {
        var scheduler = Scheduler(1, queue: 0);
        using var call = scheduler.Enter(false);
        Assert.Equal(1, await call.RunAsync(() => 1, default));
        var blocking = await BlockAsync(scheduler, isLarge: false);
        var second = call.RunAsync(() => 2, default);
        _clock.Advance(TimeSpan.FromMinutes(1));
        Assert.False(second.IsCompleted);
        _open.Set();
        Assert.Equal(2, await second.WaitAsync(Patience));
        await blocking;
    }

    [Fact]
    public async Task A_caller_that_goes_frees_its_place()
    {
        var scheduler = Scheduler(1, queue: 1);
        var blocking = await BlockAsync(scheduler, isLarge: false);
        using CancellationTokenSource gone = new();
        var waiting = RunAsync(scheduler, false, () => 1, gone.Token);
        await gone.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => waiting.WaitAsync(Patience));
        Assert.Equal(0, scheduler.WaitingCalls);
        _open.Set();
        await blocking;
    }

    [Theory]
    [InlineData(2)]
    [InlineData(4)]
    [InlineData(5)]
    public async Task Large_calls_leave_half_of_the_threads_to_small_ones(int threads)
    {
        var scheduler = Scheduler(threads);
        List<Task> large = [];
        for (var i = 0; i < threads / 2; i++) large.Add(await BlockAsync(scheduler, isLarge: true));
        var waiting = RunAsync(scheduler, true, () => 1, default);
        Assert.Equal(2, await RunAsync(scheduler, false, () => 2, default).WaitAsync(Patience));
        Assert.False(waiting.IsCompleted);
        _open.Set();
        Assert.Equal(1, await waiting.WaitAsync(Patience));
        await Task.WhenAll(large).WaitAsync(Patience);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    public async Task Only_so_many_calls_are_begun_before_others_end(int threads)
    {
        var scheduler = Scheduler(threads);
        List<AnalysisCall> begun = [];
        for (var i = 0; i < threads * 4; i++)
        {
            begun.Add(scheduler.Enter(false));
            await begun[i].RunAsync(() => 1, default);
        }

        using var call = scheduler.Enter(false);
        var waiting = call.RunAsync(() => 2, default);
        Assert.Equal(3, await begun[0].RunAsync(() => 3, default));
        Assert.Equal(1, scheduler.WaitingCalls);
        Assert.False(waiting.IsCompleted);
        begun[0].Dispose();
        begun[0].Dispose();
        Assert.Equal(2, await waiting.WaitAsync(Patience));
        using var last = scheduler.Enter(false);
        var another = last.RunAsync(() => 4, default);
        Assert.Equal(1, scheduler.WaitingCalls);
        call.Dispose();
        Assert.Equal(4, await another.WaitAsync(Patience));
    }

    [Fact]
    public async Task A_call_of_many_parts_lets_others_in_between()
    {
        var scheduler = Scheduler(1);
        ConcurrentQueue<string> order = [];
        var blocking = await BlockAsync(scheduler, isLarge: false);
        var many = RunAllAsync(scheduler, 100, part => order.Enqueue($"many {part}"), default);
        var one = RunAsync(scheduler, false, () => { order.Enqueue("one"); return 1; }, default);
        _open.Set();
        await Task.WhenAll(blocking, many, one).WaitAsync(Patience);
        Assert.InRange(order.ToList().IndexOf("one"), 0, 1);
        Assert.Equal(101, order.Count);
    }

    public void Dispose()
    {
        _open.Set();
        _schedulers.ForEach(scheduler => scheduler.Dispose());
    }

    private AnalysisScheduler Scheduler(int threads, int queue = 32)
    {
        AnalysisScheduler scheduler = new(new SchedulerLimits { ThreadCount = threads, QueueLength = queue }, _clock);
        _schedulers.Add(scheduler);
        return scheduler;
    }

    private static async Task<T> RunAsync<T>(AnalysisScheduler scheduler, bool isLarge, Func<T> work, CancellationToken cancellation)
    {
        using var call = scheduler.Enter(isLarge);
        return await call.RunAsync(work, cancellation);
    }

    private static async Task RunAllAsync(AnalysisScheduler scheduler, int count, Action<int> part, CancellationToken cancellation)
    {
        using var call = scheduler.Enter(isLarge: false);
        await call.RunAllAsync(count, part, cancellation);
    }

    /// <summary>A call that has a thread and keeps it until the gate is opened.</summary>
    private async Task<Task> BlockAsync(AnalysisScheduler scheduler, bool isLarge)
    {
        TaskCompletionSource begun = new(TaskCreationOptions.RunContinuationsAsynchronously);
        Task blocking = RunAsync(scheduler, isLarge, () =>
            {
                begun.SetResult();
                _open.Wait();
                return 0;
            },
            default);
        await begun.Task.WaitAsync(Patience);
        return blocking;
    }
}
