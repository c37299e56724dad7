namespace Hush.Jobs;

/// <summary>Where a job or one of its tasks stands. Stores keep the numbers: never renumber.</summary>
internal enum JobState
{
    NotStarted = 0,
    Running = 1,
    Succeeded = 2,
    PartiallyCompleted = 3,
    Failed = 4,
    Cancelling = 5,
    Cancelled = 6,
}

/// <summary>A job's name on the wire: a GUID, lower case with hyphens.</summary>
internal readonly record struct JobId(Guid Value)
{
    public static JobId New() => new(Guid.NewGuid());

    public static bool TryParse(string? text, out JobId id)
    {
        var isGuid = Guid.TryParseExact(text, "D", out var value);
        id = new JobId(value);
        return isGuid;
    }

    public override string ToString() => Value.ToString("D");
}

/// <summary>What a caller hands in. <paramref name="Input"/> is opaque to this room.</summary>
/// <param name="Kind">Which handler runs it.</param>
/// <param name="Owner">Who may see it: an opaque name of the caller's key, the same for the same key.</param>
/// <param name="Input">Request bytes, stored encrypted and deleted when the job ends.</param>
/// <param name="TaskCount">Number of tasks, 1 or more.</param>
/// <param name="DisplayName">The caller's name for the job; null when not given. Stored encrypted.</param>
/// <param name="CancelAfter">Cancels the job when it has not ended this long after its creation; null means never.</param>
internal sealed record NewJob(string Kind, string Owner, ReadOnlyMemory<byte> Input, int TaskCount, string? DisplayName, TimeSpan? CancelAfter)
{
    /// <summary>Jobs of its owner that may wait, this one included; null for <see cref="JobLimits.OwnerQueueLength"/>.</summary>
    public int? OwnerQueueLength { get; init; }

    public override string ToString() => $"NewJob {Kind}, {Input.Length} bytes, {TaskCount} tasks";
}

/// <summary>A job as its owner sees it.</summary>
internal sealed record Job(
    JobId Id,
    string Kind,
    JobState State,
    DateTimeOffset Created,
    DateTimeOffset LastUpdated,
    DateTimeOffset Expires,
    string? DisplayName,
    IReadOnlyList<JobTask> Tasks)
{
    public override string ToString() => $"Job {Id} {Kind} {State}, {Tasks.Count} tasks";
}

/// <summary>One task of a job, in the order of the request.</summary>
/// <param name="Index">0-based.</param>
/// <param name="State">Where it stands.</param>
/// <param name="LastUpdated">When that last changed.</param>
/// <param name="OutputLength">
/// Length in bytes of what <see cref="IJobStore.ReadOutputAsync"/> reads, once it succeeded or failed; 0 when a failure left nothing; null before.
/// </param>
internal sealed record JobTask(int Index, JobState State, DateTimeOffset LastUpdated, long? OutputLength)
{
    public override string ToString() => $"JobTask {Index} {State}, {OutputLength ?? 0} bytes";
}
