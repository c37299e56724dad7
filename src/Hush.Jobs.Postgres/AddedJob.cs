using Hush.Jobs.Sealing;

namespace Hush.Jobs.Postgres;

/// <summary>A job on its way into the database: what was given, and its sealed form.</summary>
internal sealed record AddedJob(NewJob Given, JobId Id, byte[] Owner, byte[] WrappedKey, byte[]? DisplayName, byte[] Input)
{
    /// <summary>The row of a job that comes in at <paramref name="now"/> (UTC ticks).</summary>
    public JobRow ToRow(long now, TimeSpan retention)
    {
        long? cancelAt = Given.CancelAfter is { } limit ? now + Math.Min(Math.Max(limit.Ticks, 0), retention.Ticks) : null;
        return new JobRow(0, Id, Owner, Given.Kind, JobState.NotStarted, Given.TaskCount, 0, now, now, now + retention.Ticks, cancelAt, null, 0, WrappedKey, DisplayName);
    }

    public override string ToString() => $"AddedJob {Id}";
}
