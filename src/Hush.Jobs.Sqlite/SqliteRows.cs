using Hush.Jobs.Sealing;
using Microsoft.Data.Sqlite;

namespace Hush.Jobs.Sqlite;

/// <summary>Reads rows of the tables of jobs and tasks.</summary>
internal static class SqliteRows
{
    private const string Columns =
        "sequence, id, owner, kind, state, task_count, attempts, created, updated, expires, cancel_at, lease_token, lease_until, wrapped_key, display_name";

    public const string SelectJob = "SELECT " + Columns + " FROM jobs ";

    public const string SelectTasks = "SELECT task, succeeded, updated, output FROM tasks WHERE job = $job ORDER BY task";

    public static JobRow ReadJob(SqliteDataReader row) => new(
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

    public static TaskRow ReadTask(SqliteDataReader row) =>
        new(row.GetInt32(0), row.GetBoolean(1), row.GetInt64(2), row.IsDBNull(3) ? null : row.GetFieldValue<byte[]>(3));
}
