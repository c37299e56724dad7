namespace Hush.Jobs.Sealing;

/// <summary>A row of a store's table of jobs as it lies there: content sealed, times in UTC ticks.</summary>
internal sealed record JobRow(
    long Sequence,
    JobId Id,
    byte[] Owner,
    string Kind,
    JobState State,
    int TaskCount,
    int Attempts,
    long Created,
    long Updated,
    long Expires,
    long? CancelAt,
    Guid? LeaseToken,
    long LeaseUntil,
    byte[] WrappedKey,
    byte[]? DisplayName)
{
    public bool IsExpired(long now) => Expires <= now;

    /// <summary>Whether a worker is at it whose lease still runs.</summary>
    public bool IsHeld(long now) => LeaseToken is not null && LeaseUntil > now;

    public bool IsCancelAsked(long now) => State == JobState.Cancelling || CancelAt <= now;

    public override string ToString() => $"JobRow {Id} {Kind} {State}";
}

/// <summary>A task's outcome as it lies in the table; <paramref name="Output"/> is sealed, null when there is none.</summary>
internal sealed record TaskRow(int Index, bool Succeeded, long Updated, byte[]? Output)
{
    public override string ToString() => $"TaskRow {Index}";
}
