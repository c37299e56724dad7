using Hush.Jobs.Sealing;
using Npgsql;

namespace Hush.Jobs.Postgres;

/// <summary>Reads rows of the tables of jobs and tasks.</summary>
internal static class PostgresRows
{
    /// <summary>The columns of a job, of the table under the name <c>j</c>.</summary>
    public const string JobColumns =
        "j.sequence, j.id, j.owner, j.kind, j.state, j.task_count, j.attempts, j.created, j.updated, j.expires, j.cancel_at, j.lease_token, j.lease_until, j.wrapped_key, j.display_name, j.turn, j.input_length";

    /// <summary>How many they are: what a statement adds begins behind them.</summary>
    public const int JobColumnCount = 17;

    public static JobRow ReadJob(NpgsqlDataReader row) => new(
        row.GetInt64(0),
        new JobId(row.GetGuid(1)),
        row.GetFieldValue<byte[]>(2),
        row.GetString(3),
        (JobState)row.GetInt32(4),
        row.GetInt32(5),
        row.GetInt32(6),
        row.GetInt64(7),
        row.GetInt64(8),
        row.GetInt64(9),
        row.IsDBNull(10) ? null : row.GetInt64(10),
        row.IsDBNull(11) ? null : row.GetGuid(11),
        row.GetInt64(12),
        row.GetFieldValue<byte[]>(13),
        row.IsDBNull(14) ? null : row.GetFieldValue<byte[]>(14),
        row.GetInt64(15),
        row.GetInt64(16));

    /// <summary>The task whose columns begin at <paramref name="start"/>; null when they are empty, as of a job without outcomes.</summary>
    public static TaskRow? ReadTask(NpgsqlDataReader row, int start) => row.IsDBNull(start)
        ? null
        : new TaskRow(row.GetInt32(start), row.GetBoolean(start + 1), row.GetInt64(start + 2), row.IsDBNull(start + 3)
            ? 0 : Math.Max(0, row.GetInt32(start + 3) - SealedBox.Overhead));
}
