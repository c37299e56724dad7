namespace Hush.Jobs;

/// <summary>A worker's right to run a job until <paramref name="Until"/>. A lease that ran out is given to another worker.</summary>
internal sealed record JobLease(JobId Id, string Kind, Guid Token, int Attempt, int TaskCount, ReadOnlyMemory<byte> Input, IReadOnlySet<int> FinishedTasks, DateTimeOffset Until);

/// <summary>How an attempt to cancel ended.</summary>
internal enum CancelOutcome
{
    /// <summary>The job is cancelled, or will be as soon as its worker stops.</summary>
    Accepted,

    /// <summary>It had ended before.</summary>
    AlreadyEnded,

    /// <summary>No such job for this owner.</summary>
    Unknown,
}

/// <summary>
/// Keeps jobs. Whatever a method has returned survives a crash of the process. All methods may be called from any thread.
/// Contract held by every store: <c>tests/Hush.TestKit/JobStoreTests.cs</c>.
/// </summary>
internal interface IJobStore
{
    /// <summary>Stores a job durably before it returns.</summary>
    Task<Job> AddAsync(NewJob job, CancellationToken cancellation);

    /// <summary>The job, or null when it is unknown, another owner's, or expired.</summary>
    Task<Job?> FindAsync(JobId id, string owner, CancellationToken cancellation);

    /// <summary>Takes the oldest job that waits or whose lease ran out; null when there is none.</summary>
    Task<JobLease?> TryLeaseAsync(TimeSpan duration, CancellationToken cancellation);

    /// <summary>Prolongs a lease. False when it was lost or the job is to be cancelled: the worker must stop.</summary>
    Task<bool> RenewAsync(JobLease lease, TimeSpan duration, CancellationToken cancellation);

    /// <summary>Stores one task's outcome. False when the lease was lost; nothing is stored then.</summary>
    Task<bool> RecordTaskAsync(JobLease lease, int taskIndex, bool succeeded, ReadOnlyMemory<byte> output, CancellationToken cancellation);

    /// <summary>
    /// Ends the job by its tasks (all succeeded, all failed, some failed) or as cancelled when that was asked, and deletes its input.
    /// False when the lease was lost.
    /// </summary>
    Task<bool> FinishAsync(JobLease lease, CancellationToken cancellation);

    /// <summary>Gives a job back unfinished, so that another worker or the next start of the process takes it.</summary>
    Task ReleaseAsync(JobLease lease, CancellationToken cancellation);

    /// <summary>Asks to cancel a job of this owner.</summary>
    Task<CancelOutcome> CancelAsync(JobId id, string owner, CancellationToken cancellation);

    /// <summary>Cancels jobs whose time limit has passed and that no worker holds, destroys expired jobs with their keys; returns how many were destroyed.</summary>
    Task<int> PurgeAsync(CancellationToken cancellation);
}
