using System.Globalization;
using System.Text;

namespace Hush.Jobs.Sqlite.Tests;

/// <summary>
/// The part of a process that dies: works on a store for ever and says what the store has acknowledged. It is a part of the program
/// rather than a test, since it ends only when it is killed.
/// </summary>
internal static class Victim
{
    /// <summary>The environment variable that makes a start of this program a victim; its value is the store's path.</summary>
    public const string DatabaseVariable = "HUSH_TEST_JOBS_VICTIM";

    private const int ThreadCount = 4;
    private static readonly TimeSpan Lease = TimeSpan.FromSeconds(15);

    /// <summary>Works on the store until the process is killed. Writes one line for each job: its id, and <c>added</c> or <c>ended</c>.</summary>
    public static async Task WorkAsync(string database)
    {
        using var store = SqliteJobStore.Open(database, null, new JobLimits(), TimeProvider.System);
        await Task.WhenAll(Enumerable.Range(0, ThreadCount).Select(thread => Task.Run(() => WorkAsync(store, thread))));
    }

    private static async Task WorkAsync(SqliteJobStore store, int thread)
    {
        for (var round = 0; ; round++)
        {
            var input = Encoding.UTF8.GetBytes(string.Create(CultureInfo.InvariantCulture, $"input {thread} {round}"));
            var job = (await store.AddAsync(new NewJob("kind", "owner", input, 1, null, null), default))!;
            await Console.Out.WriteLineAsync($"{job.Id} added");
            if (round % 2 == 0 || await store.TryLeaseAsync(Lease, default) is not { } lease) continue;
            await store.RecordTaskAsync(lease, 0, true, Encoding.UTF8.GetBytes("output"), default);
            if (await store.FinishAsync(lease, default) is not null) await Console.Out.WriteLineAsync($"{lease.Id} ended");
            await store.PurgeAsync(default);
        }
    }
}
