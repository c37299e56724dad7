using Hush.Jobs;

namespace Hush.TestKit;

/// <content>What is recorded of tasks, and how a job ends by them.</content>
public abstract partial class JobStoreTests
{
    [Theory]
    [InlineData("+++", "Succeeded")]
    [InlineData("+-+", "PartiallyCompleted")]
    [InlineData("---", "Failed")]
    [InlineData("-", "Failed")]
    [InlineData("+", "Succeeded")]
    public async Task Finish_EndsByTheTasks(string outcomes, string end)
    {
        var store = OpenStore();
        await AddAsync(store, tasks: outcomes.Length);
        var lease = await LeaseAsync(store);
        for (var i = 0; i < outcomes.Length; i++) Assert.True(await store.RecordTaskAsync(lease, i, outcomes[i] == '+', Bytes($"output {i}"), None));
        var expected = Enum.Parse<JobState>(end);
        Assert.Equal(expected, await store.FinishAsync(lease, None));
        var found = await FoundAsync(store, lease.Id);
        Assert.Equal(expected, found.State);
        Assert.Equal(outcomes.Select(outcome => outcome == '+' ? JobState.Succeeded : JobState.Failed), found.Tasks.Select(task => task.State));
        for (var i = 0; i < outcomes.Length; i++) Assert.Equal(($"output {i}", 8L),
            (await TextAsync(store, lease.Id, i), found.Tasks[i].OutputLength));
        Assert.Null(await store.TryLeaseAsync(Lease, None));
    }

    [Fact]
    public async Task Finish_WithATaskLeft_IsTheCallersError_AndChangesNothing()
    {
        var store = OpenStore();
        await AddAsync(store, tasks: 2);
        var lease = await LeaseAsync(store);
        await RecordAsync(store, lease, 1, "second");
        await Assert.ThrowsAsync<InvalidOperationException>(() => store.FinishAsync(lease, None));
        Assert.Equal(JobState.Running, (await FoundAsync(store, lease.Id)).State);
        Assert.True(await store.IsWantedAsync(lease, None));
    }

    [Fact]
    public async Task Record_Twice_KeepsTheFirst_AndFinishTwice_IsLost()
    {
        var store = OpenStore();
        await AddAsync(store);
        var lease = await LeaseAsync(store);
        Clock.Advance(TimeSpan.FromSeconds(1));
        var recorded = Clock.GetUtcNow();
        Assert.True(await RecordAsync(store, lease, 0, "first"));
        Clock.Advance(TimeSpan.FromSeconds(1));
        Assert.True(await RecordAsync(store, lease, 0, "again"));
        Assert.Equal(JobState.Succeeded, await store.FinishAsync(lease, None));
        Assert.Null(await store.FinishAsync(lease, None));
        Assert.False(await RecordAsync(store, lease, 0, "after"));
        var found = await FoundAsync(store, lease.Id);
        Assert.Equal(("first", recorded), (await TextAsync(store, lease.Id, 0), found.Tasks[0].LastUpdated));
        Assert.Equal(recorded + TimeSpan.FromSeconds(1), found.LastUpdated);
    }

    [Fact]
    public async Task Output_IsReadOncePresent_ByItsOwnerAlone()
    {
        var store = OpenStore();
        await AddAsync(store, tasks: 3);
        var lease = await LeaseAsync(store);
        Assert.Null(await TextAsync(store, lease.Id, 0));
        await RecordAsync(store, lease, 0, "Ümlaut 🦊");
        await store.RecordTaskAsync(lease, 1, false, default, None);
        Assert.Equal("Ümlaut 🦊", await TextAsync(store, lease.Id, 0));
        Assert.Equal("", await TextAsync(store, lease.Id, 1));
        foreach (var absent in new[] { -1, 2, 3 }) Assert.Null(await TextAsync(store, lease.Id, absent));
        Assert.Null(await store.ReadOutputAsync(lease.Id, "owner-2", 0, None));
        Assert.Null(await store.ReadOutputAsync(JobId.New(), Owner, 0, None));
        Assert.Equal([12L, 0L, null], (await FoundAsync(store, lease.Id)).Tasks.Select(task => task.OutputLength));
        Clock.Advance(Limits.UnrunRetention);
        Assert.Null(await TextAsync(store, lease.Id, 0));
    }

    [Theory]
    [InlineData(-1)]
    [InlineData(1)]
    public async Task Record_OutsideTheTasks_IsTheCallersError(int task)
    {
        var store = OpenStore();
        await AddAsync(store);
        var lease = await LeaseAsync(store);
        await Assert.ThrowsAsync<ArgumentOutOfRangeException>(() => RecordAsync(store, lease, task, "x"));
    }
}
