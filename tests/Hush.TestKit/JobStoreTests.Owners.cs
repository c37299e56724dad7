using System.Text;
using Hush.Jobs;

namespace Hush.TestKit;

// What one owner may take from the others: a turn, and a share of the queue.
public abstract partial class JobStoreTests
{
    [Theory]
    [InlineData("aaaa b", "abaaa")]
    [InlineData("aaaa bb", "ababaa")]
    [InlineData("b aaaa", "baaaa")]
    [InlineData("aaa bbb ccc", "abcabcabc")]
    [InlineData("aaaaa b c b", "abcabaaa")]
    [InlineData("a b a b a b", "ababab")]
    [InlineData("aaaa * bb", "aababa")]
    [InlineData("aaaa ** b c", "aaabca")]
    [InlineData("aaaa **** bbb", "aaaabbb")]
    [InlineData("aa ** bb aa", "aabbaa")]
    [InlineData("aaaaaa * b * b * b", "aabababaa")]
    [InlineData("abc", "abc")]
    public async Task Owners_TakeTurns(string arrivals, string expected)
    {
        var store = OpenStore();
        StringBuilder taken = new();
        foreach (var arrival in arrivals.Replace(" ", "", StringComparison.Ordinal))
        {
            if (arrival == '*') taken.Append(Encoding.UTF8.GetString((await LeaseAsync(store)).Input.Span));
            else Assert.NotNull(await AddAsync(store, arrival));
        }

        while (await store.TryLeaseAsync(Lease, None) is { } lease) taken.Append(Encoding.UTF8.GetString(lease.Input.Span));
        Assert.Equal(expected, taken.ToString());
    }

    [Theory]
    [InlineData(1, 5, 1)]
    [InlineData(3, 2, 3)]
    [InlineData(null, 2, 2)]
    public async Task Owner_MayHaveAShareOfItsOwn(int? own, int common, int expected)
    {
        Limits = Limits with { OwnerQueueLength = common };
        var store = OpenStore();
        var taken = 0;
        for (var i = 0; i < 6; i++) if (await store.AddAsync(new NewJob("kind", "a", new byte[] { 1 }, 1, null, null) { OwnerQueueLength = own },
            None) is not null) taken++;
        Assert.Equal(expected, taken);
        Assert.NotNull(await AddAsync(store, 'b'));
    }

    [Fact]
    public async Task Measure_CountsWhatWaitsAndRuns_AndTellsTheOldest()
    {
        var store = OpenStore();
        Assert.Equal(new QueueMeasure(0, 0, TimeSpan.Zero), await store.MeasureAsync(None));
        await AddAsync(store, 'a');
        Clock.Advance(TimeSpan.FromSeconds(30));
        await AddAsync(store, 'a');
        Clock.Advance(TimeSpan.FromSeconds(5));
        Assert.Equal(new QueueMeasure(2, 0, TimeSpan.FromSeconds(35)), await store.MeasureAsync(None));
        var lease = await LeaseAsync(store);
        Assert.Equal(new QueueMeasure(1, 1, TimeSpan.FromSeconds(5)), await store.MeasureAsync(None));
        await store.RecordTaskAsync(lease, 0, true, default, None);
        await store.FinishAsync(lease, None);
        Assert.Equal(new QueueMeasure(1, 0, TimeSpan.FromSeconds(5)), await store.MeasureAsync(None));
    }

    [Fact]
    public async Task JobThatWasGivenBack_KeepsItsTurn()
    {
        var store = OpenStore();
        for (var i = 0; i < 3; i++) await AddAsync(store, 'a');
        var first = await LeaseAsync(store);
        await AddAsync(store, 'b');
        await store.ReleaseAsync(first, None);
        Assert.Equal(first.Id, (await LeaseAsync(store)).Id);
    }

    [Fact]
    public async Task Owner_MayFillItsShareOfTheQueue_AndNoMore()
    {
        Limits = Limits with { OwnerQueueLength = 2 };
        var store = OpenStore();
        Assert.NotNull(await AddAsync(store, 'a'));
        Assert.NotNull(await AddAsync(store, 'a'));
        Assert.Null(await AddAsync(store, 'a'));
        Assert.NotNull(await AddAsync(store, 'b'));
        await LeaseAsync(store);
        Assert.NotNull(await AddAsync(store, 'a'));
        Assert.Null(await AddAsync(store, 'a'));
    }

    [Fact]
    public async Task Owner_MayFillItsShareOfTheBytes_AndNoMore()
    {
        Limits = Limits with { OwnerQueueBytes = 2000 };
        var store = OpenStore();
        Assert.NotNull(await AddAsync(store, 'a', 1000));
        Assert.NotNull(await AddAsync(store, 'a', 999));
        Assert.NotNull(await AddAsync(store, 'a', 5000));
        Assert.Null(await AddAsync(store, 'a', 1));
        Assert.NotNull(await AddAsync(store, 'b', 1));
        for (var i = 0; i < 4; i++) await LeaseAsync(store);
        Assert.NotNull(await AddAsync(store, 'a', 1));
    }

    [Fact]
    public async Task AllOwners_MayFillTheBytesOfTheQueue_AndNoMore()
    {
        Limits = Limits with { QueueBytes = 2000 };
        var store = OpenStore();
        Assert.NotNull(await AddAsync(store, 'a', 1000));
        Assert.NotNull(await AddAsync(store, 'b', 999));
        Assert.NotNull(await AddAsync(store, 'a', 5000));
        Assert.Null(await AddAsync(store, 'a', 1));
        Assert.Null(await AddAsync(store, 'c', 1));
        for (var i = 0; i < 3; i++) await LeaseAsync(store);
        Assert.NotNull(await AddAsync(store, 'c', 1));
    }

    private static Task<Job?> AddAsync(IJobStore store, char owner, int length = 1) =>
        store.AddAsync(new NewJob("kind", $"owner-{owner}", Bytes(new string(owner, length)), 1, null, null), None);
}
