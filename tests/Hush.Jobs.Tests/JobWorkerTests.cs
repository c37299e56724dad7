namespace Hush.Jobs.Tests;

public sealed class JobWorkerTests
{
    private static readonly TimeSpan Second = TimeSpan.FromSeconds(1);

    [Fact]
    public async Task Jobs_AreRunInOrder_TaskByTask()
    {
        await using WorkerBench bench = new(new JobLimits { WorkerCount = 1 });
        List<JobId> ids = [];
        for (byte i = 0; i < 5; i++) ids.Add(await bench.AddAsync(tasks: 2, input: i));
        bench.Start();
        await bench.UntilAsync(ids[^1], JobState.Succeeded);
        Assert.Equal(Enumerable.Range(0, 10).Select(i => ((byte)(i / 2), i % 2)), bench.Handler.Started);
        Assert.Equal([3, 1], await bench.OutputAsync(ids[3], 1));
    }

    [Fact]
    public async Task AddedJob_IsRunAtOnce_WithoutTimePassing()
    {
        await using WorkerBench bench = new();
        bench.Start();
        for (byte i = 0; i < 10; i++) await bench.UntilAsync(await bench.AddAsync(input: i), JobState.Succeeded);
    }

    [Fact]
    public async Task AtMostWorkerCount_RunAtOnce_AndThatMany()
    {
        await using WorkerBench bench = new(new JobLimits { WorkerCount = 3 });
        bench.Handler.Script = (_, _) => bench.Handler.Open.Task;
        List<JobId> ids = [];
        for (var i = 0; i < 12; i++) ids.Add(await bench.AddAsync());
        bench.Start();
        await bench.UntilStartedAsync(3);
        bench.Handler.Open.SetResult();
        foreach (var id in ids) await bench.UntilAsync(id, JobState.Succeeded);
        Assert.Equal(3, bench.Handler.MostAtOnce);
    }

    [Fact]
    public async Task HandlerThatBlocksItsThread_DoesNotKeepTheOthers()
    {
        await using WorkerBench bench = new(new JobLimits { WorkerCount = 2 });
        using ManualResetEventSlim open = new();
        bench.Handler.Script = (_, token) =>
        {
            if (bench.Handler.Started.Count == 1) open.Wait(token);
            return Task.CompletedTask;
        };
        bench.Start();
        var blocked = await bench.AddAsync();
        await bench.UntilStartedAsync(1);
        await bench.UntilAsync(await bench.AddAsync(), JobState.Succeeded);
        open.Set();
        await bench.UntilAsync(blocked, JobState.Succeeded);
    }

