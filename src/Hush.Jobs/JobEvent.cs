namespace Hush.Jobs;

/// <summary>What happened to a job or to the machinery that runs it.</summary>
internal enum JobEventKind
{
    /// <summary>A worker begins an attempt.</summary>
    Started,

    /// <summary>A task has its outcome; the event's state is that of the task.</summary>
    TaskEnded,

    /// <summary>A task's handler threw; the task counts as failed. When the event names no task, the handler threw at the job's end, which changes
    /// nothing for the job.</summary>
    TaskThrew,

    /// <summary>The job ended; the event says in which state, after how long in this attempt.</summary>
    Ended,

    /// <summary>The job was given back for a later attempt, because this process stops or cannot run it now.</summary>
    Released,

    /// <summary>A task could not be run since this process is not ready.</summary>
    NotReady,

    /// <summary>A task ran out of memory; it is tried again alone.</summary>
    MemoryExhausted,

    /// <summary>A task's results were too many bytes, which <see cref="JobEvent.Count"/> says; the task is failed.</summary>
    OutputTooLarge,

    /// <summary>Job after job runs out of memory even alone: the process should end.</summary>
    ProcessBroken,

    /// <summary>Another worker or the job's expiry took it from this one.</summary>
    LeaseLost,

    /// <summary>The job was begun too often without progress, so the task at which it stands is failed.</summary>
    AttemptsExhausted,

    /// <summary>No handler here runs this kind, so it is failed.</summary>
    UnknownKind,

    /// <summary>Expired jobs were destroyed; <see cref="JobEvent.Count"/> says how many.</summary>
    Purged,

    /// <summary>Jobs that never ended were destroyed, since they waited longer than the operator allows; the event says how many.</summary>
    ExpiredUnrun,

    /// <summary>The number of jobs that have not ended, although they are older than jobs are kept, has changed to the event's.</summary>
    Overdue,

    /// <summary>The clock has jumped forward by the event's time; purging waits.</summary>
    ClockJumped,

    /// <summary>The store failed; the loop goes on after a pause.</summary>
    StoreFailed,
}

/// <summary>A line for the log: identifiers, counts, durations and type names, never content. Fields that do not apply have their defaults.</summary>
internal readonly record struct JobEvent(JobEventKind Kind)
{
    public JobId Id { get; init; }

    /// <summary>Null when the event is not about one job.</summary>
    public JobState? State { get; init; }

    /// <summary>0-based; null when the event is not about one task.</summary>
    public int? TaskIndex { get; init; }

    /// <summary>1 for the first.</summary>
    public int Attempt { get; init; }

    public int Count { get; init; }

    public TimeSpan Elapsed { get; init; }

    /// <summary>The exception's type. Of a handler's exception nothing else may be kept: its message may hold customer text.</summary>
    public string? ErrorType { get; init; }

    /// <summary>The store's own message, which holds no content; null for a handler's exception but <see cref="NotReadyException"/>, whose message
    /// holds none either.</summary>
    public string? ErrorMessage { get; init; }
}
