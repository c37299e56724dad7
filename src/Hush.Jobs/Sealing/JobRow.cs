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
    byte[]? DisplayName,
    long Turn = 0,
    long InputLength = 0)
{
    public bool IsExpired(long now) => Expires <= now;

    /// <summary>Whether a worker is at it whose lease still runs.</summary>
    public bool IsHeld(long now) => LeaseToken is not null && LeaseUntil > now;

    public bool IsCancelAsked(long now) => State == JobState.Cancelling || CancelAt <= now;

    public override string ToString() => $"JobRow {Id} {Kind} {State}";
}

/// <summary>A task's outcome without the output itself, which may be many megabytes.</summary>
/// <param name="Index">0-based.</param>
/// <param name="Succeeded">Whether it did.</param>
/// <param name="Updated">When, in UTC ticks.</param>
/// <param name="OutputLength">Bytes of the output in the clear; 0 when there is none.</param>
internal sealed record TaskRow(int Index, bool Succeeded, long Updated, long OutputLength)
{
    public override string ToString() => $"TaskRow {Index}";
}
