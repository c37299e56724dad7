using System.ComponentModel.DataAnnotations;
using System.Diagnostics.CodeAnalysis;
using Hush.Jobs;
using Hush.Jobs.Postgres;
using Hush.Jobs.Sqlite;
using Microsoft.Extensions.Options;

namespace Hush.Server.Hosting;

/// <summary>Section <c>Hush:Store</c>: where jobs are kept.</summary>
internal sealed class StoreOptions
{
    /// <summary>
    /// The address of a PostgreSQL database that several servers may share (<c>Host=…;Database=…</c> or <c>postgresql://…</c>), or the
    /// SQLite file of one; its folder is made when missing. Default: <c>hush/jobs.db</c> in the user's folder for application data
    /// (<c>~/.local/share</c> on Linux), or in the current folder for a user without one.
    /// </summary>
    [Setting("the SQLite file of jobs, or the PostgreSQL database", Default = "`hush/jobs.db` in the user's data folder",
        Range = "a file, `Host=…;Database=…` or `postgresql://…`")]
    public string? Path { get; set; }

    /// <summary>
    /// The file with the store's key. Default: the SQLite file's name with <c>.key</c> behind it; for a database <c>hush/store.key</c> in
    /// the user's folder for application data.
    /// </summary>
    [Setting("the store's key, made at the first start, readable by its owner only. Without it the stored jobs are lost: that is its purpose",
        Default = "the file's path with `.key`; of a database `hush/store.key` in the user's data folder")]
    public string? KeyPath { get; set; }

    /// <summary>
    /// The folder of recordings that are to be muted or are, sealed; servers that share a database share it too. Default: the SQLite file's name with
    /// <c>.recordings</c> behind it; for a database <c>hush/recordings</c> in the user's folder for application data.
    /// </summary>
    [Setting("the folder of recordings that are to be muted or are, each sealed; servers that share a database share it too",
        Default = "the file's path with `.recordings`; of a database `hush/recordings` in the user's data folder", Page = "audio.md")]
    public string? RecordingsPath { get; set; }

    // The folder may not exist yet, which is no reason to keep jobs elsewhere.
    private static string DataFolder => Environment.GetFolderPath(Environment.SpecialFolder.LocalApplicationData,
        Environment.SpecialFolderOption.DoNotVerify);

    /// <summary>Bytes in use from which on submits get 503. 0 (default): no limit; at most 1 PB.</summary>
    [Range(0, 1L << 50)]
    [Setting("bytes of the SQLite store in use from which on submits get 503", Default = "0: none")]
    public long MaxBytes { get; set; }

    /// <summary>Free bytes of the disk below which submits get 503: the rest is for the results of jobs already taken. Default 64 MB (67,108,864); 0
    /// to 1 PB.</summary>
    [Range(0, 1L << 50)]
    [Setting("free bytes of the disk, and within the store, below which submits get 503")]
    public long MinFreeBytes { get; set; } = 64 << 20;

    /// <summary>Bytes of the file that is given up when destroying expired jobs needs room. Default 8 MB (8,388,608); 0 to 1 GB.</summary>
    [Range(0, 1L << 30)]
    [Setting("size of the file beside the store that is given up when destroying expired jobs needs room")]
    public long ReserveBytes { get; set; } = 8 << 20;

    public StoreBounds ToStoreBounds() => new()
    { MaxBytes = MaxBytes == 0 ? long.MaxValue : MaxBytes, MinFreeBytes = MinFreeBytes, ReserveBytes = ReserveBytes };

    public string RecordingsPathOrDefault
    {
        get
        {
            if (!string.IsNullOrWhiteSpace(RecordingsPath)) return RecordingsPath;
            return PostgresSettings.IsAddress(PathOrDefault)
                ? System.IO.Path.Combine(DataFolder, "hush", "recordings") : PathOrDefault + ".recordings";
        }
    }

    public string PathOrDefault => string.IsNullOrWhiteSpace(Path)
        ? System.IO.Path.Combine(DataFolder, "hush", "jobs.db")
        : Path;

    /// <summary>The key of a database, which has no folder of its own.</summary>
    public string DatabaseKeyPath => string.IsNullOrWhiteSpace(KeyPath)
        ? System.IO.Path.Combine(DataFolder, "hush", "store.key")
        : KeyPath;
}

/// <summary>Section <c>Hush:Jobs</c>: how jobs are run.</summary>
[UnconditionalSuppressMessage("Trimming", "IL2026", Justification = "The generated validator reads the bounds of times itself.")]
internal sealed class JobOptions
{
    /// <summary>How long a job and its results can be read once it has ended. Default 24 hours; 1 minute to 30 days.</summary>
    [Range(typeof(TimeSpan), "00:01:00", "30.00:00:00")]
    [Setting("how long a job can be read once it has ended")]
    public TimeSpan Retention { get; set; } = TimeSpan.FromHours(24);

    /// <summary>How long a job is kept that has not ended, if that is longer than <see cref="Retention"/>. Default 7 days; 1 minute to 90
    /// days.</summary>
    [Range(typeof(TimeSpan), "00:01:00", "90.00:00:00")]
    [Setting("how long a job is kept that has not ended, if that is longer")]
    public TimeSpan UnrunRetention { get; set; } = TimeSpan.FromDays(7);

