using Hush.Jobs.Sealing;
using Npgsql;

namespace Hush.Jobs.Postgres;

/// <summary>
/// The statements of the purge. Each takes a bounded number of rows and leaves those that another server has taken, so that any number of
/// servers may purge at once and no transaction is long.
/// </summary>
internal static class JobSweep
{
    public const int MostPerStep = 500;

    /// <summary>Cancels jobs past their time limit, and those whose worker died while it was to stop; returns how many it looked at.</summary>
    public static async Task<int> CancelOverdueAsync(NpgsqlConnection database, JobLimits limits, long? now)
    {
        const string Overdue =
            $"SELECT {PostgresRows.JobColumns}, {JobTable.Now} FROM hush_jobs j WHERE j.cancel_at <= {JobTable.Now} AND j.state IN (0, 1) LIMIT $2 FOR UPDATE SKIP LOCKED";
        const string Left =
            $"SELECT {PostgresRows.JobColumns}, {JobTable.Now} FROM hush_jobs j WHERE j.state = 5 AND j.lease_until <= {JobTable.Now} LIMIT $2 FOR UPDATE SKIP LOCKED";
        List<(JobRow Row, long Now)> overdue = [.. await RowsAsync(Overdue).ConfigureAwait(false), .. await RowsAsync(Left).ConfigureAwait(false)];
        foreach ((var row, var time) in overdue)
        {
            if (JobTransition.Cancel(row.State, row.IsHeld(time)) is { } next && next != row.State) await JobTable.MoveAsync(database, row, next,
                time, limits).ConfigureAwait(false);
        }

        return overdue.Count;

        Task<List<(JobRow, long)>> RowsAsync(string sql) =>
            database.RowsAsync(row => (PostgresRows.ReadJob(row), row.GetInt64(PostgresRows.JobColumnCount)), sql, now, MostPerStep);
    }

    /// <summary>Destroys expired jobs with their keys, inputs and outcomes; returns how many, and how many of them had not ended.</summary>
    public static async Task<(int Destroyed, int Unrun)> DestroyAsync(NpgsqlConnection database, long? now) => (await database.RowsAsync(
        row => ((int)row.GetInt64(0), (int)row.GetInt64(1)),
        $"""
        WITH expired AS MATERIALIZED (SELECT sequence FROM hush_jobs WHERE expires <= {JobTable.Now} ORDER BY expires LIMIT $2 FOR UPDATE SKIP LOCKED),
        gone AS (DELETE FROM hush_jobs WHERE sequence = ANY(ARRAY(SELECT sequence FROM expired)) RETURNING state)
        SELECT count(*), count(*) FILTER (WHERE state IN (0, 1, 5)) FROM gone
        """,
        now, MostPerStep).ConfigureAwait(false)).Single();

    /// <summary>Lets leases that end later than any can, since a clock was set back, end one lease from now; returns how many.</summary>
    public static Task<int> ShortenLeasesAsync(NpgsqlConnection database, JobLimits limits, long? now) => database.ExecuteAsync(
        $"UPDATE hush_jobs SET lease_until = {JobTable.Now} + $2 WHERE state IN (0, 1, 5) AND lease_until > {JobTable.Now} + $3", now,
        limits.Lease.Ticks, limits.LongestLease.Ticks);

    /// <summary>How many jobs have not ended although they are older than <paramref name="limits"/> keeps ended ones.</summary>
    public static Task<int> CountOverdueAsync(NpgsqlConnection database, JobLimits limits, long? now) => database.CountAsync(
        $"SELECT count(*) FROM hush_jobs WHERE state IN (0, 1, 5) AND created <= {JobTable.Now} - $2", now, limits.Retention.Ticks);

    /// <summary>How much there is to do.</summary>
    public static async Task<QueueMeasure> MeasureAsync(NpgsqlConnection database, long? now) => (await database.RowsAsync(
        row => new QueueMeasure((int)row.GetInt64(0), (int)row.GetInt64(1), TimeSpan.FromTicks(Math.Max(0, row.GetInt64(2)))),
        $"SELECT count(*) FILTER (WHERE state = 0), count(*) FILTER (WHERE state <> 0), coalesce({JobTable.Now} - min(created) FILTER (WHERE state = 0), 0) FROM hush_jobs WHERE state IN (0, 1, 5)",
        now).ConfigureAwait(false)).Single();

    /// <summary>Fails in a database that takes no writes; changes nothing and waits for nobody.</summary>
    public static Task<object?> CheckAsync(NpgsqlConnection database) => database.ScalarAsync("SELECT one FROM hush_store FOR UPDATE SKIP LOCKED");
}
