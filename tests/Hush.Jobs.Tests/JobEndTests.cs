using Hush.TestKit;

namespace Hush.Jobs.Tests;

/// <summary>When a handler is told that nobody runs a job any more, so that it may delete what lies beside the job.</summary>
public sealed class JobEndTests
{
    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task EndedJob_IsToldOnce_BeforeAnybodySeesItsEnd(bool throws)
    {
        await using WorkerBench bench = new();
        bench.Handler.Script = (_, _) => throws ? throw new InvalidOperationException() : Task.CompletedTask;
        var id = await bench.AddAsync(tasks: 2, input: 7);
        bench.Start();
        await bench.UntilAsync(id, throws ? JobState.Failed : JobState.Succeeded);
        Assert.Equal([7], bench.Handler.Told.ToArray());
    }

    [Fact]
    public async Task JobWhoseWorkerDiedBeforeItsEnd_IsTold_AndRunsNothing()
    {
        await using WorkerBench bench = new();
        var id = await bench.AddAsync(input: 7);
        var dead = (await bench.Store.TryLeaseAsync(bench.Limits.Lease, default))!;
        await bench.Store.RecordTaskAsync(dead, 0, true, new byte[] { 9 }, default);
        bench.Start();
        await bench.PassTimeUntilAsync(() => !bench.Handler.Told.IsEmpty, TimeSpan.FromSeconds(1), TimeSpan.FromMinutes(2));
        await bench.UntilAsync(id, JobState.Succeeded);
        Assert.Equal([7], bench.Handler.Told.ToArray());
        Assert.Empty(bench.Handler.Started);
        Assert.Equal([9], await bench.OutputAsync(id, 0));
    }

    [Fact]
    public async Task CancelledJob_IsTold()
    {
        await using WorkerBench bench = new();
        bench.Handler.Script = (_, cancellation) => Task.Delay(Timeout.Infinite, cancellation);
        var id = await bench.AddAsync(input: 7);
        bench.Start();
        await bench.UntilStartedAsync(1);
        await bench.Store.CancelAsync(id, "owner", default);
        await bench.PassTimeUntilAsync(() => !bench.Handler.Told.IsEmpty, TimeSpan.FromMilliseconds(100), TimeSpan.FromMinutes(2));
        await bench.UntilAsync(id, JobState.Cancelled);
        Assert.Equal([7], bench.Handler.Told.ToArray());
    }

    [Fact]
    public async Task JobThatIsGivenBack_IsNotTold_AndTheReasonIsReported()
    {
        await using WorkerBench bench = new();
        bench.Handler.Script = (_, _) => throw new NotReadyException("the disk is full");
        await bench.AddAsync(input: 7);
        bench.Start();
        await Eventually.TrueAsync(() => bench.Events.Any(happened => happened.Kind == JobEventKind.Released), "the job is given back");
        Assert.Empty(bench.Handler.Told);
        Assert.Contains(bench.Events, happened => happened is { Kind: JobEventKind.NotReady, ErrorMessage: "the disk is full" });
    }

    [Fact]
    public async Task FaultAtTheEnd_ChangesNothingForTheJob()
    {
        await using WorkerBench bench = new();
        bench.Handler.AtEnd = () => throw new InvalidOperationException("a customer's text");
        var id = await bench.AddAsync();
        bench.Start();
        await bench.UntilAsync(id, JobState.Succeeded);
        var fault = Assert.Single(bench.Events, happened => happened.Kind == JobEventKind.TaskThrew);
        Assert.Null(fault.TaskIndex);
        Assert.Null(fault.ErrorMessage);
        Assert.Equal(nameof(InvalidOperationException), fault.ErrorType);
    }
}
