using System.Text;
using Hush.Jobs;

namespace Hush.TestKit;

/// <summary>
/// The contract of <see cref="IJobStore"/>. Every store's tests derive from this and say how it is opened. Time is the test's own.
/// </summary>
public abstract partial class JobStoreTests
{
    private const string Owner = "owner-1";
    private static readonly TimeSpan Lease = TimeSpan.FromSeconds(15);
    private static readonly CancellationToken None = CancellationToken.None;

    internal FakeClock Clock { get; } = new();

    internal JobLimits Limits { get; set; } = new();

    /// <summary>
    /// Opens the store of this test; called again, it opens the same content as a second process would, whether or not the first object
    /// still lives. The derived class closes them all at the end.
    /// </summary>
    internal abstract IJobStore OpenStore();

    /// <summary>Closes what is open and discards its content: the next <see cref="OpenStore"/> opens an empty store.</summary>
    internal abstract Task DiscardAsync();

    [Fact]
    public async Task Add_ThenFind_ShowsWhatWasGiven()
    {
        var store = OpenStore();
        var added = await AddAsync(store, tasks: 2, name: "Ümlaut 🦊");
        var found = await FoundAsync(store, added.Id);
        Assert.Equal((added.Id, "kind", JobState.NotStarted, "Ümlaut 🦊"), (found.Id, found.Kind, found.State, found.DisplayName));
        Assert.Equal((Clock.GetUtcNow(), Clock.GetUtcNow(), Clock.GetUtcNow() + Limits.Retention), (found.Created, found.LastUpdated, found.Expires));
        Assert.Equal([0, 1], found.Tasks.Select(task => task.Index));
        Assert.All(found.Tasks, task => Assert.Equal((JobState.NotStarted, true), (task.State, task.OutputLength is null)));
        Assert.Equal("Ümlaut 🦊", added.DisplayName);
        Assert.Equal(found.Created, added.Created);
    }

    [Fact]
    public async Task Add_WithoutName_FindsNone() => Assert.Null((await FoundAsync(OpenStore(), (await AddAsync(OpenStore())).Id)).DisplayName);

    [Theory]
    [InlineData(0)]
    [InlineData(-1)]
    public async Task Add_WithoutTasks_IsRefused(int tasks) =>
        await Assert.ThrowsAsync<ArgumentOutOfRangeException>(async () =>
            await OpenStore().AddAsync(new NewJob("kind", Owner, default, tasks, null, null), None));

    [Fact]
    public async Task OtherOwners_NeitherSeeNorCancel()
    {
        var store = OpenStore();
        var job = await AddAsync(store);
        foreach (var other in new[] { "owner-2", "", "OWNER-1", "owner-1 " })
        {
            Assert.Null(await store.FindAsync(job.Id, other, None));
            Assert.Null(await store.ReadOutputAsync(job.Id, other, 0, None));
            Assert.Equal(CancelOutcome.Unknown, await store.CancelAsync(job.Id, other, None));
        }

        Assert.Null(await store.FindAsync(JobId.New(), Owner, None));
        Assert.Equal(JobState.NotStarted, (await FoundAsync(store, job.Id)).State);
    }

    [Fact]
    public async Task Add_WhenTooManyWait_IsRefusedUntilOneIsTaken()
    {
        Limits = Limits with { QueueLength = 2 };
        var store = OpenStore();
        await AddAsync(store);
        await AddAsync(store);
        Assert.Null(await store.AddAsync(Plain(), None));
        await LeaseAsync(store);
        Assert.NotNull(await store.AddAsync(Plain(), None));
        Assert.Null(await store.AddAsync(Plain(), None));
    }

    [Fact]
    public async Task Add_ManyAtOnce_NeverExceedsTheBound()
    {
        Limits = Limits with { QueueLength = 20 };
        var store = OpenStore();
        var added = await Task.WhenAll(Enumerable.Range(0, 60).Select(_ => Task.Run(() => store.AddAsync(Plain(), None))));
        Assert.Equal(20, added.Count(job => job is not null));
    }

    [Fact]
    public async Task Lease_GivesTheOldestWithItsInput()
    {
        var store = OpenStore();
        var first = await AddAsync(store, tasks: 3, input: "first");
        await AddAsync(store, input: "second");
        var lease = await LeaseAsync(store);
        Assert.Equal((first.Id, "kind", 1, 3, "first"),
            (lease.Id, lease.Kind, lease.Attempt, lease.TaskCount, Encoding.UTF8.GetString(lease.Input.Span)));
        Assert.Equal(Clock.GetUtcNow() + Lease, lease.Until);
        Assert.Empty(lease.FinishedTasks);
        Assert.Equal(JobState.Running, (await FoundAsync(store, first.Id)).State);
        Assert.Equal("second", Encoding.UTF8.GetString((await LeaseAsync(store)).Input.Span));
        Assert.Null(await store.TryLeaseAsync(Lease, None));
    }

    [Fact]
    public async Task Lease_KeepsTheOrderOfArrival_WhenTheClockGoesBack()
    {
        var store = OpenStore();
        var first = await AddAsync(store);
        Clock.JumpTo(Clock.GetUtcNow() - TimeSpan.FromHours(1));
        await AddAsync(store);
        Assert.Equal(first.Id, (await LeaseAsync(store)).Id);
    }

    [Fact]
    public async Task Lease_Under16Threads_GivesEachJobOnce()
    {
        IJobStore[] stores = [OpenStore(), OpenStore()];
        for (var i = 0; i < 40; i++) await AddAsync(stores[0]);
        var takers = Enumerable.Range(0, 16).Select(taker => Task.Run(async () =>
        {
            List<JobId> taken = [];
            while (await stores[taker % 2].TryLeaseAsync(Lease, None) is { } lease) taken.Add(lease.Id);
            return taken;
        }));
        JobId[] all = [.. (await Task.WhenAll(takers)).SelectMany(taken => taken)];
        Assert.Equal(40, all.Length);
        Assert.Equal(40, all.Distinct().Count());
    }

