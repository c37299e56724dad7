namespace Hush.Jobs;

/// <summary>A worker's right to run a job until <paramref name="Until"/>. A lease that ran out is given to another worker.</summary>
/// <param name="Id">The job.</param>
/// <param name="Kind">Which handler runs it.</param>
/// <param name="Token">Proof of this lease: a new one each time the job is leased.</param>
/// <param name="Attempt">
/// How often the job was begun since a task of it last had an outcome, this time included; stored before the lease is handed out, so a crash counts.
/// </param>
/// <param name="TaskCount">Number of tasks.</param>
/// <param name="Input">Request bytes.</param>
/// <param name="FinishedTasks">Tasks that have an outcome from an earlier attempt.</param>
/// <param name="Until">When it runs out unless renewed.</param>
internal sealed record JobLease(JobId Id, string Kind, Guid Token, int Attempt, int TaskCount, ReadOnlyMemory<byte> Input,
    IReadOnlySet<int> FinishedTasks, DateTimeOffset Until)
{
    /// <summary>Bytes of the outcomes that are stored already.</summary>
    public long OutputBytes { get; init; }

    public override string ToString() => $"JobLease {Id} {Kind}, attempt {Attempt}, {FinishedTasks.Count} of {TaskCount} tasks done";
}

/// <summary>What a purge did and saw.</summary>
/// <param name="Destroyed">Jobs destroyed.</param>
/// <param name="Unrun">Of these, jobs that had not ended: they waited longer than <see cref="JobLimits.UnrunRetention"/>.</param>
/// <param name="Overdue">Jobs that are kept although they are older than <see cref="JobLimits.Retention"/>, since they have not ended.</param>
internal readonly record struct JobPurge(int Destroyed, int Unrun, int Overdue);

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
    /// <summary>
    /// Stores a job durably before it returns; null when <see cref="JobLimits.QueueLength"/> jobs wait already, or as many bytes, or as many of
    /// either of this owner's, as
    /// <see cref="JobLimits"/> allows.
    /// </summary>
    /// <exception cref="JobStoreException">The store failed, or has no room for further jobs: <see cref="JobStoreException.IsFull"/>.</exception>
    Task<Job?> AddAsync(NewJob job, CancellationToken cancellation);

    /// <summary>The job, or null when it is unknown, another owner's, or expired. Cheap, however large its results are.</summary>
    Task<Job?> FindAsync(JobId id, string owner, CancellationToken cancellation);

    /// <summary>The result bytes of one task; empty when a failure left none. Null when the task has no outcome, or the job is none of the owner's
    /// any more.</summary>
    Task<byte[]?> ReadOutputAsync(JobId id, string owner, int taskIndex, CancellationToken cancellation);

    /// <summary>
    /// Takes a job that waits or whose lease ran out; null when there is none. Owners take turns, one job each, whoever has many waiting; of one
    /// owner's jobs the oldest is taken.
    /// </summary>
    Task<JobLease?> TryLeaseAsync(TimeSpan duration, CancellationToken cancellation);

    /// <summary>Whether the worker may go on: false when the lease was lost or the job is to be cancelled. Reads only, so it may be asked
    /// often.</summary>
    Task<bool> IsWantedAsync(JobLease lease, CancellationToken cancellation);

    /// <summary>Prolongs a lease. False when it was lost or the job is to be cancelled: the worker must stop.</summary>
    Task<bool> RenewAsync(JobLease lease, TimeSpan duration, CancellationToken cancellation);

    /// <summary>Stores one task's outcome; a second one for the same task is ignored. The first counts as progress: attempts are counted anew. False
    /// when the lease was lost; nothing is stored then.</summary>
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
    /// wipes what ended jobs left in the store's files. Shortens leases that end later than any can, since the clock was set back. Works without free
    /// space. Cheap when there is nothing to do.
    /// </summary>
    Task<JobPurge> PurgeAsync(CancellationToken cancellation);

    /// <summary>How many jobs wait and run, and since when the oldest waits. For metrics; looks at what has not ended only.</summary>
    Task<QueueMeasure> MeasureAsync(CancellationToken cancellation);

    /// <summary>
    /// Calls <paramref name="wake"/> whenever another process may have added a job, until <paramref name="stopping"/>. A store that cannot
    /// tell returns at once: workers look at every poll interval anyway.
    /// </summary>
    Task ListenAsync(Action wake, CancellationToken stopping) => Task.CompletedTask;

    /// <summary>Returns when the store can take a write now; throws <see cref="JobStoreException"/> when not. For readiness probes.</summary>
    Task CheckAsync(CancellationToken cancellation);

    /// <summary>Whether there is room for further jobs, as far as the size of the store and the space around it go. For readiness probes.</summary>
    Task<bool> HasRoomAsync(CancellationToken cancellation);
}