    [Fact]
    public async Task Throwing_FailsTheTaskOnly_AndKeepsTheMessageOut()
    {
        await using WorkerBench bench = new();
        bench.Handler.Script = (task, _) => task == 1 ? throw new FormatException("canary 4111") : Task.CompletedTask;
        var id = await bench.AddAsync(tasks: 3);
        bench.Start();
        await bench.UntilAsync(id, JobState.PartiallyCompleted);
        var job = await bench.FindAsync(id);
        Assert.Equal([JobState.Succeeded, JobState.Failed, JobState.Succeeded], job.Tasks.Select(task => task.State));
        Assert.Equal(0, job.Tasks[1].OutputLength);
        var threw = Assert.Single(bench.Events, happened => happened.Kind == JobEventKind.TaskThrew);
        Assert.Equal((1, "FormatException", id), (threw.TaskIndex, threw.ErrorType, threw.Id));
        Assert.DoesNotContain(bench.Events, happened => happened.ToString().Contains("canary", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Throwing_KeepsWhatTheHandlerLeavesOfFailures()
    {
        await using WorkerBench bench = new();
        bench.Handler.Script = (_, _) => throw new FormatException();
        bench.Handler.Failure = task => task == 0 ? [7] : throw new FormatException("canary 4111");
        var id = await bench.AddAsync(tasks: 2);
        bench.Start();
        await bench.UntilAsync(id, JobState.Failed);
        Assert.Equal([7], await bench.OutputAsync(id, 0));
        Assert.Empty(await bench.OutputAsync(id, 1));
        Assert.DoesNotContain(bench.Events, happened => happened.ToString().Contains("canary", StringComparison.Ordinal));
    }

    [Fact]
    public async Task CancellationThatNobodyAsked_IsAFailure()
    {
        await using WorkerBench bench = new();
        bench.Handler.Script = (_, _) => throw new OperationCanceledException();
        var id = await bench.AddAsync();
        bench.Start();
        await bench.UntilAsync(id, JobState.Failed);
    }

    [Fact]
    public async Task UnknownKind_Fails()
    {
        await using WorkerBench bench = new();
        var id = await bench.AddAsync(tasks: 2, kind: "other");
        bench.Start();
        await bench.UntilAsync(id, JobState.Failed);
        Assert.Contains(bench.Events, happened => happened.Kind == JobEventKind.UnknownKind);
        Assert.Empty(bench.Handler.Started);
    }

    [Fact]
    public async Task JobOfADeadWorker_IsTakenUpWhereItStood()
    {
        await using WorkerBench bench = new();
        var id = await bench.AddAsync(tasks: 3);
        var dead = (await bench.Store.TryLeaseAsync(bench.Limits.Lease, default))!;
        await bench.Store.RecordTaskAsync(dead, 0, true, new byte[] { 9 }, default);
        bench.Start();
        var passed = await bench.PassTimeUntilAsync(() => bench.Handler.Started.Count >= 2, Second, TimeSpan.FromMinutes(2));
        await bench.UntilAsync(id, JobState.Succeeded);
        Assert.InRange(passed, bench.Limits.Lease, bench.Limits.Lease + (3 * bench.Limits.PollInterval));
        Assert.Equal([1, 2], bench.Handler.Started.Select(started => started.Task));
        Assert.Equal([9], await bench.OutputAsync(id, 0));
    }

    [Theory]
    [InlineData(1)]
    [InlineData(5)]
    public async Task TaskThatKillsItsWorkerEachTime_FailsAfterTheLastAttempt_AndTheOthersRun(int attempts)
    {
        await using WorkerBench bench = new(new JobLimits { WorkerCount = 1, AttemptCount = attempts });
        var id = await bench.AddAsync(tasks: 2);
        for (var i = 0; i < attempts; i++)
        {
            Assert.Equal(i + 1, (await bench.Store.TryLeaseAsync(bench.Limits.Lease, default))!.Attempt);
            bench.Clock.Advance(bench.Limits.Lease);
        }

        bench.Start();
        await bench.UntilAsync(id, JobState.PartiallyCompleted);
        Assert.Equal([(0, 1)], bench.Handler.Started.Select(started => ((int)started.Input, started.Task)));
        Assert.Equal([(0, TaskFailure.AttemptsExhausted)], bench.Handler.Failed);
        Assert.Contains(bench.Events, happened => happened.Kind == JobEventKind.AttemptsExhausted && happened.Attempt == attempts + 1);
        await bench.UntilAsync(await bench.AddAsync(), JobState.Succeeded);
    }

    [Fact]
    public async Task LongTask_KeepsItsLease()
    {
        await using WorkerBench bench = new();
        bench.Handler.Script = (_, _) => bench.Handler.Open.Task;
        var id = await bench.AddAsync();
        bench.Start();
        await bench.UntilStartedAsync(1);
        await bench.PassTimeUntilAsync(() => false, Second, bench.Limits.Lease * 4);
        bench.Handler.Open.SetResult();
        await bench.UntilAsync(id, JobState.Succeeded);
        Assert.Single(bench.Handler.Started);
    }

    [Fact]
    public async Task Cancel_ReachesTheRunningTaskWithinASecond()
    {
        await using WorkerBench bench = new();
        bench.Handler.Script = (_, token) => Task.Delay(Timeout.Infinite, token);
        var id = await bench.AddAsync(tasks: 2);
        bench.Start();
        await bench.UntilStartedAsync(1);
        await bench.Store.CancelAsync(id, "owner", default);
        Assert.Equal(JobState.Cancelling, (await bench.FindAsync(id)).State);
        bool IsCancelled() => bench.Events.Any(happened => happened is { Kind: JobEventKind.Ended, State: JobState.Cancelled });
        var passed = await bench.PassTimeUntilAsync(IsCancelled, Second / 10, TimeSpan.FromMinutes(1));
        Assert.InRange(passed, TimeSpan.Zero, 2 * Second);
        Assert.Equal(JobState.Cancelled, (await bench.FindAsync(id)).State);
        Assert.Single(bench.Handler.Started);
    }

    [Fact]
    public async Task LostLease_StopsTheTask_AndStoresNothing()
    {
        await using WorkerBench bench = new(new JobLimits
        { WorkerCount = 1, Retention = TimeSpan.FromMinutes(1), UnrunRetention = TimeSpan.FromMinutes(1) });
        bench.Handler.Script = (_, token) => Task.Delay(Timeout.Infinite, token);
        var id = await bench.AddAsync();
        bench.Start();
        await bench.UntilStartedAsync(1);
        bool IsLost() => bench.Events.Any(happened => happened.Kind == JobEventKind.LeaseLost);
        await bench.PassTimeUntilAsync(IsLost, Second, TimeSpan.FromMinutes(3));
        Assert.True(IsLost());
        Assert.Null(await bench.Store.FindAsync(id, "owner", default));
    }

    [Fact]
    public async Task StoreThatFailsForAWhile_IsSurvived()
    {
        await using WorkerBench bench = new();
        bench.Store.Failure = new JobStoreException("disk full");
        bench.Start();
        await Eventually(() => bench.Events.Any(happened => happened is { Kind: JobEventKind.StoreFailed, ErrorMessage: "disk full" }));
        bench.Store.Failure = null;
        var id = await bench.AddAsync();
        await bench.PassTimeUntilAsync(() => !bench.Handler.Started.IsEmpty, Second, TimeSpan.FromMinutes(1));
        await bench.UntilAsync(id, JobState.Succeeded);
    }

    private static Task Eventually(Func<bool> condition) => TestKit.Eventually.TrueAsync(condition, "the event");
}
