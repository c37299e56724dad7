namespace Hush.Tasks.Scheduling;

/// <summary>How much of the machine the callers that wait for an answer may use, and how many may wait.</summary>
internal sealed record SchedulerLimits
{
    /// <summary>Length in bytes or characters from which on a part of a call is a large one: some tenths of a second of analysis.</summary>
    public const int LargeLength = 128 * 1024;

    /// <summary>Threads of analysis. Default: one per processor, at least 2; 1 to 1,024.</summary>
    public int ThreadCount { get; init; } = Math.Max(2, Environment.ProcessorCount);

    /// <summary>Calls that may wait for their first thread; further ones are refused. Default 32; 0 to 100,000.</summary>
    public int QueueLength { get; init; } = 32;

    /// <summary>How long a call may wait for its first thread before it is refused. Default 10 seconds; 1 millisecond to 1 hour.</summary>
    public TimeSpan MaxWait { get; init; } = TimeSpan.FromSeconds(10);

    /// <summary>Threads that large calls may hold together, so that small ones always find one: half of them, at least 1.</summary>
    public int MostForLarge => Math.Max(1, ThreadCount / 2);

    /// <summary>Calls that may have begun and not ended: with more, all would be slow and none be answered in time.</summary>
    public int MostBegun => ThreadCount * 4;

    /// <summary>When a refused caller should come back: in half the time that it would have been let wait, at least 1 second.</summary>
    public TimeSpan RetryAfter => MaxWait / 2 > TimeSpan.FromSeconds(1) ? MaxWait / 2 : TimeSpan.FromSeconds(1);
}
