using Hush.Jobs.Sealing;

namespace Hush.Jobs.Postgres;

/// <summary>A job on its way into the database: what was given, and its sealed form.</summary>
internal sealed record AddedJob(NewJob Given, JobId Id, byte[] Owner, byte[] WrappedKey, byte[]? DisplayName, byte[] Input)
{
    /// <summary>The row of a job that comes in at <paramref name="now"/> (UTC ticks), with its turn among the owners.</summary>
    public JobRow ToRow(long now, JobLimits limits, long turn)
    {
        long? cancelAt = Given.CancelAfter < limits.KeptUnended ? now + Math.Max(Given.CancelAfter.Value.Ticks, 0) : null;
        var expires = now + limits.KeptUnended.Ticks;
        return new JobRow(0, Id, Owner, Given.Kind, JobState.NotStarted, Given.TaskCount, 0, now, now, expires, cancelAt, null, 0, WrappedKey,
            DisplayName, turn, Given.Input.Length);
    }

    public override string ToString() => $"AddedJob {Id}";
}
