namespace Hush.Jobs;

/// <summary>How long, how many and how often: the settings of stores and workers. <see cref="Check"/> says what is legal.</summary>
internal sealed record JobLimits
{
    /// <summary>How long after its creation a job can be read, ended or not; then it is destroyed. Default 24 hours; 1 minute to 30 days.</summary>
    public TimeSpan Retention { get; init; } = TimeSpan.FromHours(24);

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

    /// <summary>How long running tasks may go on after the process was asked to stop. Default 20 seconds; 0 to 1 hour.</summary>
    public TimeSpan ShutdownGrace { get; init; } = TimeSpan.FromSeconds(20);

    /// <summary>Jobs run at once by this process. Default: one per processor; 1 to 1,024.</summary>
    public int WorkerCount { get; init; } = Environment.ProcessorCount;

    /// <summary>Jobs that may wait to be started; further ones are refused. Default 10,000; 1 or more.</summary>
    public int QueueLength { get; init; } = 10_000;

    /// <summary>
    /// How often a job is begun before it counts as one that kills its worker, and fails. Default 5; 1 to 1,000.
    /// A job that a worker gave back in order does not count.
    /// </summary>
    public int AttemptCount { get; init; } = 5;

    /// <summary>Returns itself when every value is legal.</summary>
    /// <exception cref="ArgumentOutOfRangeException">A value is not; the message names it and its range.</exception>
    public JobLimits Check()
    {
        InRange(Retention, TimeSpan.FromMinutes(1), TimeSpan.FromDays(30), nameof(Retention));
        InRange(Lease, TimeSpan.FromSeconds(1), TimeSpan.FromHours(1), nameof(Lease));
        InRange(PollInterval, TimeSpan.FromMilliseconds(10), Lease / 3, nameof(PollInterval));
        InRange(ShutdownGrace, TimeSpan.Zero, TimeSpan.FromHours(1), nameof(ShutdownGrace));
        InRange(WorkerCount, 1, 1024, nameof(WorkerCount));
        InRange(QueueLength, 1, int.MaxValue, nameof(QueueLength));
        InRange(AttemptCount, 1, 1000, nameof(AttemptCount));
        return this;
    }

    private static void InRange<T>(T value, T least, T most, string name)
        where T : IComparable<T>
    {
        if (value.CompareTo(least) < 0 || value.CompareTo(most) > 0)
            throw new ArgumentOutOfRangeException(name, value, FormattableString.Invariant($"{name} must lie between {least} and {most}."));
    }
}
