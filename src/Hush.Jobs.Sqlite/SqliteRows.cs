using Hush.Jobs.Sealing;
using Microsoft.Data.Sqlite;

namespace Hush.Jobs.Sqlite;

/// <summary>Reads rows of the tables of jobs and tasks.</summary>
internal static class SqliteRows
{
    private const string Columns =
        "sequence, id, owner, kind, state, task_count, attempts, created, updated, expires, cancel_at, lease_token, lease_until, wrapped_key, display_name, turn, input_length";

    public const string SelectJob = "SELECT " + Columns + " FROM jobs ";

    public const string SelectTasks = "SELECT task, succeeded, updated, length(output) FROM tasks WHERE job = $job ORDER BY task";

    /// <summary>Null when the row holds what no job of ours can: it is damaged.</summary>
    public static JobRow? TryReadJob(SqliteDataReader row)
    {
        try
        {
            var read = ReadJob(row);
            return read.TaskCount > 0 && Enum.IsDefined(read.State) ? read : null;
        }
        catch (Exception failure) when (failure is InvalidCastException or ArgumentException or FormatException or OverflowException)
        {
            return null;
        }
    }

    private static JobRow ReadJob(SqliteDataReader row) => new(
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
        row.IsDBNull(14) ? null : row.GetFieldValue<byte[]>(14),
        row.GetInt64(15),
        row.GetInt64(16));

    public static TaskRow ReadTask(SqliteDataReader row) =>
        new(row.GetInt32(0), row.GetBoolean(1), row.GetInt64(2), row.IsDBNull(3) ? 0 : Math.Max(0, row.GetInt64(3) - SealedBox.Overhead));
}
