namespace Hush.Contracts.Jobs;

/// <summary>What the wire calls the states of jobs and tasks.</summary>
public static class JobStatusNames
{
    /// <summary>Waits for a worker.</summary>
    public const string NotStarted = "notStarted";

    /// <summary>A worker is at it.</summary>
    public const string Running = "running";

    /// <summary>Ended well.</summary>
    public const string Succeeded = "succeeded";

    /// <summary>Some tasks ended well, some failed.</summary>
    public const string PartiallyCompleted = "partiallyCompleted";

    /// <summary>Every task failed.</summary>
    public const string Failed = "failed";

    /// <summary>To be cancelled as soon as its worker stops.</summary>
    public const string Cancelling = "cancelling";

    /// <summary>Ended on demand, or for want of time.</summary>
    public const string Cancelled = "cancelled";
}
