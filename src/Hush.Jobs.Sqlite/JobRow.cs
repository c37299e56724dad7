using Microsoft.Data.Sqlite;

namespace Hush.Jobs.Sqlite;

/// <summary>A row of the table of jobs as it lies there: content sealed, times in UTC ticks.</summary>
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
    private const string Columns =
        "sequence, id, owner, kind, state, task_count, attempts, created, updated, expires, cancel_at, lease_token, lease_until, wrapped_key, display_name";

    public const string Select = "SELECT " + Columns + " FROM jobs ";

    public bool IsExpired(long now) => Expires <= now;

    /// <summary>Whether a worker is at it whose lease still runs.</summary>
    public bool IsHeld(long now) => LeaseToken is not null && LeaseUntil > now;

    public bool IsCancelAsked(long now) => State == JobState.Cancelling || CancelAt <= now;

    public static JobRow Read(SqliteDataReader row) => new(
        row.GetInt64(0),
        new JobId(new Guid(row.GetFieldValue<byte[]>(1))),
        row.GetFieldValue<byte[]>(2),
        row.GetString(3),
        (JobState)row.GetInt32(4),
        row.GetInt32(5),
        row.GetInt32(6),
        row.GetInt64(7),
        row.GetInt64(8),
        row.GetInt64(9),
        row.IsDBNull(10) ? null : row.GetInt64(10),
        row.IsDBNull(11) ? null : new Guid(row.GetFieldValue<byte[]>(11)),
        row.IsDBNull(12) ? 0 : row.GetInt64(12),
        row.GetFieldValue<byte[]>(13),
        row.IsDBNull(14) ? null : row.GetFieldValue<byte[]>(14));

    public override string ToString() => $"JobRow {Id} {Kind} {State}";
}

/// <summary>A task's outcome as it lies in the table; <paramref name="Output"/> is sealed, null when there is none.</summary>
internal sealed record TaskRow(int Index, bool Succeeded, long Updated, byte[]? Output)
{
    public const string Select = "SELECT task, succeeded, updated, output FROM tasks WHERE job = $job ORDER BY task";

    public static TaskRow Read(SqliteDataReader row) =>
        new(row.GetInt32(0), row.GetBoolean(1), row.GetInt64(2), row.IsDBNull(3) ? null : row.GetFieldValue<byte[]>(3));

    public override string ToString() => $"TaskRow {Index}";
}
