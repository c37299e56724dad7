namespace Hush.Jobs;

/// <summary>A worker's right to run a job until <paramref name="Until"/>. A lease that ran out is given to another worker.</summary>
/// <param name="Id">The job.</param>
/// <param name="Kind">Which handler runs it.</param>
/// <param name="Token">Proof of this lease: a new one each time the job is leased.</param>
/// <param name="Attempt">How often the job was begun, this time included; stored before the lease is handed out, so a crash counts.</param>
/// <param name="TaskCount">Number of tasks.</param>
/// <param name="Input">Request bytes.</param>
/// <param name="FinishedTasks">Tasks that have an outcome from an earlier attempt.</param>
/// <param name="Until">When it runs out unless renewed.</param>
internal sealed record JobLease(JobId Id, string Kind, Guid Token, int Attempt, int TaskCount, ReadOnlyMemory<byte> Input, IReadOnlySet<int> FinishedTasks, DateTimeOffset Until)
{
    public override string ToString() => $"JobLease {Id} {Kind}, attempt {Attempt}, {FinishedTasks.Count} of {TaskCount} tasks done";
}

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
/// Keeps jobs. Whatever a method has returned survives a crash of the process. All methods may be called from any thread and throw
/// <see cref="JobStoreException"/> when the store itself fails. A lease is lost when another worker has taken the job or the job has
/// ended or expired; one that merely ran out and was not taken can still be used.
/// Contract held by every store: <c>tests/Hush.TestKit/JobStoreTests.cs</c>.
/// </summary>
internal interface IJobStore
{
    /// <summary>Stores a job durably before it returns; null when <see cref="JobLimits.QueueLength"/> jobs wait already.</summary>
    Task<Job?> AddAsync(NewJob job, CancellationToken cancellation);

    /// <summary>The job, or null when it is unknown, another owner's, or expired.</summary>
    Task<Job?> FindAsync(JobId id, string owner, CancellationToken cancellation);

    /// <summary>Takes the oldest job that waits or whose lease ran out; null when there is none.</summary>
    Task<JobLease?> TryLeaseAsync(TimeSpan duration, CancellationToken cancellation);

    /// <summary>Whether the worker may go on: false when the lease was lost or the job is to be cancelled. Reads only, so it may be asked often.</summary>
    Task<bool> IsWantedAsync(JobLease lease, CancellationToken cancellation);

    /// <summary>Prolongs a lease. False when it was lost or the job is to be cancelled: the worker must stop.</summary>
    Task<bool> RenewAsync(JobLease lease, TimeSpan duration, CancellationToken cancellation);

    /// <summary>Stores one task's outcome; a second one for the same task is ignored. False when the lease was lost; nothing is stored then.</summary>
    Task<bool> RecordTaskAsync(JobLease lease, int taskIndex, bool succeeded, ReadOnlyMemory<byte> output, CancellationToken cancellation);

    /// <summary>
    /// Ends the job by its tasks (all succeeded, all failed, some failed) or as cancelled when that was asked, and deletes its input.
    /// Null when the lease was lost, else the state in which the job ended.
    /// </summary>
    Task<JobState?> FinishAsync(JobLease lease, CancellationToken cancellation);

    /// <summary>
    /// Gives a job back unfinished, so that another worker or the next start of the process takes it; the attempt does not count.
    /// A job that is to be cancelled ends as cancelled. Null when the lease was lost, else the state in which the job is now.
    /// </summary>
    Task<JobState?> ReleaseAsync(JobLease lease, CancellationToken cancellation);

    /// <summary>Asks to cancel a job of this owner.</summary>
    Task<CancelOutcome> CancelAsync(JobId id, string owner, CancellationToken cancellation);

    /// <summary>
    /// Cancels jobs whose time limit has passed or whose worker died while it was to stop, destroys expired jobs with their keys and
    /// wipes what ended jobs left in the store's files; returns how many were destroyed. Cheap when there is nothing to do.
    /// </summary>
    Task<int> PurgeAsync(CancellationToken cancellation);

    /// <summary>
    /// Calls <paramref name="wake"/> whenever another process may have added a job, until <paramref name="stopping"/>. A store that cannot
    /// tell returns at once: workers look at every poll interval anyway.
    /// </summary>
    Task ListenAsync(Action wake, CancellationToken stopping) => Task.CompletedTask;

    /// <summary>Returns when the store can take a write now; throws <see cref="JobStoreException"/> when not. For readiness probes.</summary>
    Task CheckAsync(CancellationToken cancellation);
}
