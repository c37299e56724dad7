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
        IJobStore store = OpenStore();
        StringBuilder taken = new();
        foreach (char arrival in arrivals.Replace(" ", "", StringComparison.Ordinal))
        {
            if (arrival == '*') taken.Append(Encoding.UTF8.GetString((await LeaseAsync(store)).Input.Span));
            else Assert.NotNull(await AddAsync(store, arrival));
        }

        while (await store.TryLeaseAsync(Lease, None) is { } lease) taken.Append(Encoding.UTF8.GetString(lease.Input.Span));
        Assert.Equal(expected, taken.ToString());
    }

    [Fact]
    public async Task JobThatWasGivenBack_KeepsItsTurn()
    {
        IJobStore store = OpenStore();
        for (int i = 0; i < 3; i++) await AddAsync(store, 'a');
        JobLease first = await LeaseAsync(store);
        await AddAsync(store, 'b');
        await store.ReleaseAsync(first, None);
        Assert.Equal(first.Id, (await LeaseAsync(store)).Id);
    }

    [Fact]
    public async Task Owner_MayFillItsShareOfTheQueue_AndNoMore()
    {
        Limits = Limits with { OwnerQueueLength = 2 };
        IJobStore store = OpenStore();
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
        IJobStore store = OpenStore();
        Assert.NotNull(await AddAsync(store, 'a', 1000));
        Assert.NotNull(await AddAsync(store, 'a', 999));
        Assert.NotNull(await AddAsync(store, 'a', 5000));
        Assert.Null(await AddAsync(store, 'a', 1));
        Assert.NotNull(await AddAsync(store, 'b', 1));
        for (int i = 0; i < 4; i++) await LeaseAsync(store);
        Assert.NotNull(await AddAsync(store, 'a', 1));
    }

    private static Task<Job?> AddAsync(IJobStore store, char owner, int length = 1) =>
        store.AddAsync(new NewJob("kind", $"owner-{owner}", Bytes(new string(owner, length)), 1, null, null), None);
}
