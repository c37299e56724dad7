using System.Diagnostics;
using Hush.TestKit;

namespace Hush.Jobs.Sqlite.Tests;

/// <summary>Stores that may not grow, and disks that are full.</summary>
public sealed class SqliteJobStoreSpaceTests : IDisposable
{
    private static readonly TimeSpan Lease = TimeSpan.FromSeconds(15);

    private readonly TemporaryFolder _folder = new();
    private readonly FakeClock _clock = new();
    private readonly JobLimits _limits = new() { UnrunRetention = TimeSpan.FromMinutes(1) };

    [Theory]
    [InlineData(200_000)]
    [InlineData(1_000_000)]
    [InlineData(5_000_000)]
    public async Task SizeLimit_RefusesFurtherJobs_UntilOldOnesAreDestroyed(long limit)
    {
        using var store = Open(_folder.File("jobs.hushdb"), new StoreBounds { MaxBytes = limit });
        for (var round = 0; round < 2; round++)
        {
            var taken = await FillAsync(store, 50_000);
            Assert.InRange(taken, 2, (int)(limit / 50_000) + 1);
            Assert.False(await store.HasRoomAsync(default));

            // Those that were taken are run all the same.
            var lease = (await store.TryLeaseAsync(Lease, default))!;
            Assert.True(await store.RecordTaskAsync(lease, 0, true, new byte[200_000], default));
            Assert.Equal(JobState.Succeeded, await store.FinishAsync(lease, default));
            await store.CheckAsync(default);
            _clock.Advance(_limits.Retention);
            Assert.Equal(taken, (await store.PurgeAsync(default)).Destroyed);
            Assert.True(await store.HasRoomAsync(default));
        }
    }

    [Fact]
    public async Task LeastFreeSpace_RefusesFurtherJobs()
    {
        using var store = Open(_folder.File("jobs.hushdb"), new StoreBounds { MinFreeBytes = long.MaxValue });
        Assert.False(await store.HasRoomAsync(default));
        var full = await Assert.ThrowsAsync<JobStoreException>(() => store.AddAsync(Job(10), default));
        Assert.True(full.IsFull);
        await store.CheckAsync(default);
        Assert.Equal(0, (await store.PurgeAsync(default)).Destroyed);
    }

    [Fact]
    public void Reserve_IsTakenOnce_OfThatSize_ForTheOwnerOnly()
    {
        var path = _folder.File("jobs.hushdb");
        for (var i = 0; i < 2; i++)
        {
            using var store = Open(path, new StoreBounds { ReserveBytes = 1 << 20 });
            Assert.Equal(1 << 20, new FileInfo(path + ".reserve").Length);
            if (!OperatingSystem.IsWindows()) Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite, File.GetUnixFileMode(path + ".reserve"));
        }
    }

    [Theory]
    [InlineData(20_000)]
    [InlineData(2_000_000)]
    [InlineData(6_000_000)]
    public async Task FullDisk_LosesNoJob_AndExpiredOnesAreDestroyedAllTheSame(int outputLength)
    {
        var disk = _folder.File("disk");
        if (!TryMount(disk)) Assert.Skip("A file system of a given size can be mounted by root alone.");
        try
        {
            using var store = Open(Path.Combine(disk, "jobs.hushdb"), new StoreBounds { ReserveBytes = 4 << 20 });
            for (var i = 0; i < 3; i++) await store.AddAsync(Job(20_000), default);
            while (await store.TryLeaseAsync(Lease, default) is { } lease)
            {
                await store.RecordTaskAsync(lease, 0, true, new byte[outputLength], default);
                await store.FinishAsync(lease, default);
            }

            var waiting = (await store.AddAsync(Job(20_000), default))!;
            var held = (await store.TryLeaseAsync(Lease, default))!;
            FillDisk(disk);
            var full = await Assert.ThrowsAsync<JobStoreException>(() =>
                store.RecordTaskAsync(held, 0, true, new byte[20_000_000], default));
            Assert.True(full.IsFull, full.Message);
            Assert.NotNull(await store.FindAsync(waiting.Id, "owner", default));

            _clock.Advance(_limits.Retention);
            Assert.InRange((await store.PurgeAsync(default)).Destroyed, 3, 4);
            File.Delete(Path.Combine(disk, "filler"));
            Assert.NotNull(await store.AddAsync(Job(100), default));
            await store.PurgeAsync(default);
            Assert.True(File.Exists(Path.Combine(disk, "jobs.hushdb.reserve")));
        }
        finally
        {
            Run("umount", disk);
        }
    }

    public void Dispose() => _folder.Dispose();

    private static NewJob Job(int length) => new("kind", "owner", new byte[length], 1, null, null);

    private static async Task<int> FillAsync(SqliteJobStore store, int length)
    {
        for (var taken = 0; ; taken++)
        {
            try
            {
                Assert.NotNull(await store.AddAsync(Job(length), default));
            }
            catch (JobStoreException full) when (full.IsFull)
            {
                return taken;
            }
        }
    }

    private static void FillDisk(string disk)
    {
        using var filler = File.Create(Path.Combine(disk, "filler"));
        var block = new byte[4096];
        try
        {
            while (true)
            {
                filler.Write(block);
                filler.Flush();
            }
        }
        catch (IOException)
        {
            // Full.
        }
    }

    private static bool TryMount(string disk)
    {
        Directory.CreateDirectory(disk);
        return OperatingSystem.IsLinux() && Run("mount", "-t", "tmpfs", "-o", "size=40m", "tmpfs", disk);
    }

    private static bool Run(string program, params string[] arguments)
    {
        try
        {
            using var process = Process.Start(new ProcessStartInfo(program, arguments) { RedirectStandardError = true })!;
            process.WaitForExit();
            return process.ExitCode == 0;
        }
        catch (System.ComponentModel.Win32Exception)
        {
            return false;
        }
    }

    private SqliteJobStore Open(string path, StoreBounds bounds) => SqliteJobStore.Open(path, null, _limits, _clock, bounds);
}
