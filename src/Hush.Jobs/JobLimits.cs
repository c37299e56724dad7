namespace Hush.Jobs;

/// <summary>How long, how many and how often: the settings of stores and workers. <see cref="Check"/> says what is legal.</summary>
internal sealed record JobLimits
{
    /// <summary>
    /// How long after its creation a job that has ended can be read; then it is destroyed. One that ends later than that can be read as long from its
    /// end. Default 24 hours; 1 minute to 30 days.
    /// </summary>
    public TimeSpan Retention { get; init; } = TimeSpan.FromHours(24);

    /// <summary>How long after its creation a job is kept that has not ended, if that is longer than <see cref="Retention"/>. Default 7 days; 1
    /// minute to 90 days.</summary>
    public TimeSpan UnrunRetention { get; init; } = TimeSpan.FromDays(7);

    /// <summary>
    /// How long a worker that went silent keeps its job. Default 15 seconds, which is also how long a job waits after a crash;
    /// 1 second to 1 hour. Workers renew at a third of it.
    /// </summary>
    public TimeSpan Lease { get; init; } = TimeSpan.FromSeconds(15);

    /// <summary>
    /// How often this process looks for what nobody tells it: leases that ran out, cancelled and expired jobs. Default 1 second;
    /// 10 milliseconds to a third of <see cref="Lease"/>.
    /// </summary>
    public TimeSpan PollInterval { get; init; } = TimeSpan.FromSeconds(1);

    /// <summary>How long running tasks may go on after the process was asked to stop. Default 5 seconds; 0 to 1 hour.</summary>
    public TimeSpan ShutdownGrace { get; init; } = TimeSpan.FromSeconds(5);

    /// <summary>Jobs run at once by this process. Default: one per processor; 1 to 1,024.</summary>
    public int WorkerCount { get; init; } = Environment.ProcessorCount;

    /// <summary>Jobs that may wait to be started; further ones are refused. Default 10,000; 1 or more.</summary>
    public int QueueLength { get; init; } = 10_000;

    /// <summary>Bytes of the requests of all jobs that wait to be started; further jobs are refused. Default: no bound; 1 KB or more.</summary>
    public long QueueBytes { get; init; } = long.MaxValue;

    /// <summary>Jobs of one owner that may wait to be started. Default: no bound but <see cref="QueueLength"/>; 1 or more.</summary>
    public int OwnerQueueLength { get; init; } = int.MaxValue;

    /// <summary>Bytes of the requests of one owner's jobs that wait to be started. Default 1 GB (1,073,741,824); 1 KB or more.</summary>
    public long OwnerQueueBytes { get; init; } = 1 << 30;

    /// <summary>
    /// How often a job is begun at the same task before that task counts as one that kills its worker, and fails. Default 5; 1 to 1,000.
    /// A job that a worker gave back in order does not count.
    /// </summary>
    public int AttemptCount { get; init; } = 5;

    /// <summary>Bytes of all results of a job together; a task with which there would be more fails. Default 32 MB (33,554,432); 1 KB to 2
    /// GB.</summary>
    public long OutputBytes { get; init; } = 32 << 20;

    /// <summary>How long a job is kept that does not end.</summary>
    public TimeSpan KeptUnended => UnrunRetention > Retention ? UnrunRetention : Retention;

    /// <summary>A lease that ends later than this from now was given before the clock was set back.</summary>
    public TimeSpan LongestLease => Lease * 2;

    /// <summary>Until when a job is kept that ends <paramref name="now"/>.</summary>
    public DateTimeOffset ExpiryOfEnded(DateTimeOffset created, DateTimeOffset now) => now < created + Retention
        ? created + Retention : now + Retention;

    /// <summary>Until when an owner may count on a job that has not ended: as if it ended in time, or until it is given up.</summary>
    public DateTimeOffset ShownExpiry(DateTimeOffset created, DateTimeOffset expires, DateTimeOffset now) => now < created + Retention
        ? created + Retention : expires;

    /// <summary>Returns itself when every value is legal.</summary>
    /// <exception cref="ArgumentOutOfRangeException">A value is not; the message names it and its range.</exception>
    public JobLimits Check()
    {
        InRange(Retention, TimeSpan.FromMinutes(1), TimeSpan.FromDays(30), nameof(Retention));
        InRange(UnrunRetention, TimeSpan.FromMinutes(1), TimeSpan.FromDays(90), nameof(UnrunRetention));
        InRange(Lease, TimeSpan.FromSeconds(1), TimeSpan.FromHours(1), nameof(Lease));
        InRange(PollInterval, TimeSpan.FromMilliseconds(10), Lease / 3, nameof(PollInterval));
        InRange(ShutdownGrace, TimeSpan.Zero, TimeSpan.FromHours(1), nameof(ShutdownGrace));
        InRange(WorkerCount, 1, 1024, nameof(WorkerCount));
        InRange(QueueLength, 1, int.MaxValue, nameof(QueueLength));
        InRange(QueueBytes, 1024, long.MaxValue, nameof(QueueBytes));
        InRange(OwnerQueueLength, 1, int.MaxValue, nameof(OwnerQueueLength));
        InRange(OwnerQueueBytes, 1024, long.MaxValue, nameof(OwnerQueueBytes));
        InRange(AttemptCount, 1, 1000, nameof(AttemptCount));
        InRange(OutputBytes, 1024, int.MaxValue, nameof(OutputBytes));
        return this;
    }

    private static void InRange<T>(T value, T least, T most, string name)
        where T : IComparable<T>
    {
        if (value.CompareTo(least) < 0 || value.CompareTo(most) > 0)
            throw new ArgumentOutOfRangeException(name, value, FormattableString.Invariant($"{name} must lie between {least} and {most}."));
    }
}
