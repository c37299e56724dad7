using System.ComponentModel.DataAnnotations;
using Hush.Jobs;
using Hush.Jobs.Postgres;
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
    public string? Path { get; set; }

    /// <summary>
    /// The file with the store's key. Default: the SQLite file's name with <c>.key</c> behind it; for a database <c>hush/store.key</c> in
    /// the user's folder for application data.
    /// </summary>
    public string? KeyPath { get; set; }

    /// <summary>
    /// The folder of recordings that are to be muted or are, sealed; servers that share a database share it too. Default: the SQLite file's name with
    /// <c>.recordings</c> behind it; for a database <c>hush/recordings</c> in the user's folder for application data.
    /// </summary>
    public string? RecordingsPath { get; set; }

    // The folder may not exist yet, which is no reason to keep jobs elsewhere.
    private static string DataFolder => Environment.GetFolderPath(Environment.SpecialFolder.LocalApplicationData, Environment.SpecialFolderOption.DoNotVerify);

    public string RecordingsPathOrDefault
    {
        get
        {
            if (!string.IsNullOrWhiteSpace(RecordingsPath)) return RecordingsPath;
            return PostgresSettings.IsAddress(PathOrDefault) ? System.IO.Path.Combine(DataFolder, "hush", "recordings") : PathOrDefault + ".recordings";
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
internal sealed class JobOptions
{
    /// <summary>How long a job and its results can be read. Default 24 hours; 1 minute to 30 days.</summary>
    [Range(typeof(TimeSpan), "00:01:00", "30.00:00:00")]
    public TimeSpan Retention { get; set; } = TimeSpan.FromHours(24);

    /// <summary>Jobs run at once. 0 (default): one per processor. At most 1,024.</summary>
    [Range(0, 1024)]
    public int Workers { get; set; }

    /// <summary>Jobs that may wait; further ones are refused with 503. Default 10,000.</summary>
    [Range(1, 10_000_000)]
    public int QueueLength { get; set; } = 10_000;

    /// <summary>How long a worker that went silent keeps its job, and so how long a job waits after a crash. Default 15 seconds; 1 second to 1 hour.</summary>
    [Range(typeof(TimeSpan), "00:00:01", "01:00:00")]
    public TimeSpan Lease { get; set; } = TimeSpan.FromSeconds(15);

    /// <summary>How long running tasks may go on when the server is asked to stop. Default 20 seconds; 0 to 1 hour.</summary>
    [Range(typeof(TimeSpan), "00:00:00", "01:00:00")]
    public TimeSpan ShutdownGrace { get; set; } = TimeSpan.FromSeconds(20);

    public JobLimits ToJobLimits()
    {
        var defaults = new JobLimits();
        return defaults with
        {
            Retention = Retention,
            WorkerCount = Workers == 0 ? defaults.WorkerCount : Workers,
            QueueLength = QueueLength,
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
