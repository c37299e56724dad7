namespace Hush.Jobs.Tests;

/// <summary>What a job has to answer for, and what it has not: a lack of memory or space, a process that is not ready, other jobs' crashes.</summary>
public sealed class JobWorkerBlameTests
{
    private static readonly TimeSpan Second = TimeSpan.FromSeconds(1);
    private static readonly TimeSpan Long = TimeSpan.FromMinutes(30);

    public static TheoryData<string> Shortages => new("plain", "insufficient", "type", "aggregate", "nested");

    [Theory]
    [MemberData(nameof(Shortages))]
    public async Task LackOfMemory_GivesTheJobBack_AndItSucceedsLater(string kind)
    {
        await using WorkerBench bench = new(new JobLimits { WorkerCount = 1 });
        bench.Handler.Script = (_, _) => bench.Handler.Started.Count <= 3 ? throw Shortage(kind) : Task.CompletedTask;
        var id = await bench.AddAsync();
        bench.Start();
        await bench.PassTimeUntilAsync(() => bench.Handler.Started.Count >= 4, Second, Long);
        await bench.UntilAsync(id, JobState.Succeeded);
        Assert.DoesNotContain(bench.Events, happened => happened.Kind == JobEventKind.TaskThrew);
        Assert.Equal(3, bench.Events.Count(happened => happened.Kind == JobEventKind.MemoryExhausted));
        Assert.All(bench.Events.Where(happened => happened.Kind == JobEventKind.Started), started => Assert.Equal(1, started.Attempt));
    }

    [Fact]
    public async Task TaskThatNeverFits_FailsInTheEnd_WithItsReason_AndTheOthersGoOn()
    {
        await using WorkerBench bench = new(new JobLimits { WorkerCount = 2, AttemptCount = 3 });
        bench.Handler.Script = (task, _) => task == 1 ? throw Lack() : Task.CompletedTask;
        var id = await bench.AddAsync(tasks: 3);
        var other = await bench.AddAsync();
        bench.Start();
        await bench.PassTimeUntilAsync(() => !bench.Handler.Failed.IsEmpty, Second, Long);
        await bench.UntilAsync(id, JobState.PartiallyCompleted);
        await bench.UntilAsync(other, JobState.Succeeded);
        Assert.Equal([(1, TaskFailure.OutOfMemory)], bench.Handler.Failed);
        Assert.DoesNotContain(bench.Events, happened => happened.Kind == JobEventKind.ProcessBroken);
    }

    [Fact]
    public async Task ProcessInWhichNothingFits_BurnsNoMoreThanOneJob()
    {
        await using WorkerBench bench = new(new JobLimits { WorkerCount = 2, AttemptCount = 2 });
        bench.Handler.Script = (_, _) => throw Lack();
        List<JobId> ids = [];
        for (var i = 0; i < 30; i++) ids.Add(await bench.AddAsync());
        bench.Start();
        bool IsBroken() => bench.Events.Any(happened => happened.Kind == JobEventKind.ProcessBroken);
        await bench.PassTimeUntilAsync(IsBroken, Second, Long);
        Assert.True(IsBroken());
        bench.Stop();
        await bench.PassTimeUntilAsync(() => bench.Running.IsCompleted, Second, Long);
        var failed = 0;
        foreach (var id in ids) failed += (await bench.FindAsync(id)).State == JobState.Failed ? 1 : 0;
        Assert.InRange(failed, 0, 1);
    }

    [Fact]
    public async Task ProcessThatIsNotReady_BurnsNothing()
    {
        await using WorkerBench bench = new(new JobLimits { WorkerCount = 2, AttemptCount = 1 });
        var isReady = false;
        bench.Handler.Script = (_, _) => Volatile.Read(ref isReady) ? Task.CompletedTask : throw new NotReadyException("loading");
        List<JobId> ids = [];
        for (var i = 0; i < 5; i++) ids.Add(await bench.AddAsync());
        bench.Start();
        await bench.PassTimeUntilAsync(() => bench.Handler.Started.Count >= 8, Second, Long);
        Volatile.Write(ref isReady, true);
        bool HaveEnded() => bench.Events.Count(happened => happened.Kind == JobEventKind.Ended) == 5;
        await bench.PassTimeUntilAsync(HaveEnded, Second, Long);
        foreach (var id in ids) Assert.Equal(JobState.Succeeded, (await bench.FindAsync(id)).State);
        Assert.Empty(bench.Handler.Failed);
    }

    [Fact]
    public async Task StoreWithoutSpace_CostsNeitherTheResultNorAnAttempt()
    {
        await using WorkerBench bench = new(new JobLimits { WorkerCount = 2, AttemptCount = 1 });
        bench.Handler.Script = (_, _) =>
        {
            bench.Store.Failure ??= new JobStoreException("disk full");
            return Task.CompletedTask;
        };
        List<JobId> ids = [];
        for (var i = 0; i < 4; i++) ids.Add(await bench.AddAsync(tasks: 2));
        bench.Start();
        for (var round = 0; round < 10; round++)
        {
            await bench.PassTimeUntilAsync(() => bench.Store.Failure is not null, Second, Long);
            await bench.PassTimeUntilAsync(() => false, Second, bench.Limits.Lease * 3);
            bench.Handler.Script = (_, _) => Task.CompletedTask;
            bench.Store.Failure = null;
            await bench.PassTimeUntilAsync(() => bench.Events.Count(happened => happened.Kind == JobEventKind.Ended) == 4, Second,
                bench.Limits.Lease * 3);
            if (bench.Events.Count(happened => happened.Kind == JobEventKind.Ended) == 4) break;
        }

        foreach (var id in ids) Assert.Equal(JobState.Succeeded, (await bench.FindAsync(id)).State);
        Assert.Equal(8, bench.Handler.Started.Count);
        Assert.DoesNotContain(bench.Events, happened => happened.Kind is JobEventKind.AttemptsExhausted or JobEventKind.LeaseLost);
    }

