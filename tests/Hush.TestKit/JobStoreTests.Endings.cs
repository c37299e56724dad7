using Hush.Jobs;

namespace Hush.TestKit;

// How jobs leave their worker before their time: given back, cancelled, overdue, expired, or with the process that ran them.
public abstract partial class JobStoreTests
{
    [Fact]
    public async Task Release_GivesTheJobToTheNext_WithoutCountingTheAttempt()
    {
        var store = OpenStore();
        await AddAsync(store, tasks: 2);
        var first = await LeaseAsync(store);
        await RecordAsync(store, first, 0, "kept");
        Assert.Equal(JobState.Running, await store.ReleaseAsync(first, None));
        Assert.False(await store.IsWantedAsync(first, None));
        Assert.Equal(JobState.Running, (await FoundAsync(store, first.Id)).State);
        var second = await LeaseAsync(store);
        Assert.Equal((first.Id, 1), (second.Id, second.Attempt));
        Assert.Equal([0], second.FinishedTasks);
    }

    [Fact]
    public async Task Cancel_BeforeTheStart_EndsAtOnce()
    {
        var store = OpenStore();
        var job = await AddAsync(store, tasks: 2);
        Assert.Equal(CancelOutcome.Accepted, await store.CancelAsync(job.Id, Owner, None));
        var found = await FoundAsync(store, job.Id);
        Assert.Equal(JobState.Cancelled, found.State);
        Assert.All(found.Tasks, task => Assert.Equal((JobState.Cancelled, true), (task.State, task.OutputLength is null)));
        Assert.Null(await store.TryLeaseAsync(Lease, None));
        Assert.Equal(CancelOutcome.AlreadyEnded, await store.CancelAsync(job.Id, Owner, None));
    }

    [Fact]
    public async Task Cancel_WhileRunning_WaitsForTheWorker_AndKeepsFinishedTasks()
    {
        var store = OpenStore();
        await AddAsync(store, tasks: 2);
        var lease = await LeaseAsync(store);
        await RecordAsync(store, lease, 0, "kept");
        Assert.Equal(CancelOutcome.Accepted, await store.CancelAsync(lease.Id, Owner, None));
        Assert.Equal(JobState.Cancelling, (await FoundAsync(store, lease.Id)).State);
        Assert.Equal(CancelOutcome.Accepted, await store.CancelAsync(lease.Id, Owner, None));
        Assert.False(await store.IsWantedAsync(lease, None));
        Assert.False(await store.RenewAsync(lease, Lease, None));
        Assert.Equal(JobState.Cancelled, await store.FinishAsync(lease, None));
        var found = await FoundAsync(store, lease.Id);
        Assert.Equal((JobState.Cancelled, JobState.Succeeded, JobState.Cancelled), (found.State, found.Tasks[0].State, found.Tasks[1].State));
        Assert.Equal("kept", await TextAsync(store, lease.Id, 0));
    }