    /// <summary>Jobs run at once. 0 (default): one per processor. At most 1,024.</summary>
    [Range(0, 1024)]
    [Setting("jobs run at once", Default = "0: one per processor")]
    public int Workers { get; set; }

    /// <summary>Jobs that may wait; further ones are refused with 503. Default 10,000.</summary>
    [Range(1, 10_000_000)]
    [Setting("jobs that may wait; further ones get 503")]
    public int QueueLength { get; set; } = 10_000;

    /// <summary>Bytes of all requests that may wait; further ones get 503. 0 (default): no limit; at most 1 PB.</summary>
    [Range(0, 1L << 50)]
    [Setting("bytes of all requests that may wait; further ones get 503", Default = "0: none")]
    public long MaxWaitingBytes { get; set; }

    /// <summary>Jobs of one key that may wait; further ones get 503. 0 (default): all of the queue with one key or none, else half of it. Tokens of
    /// one tenant count as one key. At most 10 million.</summary>
    [Range(0, 10_000_000)]
    [Setting("jobs of one key that may wait; further ones get 503", Default = "0: the queue, with several keys, a key file or an issuer half of it")]
    public int MaxWaitingPerKey { get; set; }

    /// <summary>Bytes of one key's requests that may wait; further ones get 503. Default 1 GB (1,073,741,824); 1 KB to 1 PB.</summary>
    [Range(1024, 1L << 50)]
    [Setting("bytes of one key's requests that may wait; further ones get 503")]
    public long MaxWaitingBytesPerKey { get; set; } = 1 << 30;

    /// <summary>Bytes of all results of a job together; a task with which there would be more fails. Default 32 MB (33,554,432); 1 KB to 2
    /// GB.</summary>
    [Range(1024, int.MaxValue)]
    [Setting("results of a job, all tasks together; a task beyond it fails and says so")]
    public int MaxOutputBytes { get; set; } = 32 << 20;

    /// <summary>How often a job is begun at the same task, without an end, before that task fails. Default 5; 1 to 1,000.</summary>
    [Range(1, 1000)]
    [Setting("how often a job is begun at the same task before this task fails")]
    public int MaxAttempts { get; set; } = 5;

    /// <summary>How long a worker that went silent keeps its job, and so how long a job waits after a crash. Default 15 seconds; 1 second to 1
    /// hour.</summary>
    [Range(typeof(TimeSpan), "00:00:01", "01:00:00")]
    [Setting("how long a job waits after a crash of its worker")]
    public TimeSpan Lease { get; set; } = TimeSpan.FromSeconds(15);

    /// <summary>How long running tasks and open requests may go on when the server is asked to stop. Default 5 seconds; 0 to 1 hour.</summary>
    [Range(typeof(TimeSpan), "00:00:00", "01:00:00")]
    [Setting("how long running tasks and open requests may go on after SIGTERM")]
    public TimeSpan ShutdownGrace { get; set; } = TimeSpan.FromSeconds(5);

    /// <param name="hasSeveralOwners">Whether several keys or tenants share the queue.</param>
    public JobLimits ToJobLimits(bool hasSeveralOwners)
    {
        var defaults = new JobLimits();
        return defaults with
        {
            Retention = Retention,
            WorkerCount = Workers == 0 ? defaults.WorkerCount : Workers,
            UnrunRetention = UnrunRetention,
            QueueLength = QueueLength,
            OwnerQueueLength = MaxWaitingPerKey > 0 ? MaxWaitingPerKey : hasSeveralOwners ? Math.Max(1, QueueLength / 2) : QueueLength,
            QueueBytes = MaxWaitingBytes == 0 ? long.MaxValue : Math.Max(MaxWaitingBytes, 1024),
            OwnerQueueBytes = MaxWaitingBytesPerKey,
            OutputBytes = MaxOutputBytes,
            AttemptCount = MaxAttempts,
            Lease = Lease,
            PollInterval = Lease / 3 < defaults.PollInterval ? Lease / 3 : defaults.PollInterval,
            ShutdownGrace = ShutdownGrace,
        };
    }
}

/// <summary>Refuses an address of a database that cannot be understood.</summary>
internal sealed class StoreOptionsValidator : IValidateOptions<StoreOptions>
{
    public ValidateOptionsResult Validate(string? name, StoreOptions options)
    {
        try
        {
            if (PostgresSettings.IsAddress(options.PathOrDefault)) PostgresSettings.Parse(options.PathOrDefault);
            return ValidateOptionsResult.Success;
        }
        catch (JobStoreException refusal)
        {
            return ValidateOptionsResult.Fail(refusal.Message);
        }
    }
}

[OptionsValidator]
internal sealed partial class JobOptionsValidator : IValidateOptions<JobOptions>;

/// <summary>Checks the ranges; the other one checks the address.</summary>
[OptionsValidator]
internal sealed partial class StoreRangeValidator : IValidateOptions<StoreOptions>;
