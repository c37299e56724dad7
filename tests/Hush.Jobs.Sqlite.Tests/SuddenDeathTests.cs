using System.Diagnostics;
using System.Text;

namespace Hush.Jobs.Sqlite.Tests;

/// <summary>
/// Kills a process in the middle of its work, as the kernel would, and looks at what is left. The process is this test program itself,
/// told to be a <see cref="Victim"/>.
/// </summary>
public sealed class SuddenDeathTests : IDisposable
{
    private static readonly TimeSpan Lease = TimeSpan.FromSeconds(15);

    private readonly TemporaryFolder _folder = new();

    [Theory]
    [InlineData(1)]
    [InlineData(40)]
    [InlineData(200)]
    public async Task KilledProcess_LeavesEveryJobItAcknowledged(int linesBeforeDeath)
    {
        var database = _folder.File("jobs.hushdb");
        var acknowledged = await KillAfterAsync(database, linesBeforeDeath);
        Assert.True(acknowledged.Count >= linesBeforeDeath / 2);

        using var store = SqliteJobStore.Open(database, null, new JobLimits(), TimeProvider.System);
        foreach ((var name, var state) in acknowledged)
        {
            Assert.True(JobId.TryParse(name, out var id));
            var job = await store.FindAsync(id, "owner", default);
            Assert.NotNull(job);
            if (state == "ended") Assert.Equal((JobState.Succeeded, "output"),
                (job.State, Encoding.UTF8.GetString((await store.ReadOutputAsync(job.Id, "owner", 0, default))!)));
        }

        // What was not begun can be run by the next process at once; the store is whole.
        while (await store.TryLeaseAsync(Lease, default) is { } lease)
        {
            Assert.True(await store.RecordTaskAsync(lease, 0, true, lease.Input, default));
            Assert.Equal(JobState.Succeeded, await store.FinishAsync(lease, default));
        }
    }

    public void Dispose() => _folder.Dispose();

    /// <summary>Job id → last state the victim reported after the store had answered it.</summary>
    private static async Task<Dictionary<string, string>> KillAfterAsync(string database, int lines)
    {
        var program = Path.Combine(AppContext.BaseDirectory, typeof(SuddenDeathTests).Assembly.GetName().Name!);
        ProcessStartInfo start = new(OperatingSystem.IsWindows() ? program + ".exe" : program)
        {
            RedirectStandardOutput = true,
        };
        start.Environment[Victim.DatabaseVariable] = database;
        using var victim = Process.Start(start)!;
        Dictionary<string, string> reported = [];
        while (await victim.StandardOutput.ReadLineAsync() is { } line)
        {
            var parts = line.Split(' ');
            if (parts is not [var name, "added" or "ended"]) continue;
            reported[name] = parts[1];
            if (--lines == 0) victim.Kill();
        }

        await victim.WaitForExitAsync();
        return reported;
    }
}