    [Fact]
    public async Task Cancel_ThenRelease_Ends()
    {
        var store = OpenStore();
        await AddAsync(store);
        var lease = await LeaseAsync(store);
        await store.CancelAsync(lease.Id, Owner, None);
        Assert.Equal(JobState.Cancelled, await store.ReleaseAsync(lease, None));
        Assert.Equal(JobState.Cancelled, (await FoundAsync(store, lease.Id)).State);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Cancel_WithNobodyAtIt_EndsAtOnce(bool isReleased)
    {
        var store = OpenStore();
        await AddAsync(store);
        var lease = await LeaseAsync(store);
        if (isReleased) await store.ReleaseAsync(lease, None);
        else Clock.Advance(Lease);
        Assert.Equal(CancelOutcome.Accepted, await store.CancelAsync(lease.Id, Owner, None));
        Assert.Equal(JobState.Cancelled, (await FoundAsync(store, lease.Id)).State);
        Assert.False(await RecordAsync(store, lease, 0, "late"));
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Cancel_AfterTheEnd_SaysSo(bool succeeds)
    {
        var store = OpenStore();
        await AddAsync(store);
        var lease = await LeaseAsync(store);
        await store.RecordTaskAsync(lease, 0, succeeds, Bytes("out"), None);
        var end = await store.FinishAsync(lease, None);
        Assert.Equal(CancelOutcome.AlreadyEnded, await store.CancelAsync(lease.Id, Owner, None));
        Assert.Equal(end, (await FoundAsync(store, lease.Id)).State);
    }

    [Fact]
    public async Task Cancelling_WhenItsWorkerDied_IsEndedByThePurge()
    {
        var store = OpenStore();
        await AddAsync(store);
        var lease = await LeaseAsync(store);
        await store.CancelAsync(lease.Id, Owner, None);
        await store.PurgeAsync(None);
        Assert.Equal(JobState.Cancelling, (await FoundAsync(store, lease.Id)).State);
        Clock.Advance(Lease);
        Assert.Null(await store.TryLeaseAsync(Lease, None));
        await store.PurgeAsync(None);
        Assert.Equal(JobState.Cancelled, (await FoundAsync(store, lease.Id)).State);
    }

    [Fact]
    public async Task TimeLimit_CancelsWhatWaits()
    {
        var store = OpenStore();
        var job = await AddAsync(store, cancelAfter: TimeSpan.FromSeconds(10));
        Clock.Advance(TimeSpan.FromSeconds(10) - TimeSpan.FromTicks(1));
        await store.PurgeAsync(None);
        Assert.Equal(JobState.NotStarted, (await FoundAsync(store, job.Id)).State);
        Clock.Advance(TimeSpan.FromTicks(1));
        Assert.Null(await store.TryLeaseAsync(Lease, None));
        await store.PurgeAsync(None);
        Assert.Equal(JobState.Cancelled, (await FoundAsync(store, job.Id)).State);
    }

    [Fact]
    public async Task TimeLimit_StopsTheWorker()
    {
        var store = OpenStore();
        await AddAsync(store, cancelAfter: TimeSpan.FromSeconds(10));
        var lease = await LeaseAsync(store);
        Clock.Advance(TimeSpan.FromSeconds(10));
        Assert.False(await store.IsWantedAsync(lease, None));
        Assert.False(await store.RenewAsync(lease, Lease, None));
        await store.PurgeAsync(None);
        Assert.Equal(JobState.Cancelling, (await FoundAsync(store, lease.Id)).State);
        Assert.Equal(JobState.Cancelled, await store.ReleaseAsync(lease, None));
    }

    [Fact]
    public async Task TimeLimit_AfterTheEnd_ChangesNothing()
    {
        var store = OpenStore();
        await AddAsync(store, cancelAfter: TimeSpan.FromSeconds(10));
        var lease = await LeaseAsync(store);
        await RecordAsync(store, lease, 0, "done");
        await store.FinishAsync(lease, None);
        Clock.Advance(TimeSpan.FromMinutes(1));
        await store.PurgeAsync(None);
        Assert.Equal(JobState.Succeeded, (await FoundAsync(store, lease.Id)).State);
    }

    [Theory]
    [InlineData(-1)]
    [InlineData(0)]
    [InlineData(long.MaxValue)]
    public async Task TimeLimit_OfAnyLength_IsTaken(long ticks)
    {
        var store = OpenStore();
        var job = await AddAsync(store, cancelAfter: TimeSpan.FromTicks(ticks));
        await store.PurgeAsync(None);
        Assert.Equal(ticks > 0 ? JobState.NotStarted : JobState.Cancelled, (await FoundAsync(store, job.Id)).State);
    }

    [Theory]
    [InlineData("waiting")]
    [InlineData("running")]
    [InlineData("cancelling")]
    [InlineData("ended")]
    public async Task Expired_IsGone_BeforeAndAfterThePurge(string stage)
    {
        var store = OpenStore();
        var job = await AddAsync(store);
        var lease = stage == "waiting" ? null : await LeaseAsync(store);
        if (stage == "ended") await EndAsync(store, lease!);
        Clock.Advance((stage == "ended" ? Limits.Retention : Limits.UnrunRetention) - TimeSpan.FromTicks(1));

        // Its worker is still at it, though the purge would end what nobody is at.
        if (stage == "cancelling")
        {
            Assert.True(await store.RenewAsync(lease!, Lease, None));
            await store.CancelAsync(job.Id, Owner, None);
        }

        Assert.Equal(0, (await store.PurgeAsync(None)).Destroyed);
        Assert.NotNull(await store.FindAsync(job.Id, Owner, None));
        Clock.Advance(TimeSpan.FromTicks(1));
        for (var round = 0; round < 2; round++)
        {
            Assert.Null(await store.FindAsync(job.Id, Owner, None));
            Assert.Equal(CancelOutcome.Unknown, await store.CancelAsync(job.Id, Owner, None));
            Assert.Null(await store.TryLeaseAsync(Lease, None));
            if (lease is not null)
            {
                Assert.False(await store.IsWantedAsync(lease, None));
                Assert.False(await store.RenewAsync(lease, Lease, None));
                Assert.False(await RecordAsync(store, lease, 0, "late"));
                Assert.Null(await store.FinishAsync(lease, None));
            }

            var expected = round == 0 ? 1 : 0;
            Assert.Equal(new JobPurge(expected, stage == "ended" ? 0 : expected, 0), await store.PurgeAsync(None));
        }
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task JobThatHasNotEndedInTime_IsKept_RunsAndCanThenBeReadAsLong(bool isRunning)
    {
        var store = OpenStore();
        var job = await AddAsync(store, input: "kept");
        var lease = isRunning ? await LeaseAsync(store) : null;
        Clock.Advance(Limits.Retention - TimeSpan.FromTicks(1));
        Assert.Equal(new JobPurge(0, 0, 0), await store.PurgeAsync(None));
        Clock.Advance(TimeSpan.FromTicks(1) + TimeSpan.FromHours(5));
        Assert.Equal(new JobPurge(0, 0, 1), await store.PurgeAsync(None));
        Assert.Equal(job.Created + Limits.UnrunRetention, (await FoundAsync(store, job.Id)).Expires);
        lease ??= await LeaseAsync(store);
        Assert.Equal("kept", System.Text.Encoding.UTF8.GetString(lease.Input.Span));
        await EndAsync(store, lease);
        Assert.Equal(Clock.GetUtcNow() + Limits.Retention, (await FoundAsync(store, job.Id)).Expires);
        Assert.Equal(new JobPurge(0, 0, 0), await store.PurgeAsync(None));
        Clock.Advance(Limits.Retention - TimeSpan.FromTicks(1));
        Assert.Equal("out", await TextAsync(store, job.Id, 0));
        Clock.Advance(TimeSpan.FromTicks(1));
        Assert.Equal(new JobPurge(1, 0, 0), await store.PurgeAsync(None));
    }

    [Theory]
    [InlineData(1)]
    [InlineData(24)]
    [InlineData(24 * 400)]
    public async Task LeaseInTheFarFuture_RunsOutSoon_AfterTheClockWasSetBack(int hours)
    {
        var store = OpenStore();
        await AddAsync(store);
        await AddAsync(store);
        var dead = await LeaseAsync(store);
        var living = await LeaseAsync(store);
        Clock.JumpTo(Clock.GetUtcNow() - TimeSpan.FromHours(hours));
        await store.PurgeAsync(None);
        Assert.Null(await store.TryLeaseAsync(Lease, None));
        Clock.Advance(Lease / 2);
        Assert.True(await store.RenewAsync(living, Lease, None));
        Clock.Advance(Lease / 2);
        Assert.Equal(dead.Id, (await LeaseAsync(store)).Id);
        Assert.Null(await store.TryLeaseAsync(Lease, None));
    }

    [Fact]
    public async Task Purge_DestroysThousandsAndSparesTheRest()
    {
        Limits = Limits with { UnrunRetention = Limits.Retention };
        var store = OpenStore();
        await Task.WhenAll(Enumerable.Range(0, 1100).Select(_ => Task.Run(() => AddAsync(store))));
        Clock.Advance(Limits.Retention / 2);
        var young = await AddAsync(store);
        Clock.Advance(Limits.Retention / 2);
        Assert.Equal(new JobPurge(1100, 1100, 0), await store.PurgeAsync(None));
        Assert.Equal(young.Id, (await LeaseAsync(store)).Id);
    }

    [Fact]
    public async Task CrashAtEachStep_LosesNothingThatWasAnswered()
    {
        var job = await AddAsync(OpenStore(), tasks: 3, name: "name", input: "the input");
        Assert.Equal("name", (await FoundAsync(OpenStore(), job.Id)).DisplayName);
        var first = await LeaseAsync(OpenStore());
        Assert.True(await RecordAsync(OpenStore(), first, 0, "zero"));
        Assert.True(await OpenStore().RenewAsync(first, Lease * 2, None));
        Clock.Advance(Lease);
        Assert.Null(await OpenStore().TryLeaseAsync(Lease, None));
        Clock.Advance(Lease);
        var second = await LeaseAsync(OpenStore());
        Assert.Equal((1, "the input"), (second.Attempt, System.Text.Encoding.UTF8.GetString(second.Input.Span)));
        Assert.Equal([0], second.FinishedTasks);
        Assert.True(await OpenStore().RecordTaskAsync(second, 1, false, Bytes("one"), None));
        Assert.Equal(JobState.Running, await OpenStore().ReleaseAsync(second, None));
        var third = await LeaseAsync(OpenStore());
        Assert.Equal([0, 1], third.FinishedTasks.Order());
        Assert.True(await RecordAsync(OpenStore(), third, 2, "two"));
        Assert.Equal(JobState.PartiallyCompleted, await OpenStore().FinishAsync(third, None));
        var found = await FoundAsync(OpenStore(), job.Id);
        Assert.Equal(JobState.PartiallyCompleted, found.State);
        List<string?> outputs = [await TextAsync(OpenStore(), job.Id, 0), await TextAsync(OpenStore(), job.Id, 1),
            await TextAsync(OpenStore(), job.Id, 2)];
        Assert.Equal(["zero", "one", "two"], outputs);
        Clock.Advance(Limits.Retention);
        Assert.Equal(1, (await OpenStore().PurgeAsync(None)).Destroyed);
        Assert.Equal(0, (await OpenStore().PurgeAsync(None)).Destroyed);
    }

    private static async Task EndAsync(IJobStore store, JobLease lease)
    {
        await RecordAsync(store, lease, 0, "out");
        await store.FinishAsync(lease, None);
    }
}