    [Fact]
    public async Task JobThatMadeProgress_SurvivesAnyNumberOfCrashes()
    {
        await using WorkerBench bench = new(new JobLimits { WorkerCount = 1, AttemptCount = 2 });
        var id = await bench.AddAsync(tasks: 10);
        for (var task = 0; task < 9; task++)
        {
            // Each process dies twice at every task, and gets it done the second time.
            for (var death = 0; death < 2; death++)
            {
                var lease = (await bench.Store.TryLeaseAsync(bench.Limits.Lease, default))!;
                if (death == 1) await bench.Store.RecordTaskAsync(lease, task, true, new byte[] { 1 }, default);
                bench.Clock.Advance(bench.Limits.Lease);
            }
        }

        bench.Start();
        await bench.UntilAsync(id, JobState.Succeeded);
    }

    [Fact]
    public async Task JobWhoseWorkerDied_RunsAlone()
    {
        await using WorkerBench bench = new(new JobLimits { WorkerCount = 3 });
        bench.Handler.Script = (_, _) => bench.Handler.Open.Task;
        await bench.AddAsync(input: 7);
        await bench.Store.TryLeaseAsync(bench.Limits.Lease, default);
        bench.Clock.Advance(bench.Limits.Lease);
        for (byte i = 0; i < 5; i++) await bench.AddAsync(input: i);
        bench.Start();
        await bench.UntilStartedAsync(1);
        await bench.PassTimeUntilAsync(() => bench.Handler.Started.Any(started => started.Input == 7), Second, TimeSpan.FromSeconds(3));
        bench.Handler.Open.SetResult();
        await bench.PassTimeUntilAsync(() => bench.Events.Count(happened => happened.Kind == JobEventKind.Ended) == 6, Second, Long);
        Assert.Equal(1, bench.Handler.MostBeside(7));
    }

    [Theory]
    [InlineData(1024, 100, "+++++")]
    [InlineData(1024, 204, "+++++")]
    [InlineData(1024, 300, "+++--")]
    [InlineData(1024, 600, "+----")]
    [InlineData(1024, 1024, "+----")]
    [InlineData(1024, 1025, "-----")]
    [InlineData(2048, 1025, "+----")]
    public async Task ResultsOfAJob_AreBounded_AndTheTasksBeyondFailWithTheirReason(long limit, int length, string outcomes)
    {
        await using WorkerBench bench = new(new JobLimits { WorkerCount = 1, OutputBytes = limit });
        bench.Handler.Answer = (_, _) => new byte[length];
        var id = await bench.AddAsync(tasks: 5);
        bench.Start();
        await Hush.TestKit.Eventually.TrueAsync(() => bench.Events.Any(happened => happened.Kind == JobEventKind.Ended), "the job ends");
        var job = await bench.FindAsync(id);
        Assert.Equal(outcomes, string.Concat(job.Tasks.Select(task => task.State == JobState.Succeeded ? '+' : '-')));
        Assert.InRange(job.Tasks.Sum(task => task.OutputLength!.Value), 0, limit);
        Assert.All(bench.Handler.Failed, failed => Assert.Equal(TaskFailure.OutputTooLarge, failed.Reason));
        Assert.Equal(outcomes.Count(outcome => outcome == '-'), bench.Handler.Failed.Count);
    }

    [Fact]
    public async Task BoundOfResults_CountsThoseOfEarlierAttempts()
    {
        await using WorkerBench bench = new(new JobLimits { WorkerCount = 1, OutputBytes = 1024 });
        bench.Handler.Answer = (_, _) => new byte[200];
        var id = await bench.AddAsync(tasks: 2);
        var dead = (await bench.Store.TryLeaseAsync(bench.Limits.Lease, default))!;
        await bench.Store.RecordTaskAsync(dead, 0, true, new byte[900], default);
        await bench.Store.ReleaseAsync(dead, default);
        bench.Start();
        await bench.UntilAsync(id, JobState.PartiallyCompleted);
    }

    [Theory]
    [InlineData(-3600)]
    [InlineData(-60)]
    [InlineData(-5)]
    [InlineData(5)]
    public async Task ClockThatIsSet_LeavesARunningJobToItsWorker(int seconds)
    {
        await using WorkerBench bench = new(new JobLimits { WorkerCount = 2 });
        bench.Handler.Script = (_, _) => bench.Handler.Open.Task;
        var id = await bench.AddAsync();
        bench.Start();
        await bench.UntilStartedAsync(1);
        bench.Clock.JumpTo(bench.Clock.GetUtcNow() + TimeSpan.FromSeconds(seconds));
        await bench.PassTimeUntilAsync(() => false, Second, bench.Limits.Lease * 3);
        var taken = await bench.Store.TryLeaseAsync(bench.Limits.Lease, default);
        Assert.Null(taken);
        bench.Handler.Open.SetResult();
        await bench.UntilAsync(id, JobState.Succeeded);
        Assert.Single(bench.Handler.Started);
    }

    private static Exception Shortage(string kind) => kind switch
    {
        "insufficient" => new InsufficientMemoryException(),
        "type" => new TypeInitializationException("T", Lack()),
        "aggregate" => new AggregateException(Lack()),
        "nested" => new AggregateException(new TypeInitializationException("T", Lack())),
        _ => Lack(),
    };

#pragma warning disable CA2201 // The runtime's own exception is what is caught.
    private static OutOfMemoryException Lack() => new();
#pragma warning restore CA2201
}
