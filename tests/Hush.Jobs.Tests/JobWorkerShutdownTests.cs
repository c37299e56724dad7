using Hush.TestKit;

namespace Hush.Jobs.Tests;

public sealed class JobWorkerShutdownTests
{
    [Fact]
    public async Task Idle_StopsAtOnce()
    {
        await using WorkerBench bench = new();
        bench.Start();
        bench.Stop();
        await bench.Running.WaitAsync(Eventually.NeverHangs);
        var id = await bench.AddAsync();
        Assert.Equal(JobState.NotStarted, (await bench.FindAsync(id)).State);
    }

    [Fact]
    public async Task RunningTask_MayEnd_TheNextIsNotBegun()
    {
        await using WorkerBench bench = new();
        bench.Handler.Script = (_, _) => bench.Handler.Open.Task;
        var id = await bench.AddAsync(tasks: 2);
        bench.Start();
        await bench.UntilStartedAsync(1);
        bench.Stop();
        bench.Clock.Advance(bench.Limits.ShutdownGrace - TimeSpan.FromTicks(1));
        bench.Handler.Open.SetResult();
        await bench.Running.WaitAsync(Eventually.NeverHangs);
        var next = (await bench.Store.TryLeaseAsync(bench.Limits.Lease, default))!;
        Assert.Equal((id, 1), (next.Id, next.Attempt));
        Assert.Equal([0], next.FinishedTasks);
        Assert.Single(bench.Handler.Started);
    }

    [Fact]
    public async Task LastTask_EndsTheJob()
    {
        await using WorkerBench bench = new();
        bench.Handler.Script = (_, _) => bench.Handler.Open.Task;
        var id = await bench.AddAsync();
        bench.Start();
        await bench.UntilStartedAsync(1);
        bench.Stop();
        bench.Handler.Open.SetResult();
        await bench.Running.WaitAsync(Eventually.NeverHangs);
        Assert.Equal(JobState.Succeeded, (await bench.FindAsync(id)).State);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task AfterTheGrace_JobsAreGivenBack_EvenIfTheHandlerIsDeaf(bool isDeaf)
    {
        await using WorkerBench bench = new();
        bench.Handler.Script = (_, token) => isDeaf ? bench.Handler.Open.Task : Task.Delay(Timeout.Infinite, token);
        var id = await bench.AddAsync();
        bench.Start();
        await bench.UntilStartedAsync(1);
        bench.Stop();
        Assert.False(bench.Running.IsCompleted);
        bench.Clock.Advance(bench.Limits.ShutdownGrace);
        await bench.Running.WaitAsync(Eventually.NeverHangs);
        Assert.Contains(bench.Events, happened => happened.Kind == JobEventKind.Released && happened.Id == id);
        Assert.Equal(1, (await bench.Store.TryLeaseAsync(bench.Limits.Lease, default))!.Attempt);
    }

    [Fact]
    public async Task WithoutGrace_JobsAreGivenBackAtOnce()
    {
        await using WorkerBench bench = new(new JobLimits { WorkerCount = 1, ShutdownGrace = TimeSpan.Zero });
        bench.Handler.Script = (_, token) => Task.Delay(Timeout.Infinite, token);
        await bench.AddAsync();
        bench.Start();
        await bench.UntilStartedAsync(1);
        bench.Stop();
        await bench.Running.WaitAsync(Eventually.NeverHangs);
        Assert.NotNull(await bench.Store.TryLeaseAsync(bench.Limits.Lease, default));
    }
}