    [Fact]
    public async Task Lease_RunOut_IsTakenByAnother_AndTheFirstHasLostIt()
    {
        var store = OpenStore();
        await AddAsync(store, tasks: 2);
        var first = await LeaseAsync(store);
        Assert.True(await RecordAsync(store, first, 0, "one"));
        Clock.Advance(Lease - TimeSpan.FromTicks(1));
        Assert.Null(await store.TryLeaseAsync(Lease, None));
        Clock.Advance(TimeSpan.FromTicks(1));
        var second = await LeaseAsync(store);
        Assert.Equal((first.Id, 1, 3), (second.Id, second.Attempt, second.OutputBytes));
        Assert.Equal([0], second.FinishedTasks);
        Assert.NotEqual(first.Token, second.Token);

        Assert.False(await store.IsWantedAsync(first, None));
        Assert.False(await store.RenewAsync(first, Lease, None));
        Assert.False(await RecordAsync(store, first, 1, "late"));
        Assert.Null(await store.FinishAsync(first, None));
        Assert.Null(await store.ReleaseAsync(first, None));
        Assert.Null((await FoundAsync(store, first.Id)).Tasks[1].OutputLength);
        Assert.Null(await TextAsync(store, first.Id, 1));
        Assert.True(await RecordAsync(store, second, 1, "two"));
        Assert.Equal(JobState.Succeeded, await store.FinishAsync(second, None));
    }

    [Fact]
    public async Task Attempts_AreCountedAnew_AfterEachTaskThatHasAnOutcome()
    {
        var store = OpenStore();
        await AddAsync(store, tasks: 3);
        for (var attempt = 1; attempt <= 3; attempt++) Assert.Equal(attempt, (await NextAsync()).Attempt);
        var fourth = await NextAsync();
        Assert.Equal(4, fourth.Attempt);
        Assert.True(await RecordAsync(store, fourth, 0, "progress"));
        Assert.True(await RecordAsync(store, fourth, 0, "no progress"));
        Assert.Equal(1, (await NextAsync()).Attempt);
        var second = await NextAsync();
        Assert.Equal(2, second.Attempt);
        Assert.True(await store.RecordTaskAsync(second, 1, false, default, None));
        await store.ReleaseAsync(second, None);
        var last = await NextAsync();
        Assert.Equal((1, 8), (last.Attempt, last.OutputBytes));

        async Task<JobLease> NextAsync()
        {
            Clock.Advance(Lease);
            return await LeaseAsync(store);
        }
    }

    [Fact]
    public async Task Lease_RunOutButNotTaken_IsStillGood()
    {
        var store = OpenStore();
        await AddAsync(store);
        var lease = await LeaseAsync(store);
        Clock.Advance(Lease * 3);
        Assert.True(await store.IsWantedAsync(lease, None));
        Assert.True(await RecordAsync(store, lease, 0, "done"));
        Assert.Equal(JobState.Succeeded, await store.FinishAsync(lease, None));
    }

    [Fact]
    public async Task Renew_ProlongsTheLease()
    {
        var store = OpenStore();
        await AddAsync(store);
        var lease = await LeaseAsync(store);
        for (var i = 0; i < 5; i++)
        {
            Clock.Advance(Lease * 0.9);
            Assert.True(await store.RenewAsync(lease, Lease, None));
        }

        Clock.Advance(Lease * 0.9);
        Assert.Null(await store.TryLeaseAsync(Lease, None));
    }

    [Fact]
    public async Task Check_PassesOnASoundStore() => await OpenStore().CheckAsync(None);

    [Fact]
    public async Task Calls_WithACancelledToken_DoNothing()
    {
        var store = OpenStore();
        using CancellationTokenSource cancelled = new();
        await cancelled.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(async () => await store.AddAsync(Plain(), cancelled.Token));
        await AddAsync(store);
        await Assert.ThrowsAnyAsync<OperationCanceledException>(async () => await store.TryLeaseAsync(Lease, cancelled.Token));
        await LeaseAsync(store);
        Assert.Null(await store.TryLeaseAsync(Lease, None));
    }

    private static async Task<Job> AddAsync(IJobStore store, int tasks = 1, string input = "input", string? name = null, TimeSpan? cancelAfter = null)
    {
        var added = await store.AddAsync(new NewJob("kind", Owner, Bytes(input), tasks, name, cancelAfter), None);
        Assert.NotNull(added);
        return added;
    }

    private static NewJob Plain() => new("kind", Owner, Bytes("input"), 1, null, null);

    private static async Task<Job> FoundAsync(IJobStore store, JobId id)
    {
        var found = await store.FindAsync(id, Owner, None);
        Assert.NotNull(found);
        return found;
    }

    private static async Task<JobLease> LeaseAsync(IJobStore store)
    {
        var lease = await store.TryLeaseAsync(Lease, None);
        Assert.NotNull(lease);
        return lease;
    }

    private static Task<bool> RecordAsync(IJobStore store, JobLease lease, int task, string output) =>
        store.RecordTaskAsync(lease, task, true, Bytes(output), None);

    private static byte[] Bytes(string text) => Encoding.UTF8.GetBytes(text);

    private static async Task<string?> TextAsync(IJobStore store, JobId id, int task) =>
        await store.ReadOutputAsync(id, Owner, task, None) is { } output ? Encoding.UTF8.GetString(output) : null;
}
