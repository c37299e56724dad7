using Hush.Jobs.Sealing;
using Npgsql;

namespace Hush.Jobs.Postgres;

/// <summary>A job as a worker got it, with its sealed input and the tasks that have an outcome.</summary>
internal sealed record ClaimedJob(JobRow Row, byte[]? Input, int[] FinishedTasks, long OutputBytes)
{
    public override string ToString() => $"ClaimedJob {Row.Id}";
}

/// <summary>What an owner has in the queue.</summary>
/// <param name="Waiting">Jobs that wait to be started.</param>
/// <param name="Bytes">Bytes of their requests.</param>
/// <param name="LastTurn">The last turn of the owner's jobs that have not ended; -1 when there is none.</param>
/// <param name="QueueTurn">The turn at which the queue stands.</param>
internal sealed record OwnerShare(int Waiting, long Bytes, long LastTurn, long QueueTurn);

/// <summary>
/// The statements on jobs. The first parameter of those that depend on the time is the time, and null means the database's own clock,
/// which all servers share. Knows no keys.
/// </summary>
internal static class JobTable
{
    /// <summary>The time, in UTC ticks.</summary>
    public const string Now = "COALESCE($1::bigint, (EXTRACT(EPOCH FROM statement_timestamp()) * 10000000)::bigint + 621355968000000000)";

    /// <summary>The statement that claims jobs; shown to the tests of its plan.</summary>
    public const string ClaimStatement =
        $"""
        WITH picked AS MATERIALIZED (
            SELECT sequence FROM hush_jobs
            WHERE state IN (0, 1) AND (state = 0 OR lease_until <= {Now}) AND expires > {Now} AND (cancel_at IS NULL OR cancel_at > {Now})
            ORDER BY turn, sequence LIMIT $2
            FOR UPDATE SKIP LOCKED)
        UPDATE hush_jobs j
        SET state = 1, attempts = j.attempts + 1, lease_token = $3, lease_until = {Now} + $4, updated = CASE WHEN j.state = 0 THEN {Now} ELSE j.updated END
        WHERE j.sequence = ANY(ARRAY(SELECT sequence FROM picked))
        RETURNING {PostgresRows.JobColumns}, (SELECT content FROM hush_inputs WHERE job = j.sequence), ARRAY(SELECT task FROM hush_tasks WHERE job = j.sequence),
            (SELECT coalesce(sum(octet_length(output)), 0)::bigint FROM hush_tasks WHERE job = j.sequence)
        """;

    /// <summary>The job with this id and its tasks, as they stood at one moment.</summary>
    public static async Task<(JobRow Row, List<TaskRow> Tasks, long Now)?> FindAsync(NpgsqlConnection database, JobId id, long? now)
    {
        const string Sql =
            $"""
            SELECT {PostgresRows.JobColumns}, t.task, t.succeeded, t.updated, octet_length(t.output), {Now}
            FROM hush_jobs j LEFT JOIN hush_tasks t ON t.job = j.sequence WHERE j.id = $2 ORDER BY t.task
            """;
        const int Start = PostgresRows.JobColumnCount;
        List<(JobRow Row, TaskRow? Task, long Now)> rows = await database.RowsAsync(
            row => (PostgresRows.ReadJob(row), PostgresRows.ReadTask(row, Start), row.GetInt64(Start + 4)), Sql, now, id.Value).ConfigureAwait(false);
        return rows.Count == 0 ? null : (rows[0].Row, [.. rows.Select(row => row.Task).OfType<TaskRow>()], rows[0].Now);
    }

    /// <summary>The job with this id, whether the task has an outcome, its sealed output and the time.</summary>
    public static async Task<(JobRow Row, bool IsThere, byte[]? Output, long Now)?> FindOutputAsync(NpgsqlConnection database, JobId id, int task,
        long? now)
    {
        const string Sql =
            $"SELECT {PostgresRows.JobColumns}, t.task, t.output, {Now} FROM hush_jobs j LEFT JOIN hush_tasks t ON t.job = j.sequence AND t.task = $3 WHERE j.id = $2";
        const int Start = PostgresRows.JobColumnCount;
        var rows = await database.RowsAsync(
            row => (PostgresRows.ReadJob(row), !row.IsDBNull(Start), row.IsDBNull(Start + 1)
                ? null : row.GetFieldValue<byte[]>(Start + 1), row.GetInt64(Start + 2)), Sql, now, id.Value, task).ConfigureAwait(false);
        return rows.Count == 0 ? null : rows[0];
    }

    /// <summary>What an owner has in the queue, and the turn at which the queue stands. The last turn is -1 when the owner has none.</summary>
    public static async Task<OwnerShare> ShareAsync(NpgsqlConnection database, byte[] owner) => (await database.RowsAsync(
        row => new OwnerShare((int)row.GetInt64(0), row.GetInt64(1), row.GetInt64(2), row.GetInt64(3)),
        """
        SELECT count(*) FILTER (WHERE state = 0), coalesce(sum(input_length) FILTER (WHERE state = 0), 0)::bigint, coalesce(max(turn), -1),
            coalesce((SELECT min(turn) FROM hush_jobs WHERE state IN (0, 1) AND state = 0), (SELECT max(turn) FROM hush_jobs WHERE state IN (0, 1) AND state = 1), 0)
        FROM hush_jobs WHERE owner = $1 AND state IN (0, 1)
        """,
        owner).ConfigureAwait(false)).Single();

    /// <summary>The job with this id and the time; nobody else changes it until the transaction ends.</summary>
    public static async Task<(JobRow Row, long Now)?> LockAsync(NpgsqlConnection database, JobId id, long? now)
    {
        const string Sql = $"SELECT {PostgresRows.JobColumns}, {Now} FROM hush_jobs j WHERE j.id = $2 FOR UPDATE";
        var rows = await database.RowsAsync(
            row => (PostgresRows.ReadJob(row), row.GetInt64(PostgresRows.JobColumnCount)), Sql, now, id.Value).ConfigureAwait(false);
        return rows.Count == 0 ? null : rows[0];
    }

    /// <summary>The time, and how many jobs wait to be started with how many bytes of requests, counted up to <paramref name="most"/> jobs; 0 bytes
    /// unless they are asked for. Whoever asked asks alone until the transaction ends.</summary>
    public static async Task<(int Waiting, long Bytes, long Now)> LockQueueAsync(NpgsqlConnection database, int most, bool countsBytes, long? now)
    {
        // The lengths lie in the rows, the count in an index.
        const string Count = $"SELECT count(*), 0::bigint, {Now} FROM (SELECT 1 FROM hush_jobs WHERE state = 0 LIMIT $2) waiting";
        const string CountAndBytes =
            $"SELECT count(*), coalesce(sum(input_length), 0)::bigint, {Now} FROM (SELECT input_length FROM hush_jobs WHERE state = 0 LIMIT $2) waiting";
        await database.ExecuteAsync("SELECT one FROM hush_store FOR UPDATE").ConfigureAwait(false);
        return (await database.RowsAsync(row => ((int)row.GetInt64(0), row.GetInt64(1), row.GetInt64(2)), countsBytes
            ? CountAndBytes : Count, now, most).ConfigureAwait(false)).Single();
    }

    /// <summary>Adds jobs in their order. One that is there already stays as it is.</summary>
    public static async Task InsertAsync(NpgsqlConnection database, IEnumerable<(JobRow Job, byte[] Input)> jobs)
    {
        NpgsqlBatch batch = new(database);
        await using (batch.ConfigureAwait(false))
        {
            foreach ((var job, var input) in jobs)
            {
                batch.Add(
                    """
                    WITH added AS (
                        INSERT INTO hush_jobs (id, owner, kind, state, task_count, attempts, created, updated, expires, cancel_at, wrapped_key, display_name, turn, input_length)
                        VALUES ($1, $2, $3, $4, $5, 0, $6, $6, $7, $8, $9, $10, $12, $13) ON CONFLICT (id) DO NOTHING RETURNING sequence)
                    INSERT INTO hush_inputs (job, content) SELECT sequence, $11 FROM added
                    """,
                    job.Id.Value, job.Owner, job.Kind, (int)job.State, job.TaskCount, job.Created, job.Expires, job.CancelAt, job.WrappedKey,
                    job.DisplayName, input, job.Turn, job.InputLength);
            }

            await batch.ExecuteNonQueryAsync().ConfigureAwait(false);
        }
    }

    /// <summary>Takes jobs that wait or that run with nobody at them, counts an attempt and gives them to the holder of <paramref name="token"/>; in
    /// the order of their turns.</summary>
    public static async Task<List<ClaimedJob>> ClaimAsync(NpgsqlConnection database, int most, Guid token, TimeSpan duration, long? now)
    {
        const int Start = PostgresRows.JobColumnCount;
        var claimed = await database.RowsAsync(
            row => new ClaimedJob(PostgresRows.ReadJob(row), row.IsDBNull(Start)
                ? null : row.GetFieldValue<byte[]>(Start), row.GetFieldValue<int[]>(Start + 1), row.GetInt64(Start + 2)),
            ClaimStatement, now, most, token, duration.Ticks).ConfigureAwait(false);
        claimed.Sort((left, right) => (left.Row.Turn, left.Row.Sequence).CompareTo((right.Row.Turn, right.Row.Sequence)));
        return claimed;
    }

    /// <summary>Which of these jobs are stored.</summary>
    public static async Task<HashSet<Guid>> WhichAreThereAsync(NpgsqlConnection database, Guid[] ids) =>
        [.. await database.RowsAsync(row => row.GetGuid(0), "SELECT id FROM hush_jobs WHERE id = ANY($1)", ids).ConfigureAwait(false)];

    /// <summary>Gives back, uncounted, what was claimed under <paramref name="token"/> in a call whose answer was lost.</summary>
    public static Task GiveBackAsync(NpgsqlConnection database, Guid token) => database.ExecuteAsync(
        "UPDATE hush_jobs SET attempts = greatest(attempts - 1, 0), lease_token = NULL, lease_until = 0 WHERE state IN (0, 1) AND lease_token = $1",
        token);

    public static async Task<bool> IsWantedAsync(NpgsqlConnection database, JobLease lease, long? now) => await database.ScalarAsync(
        $"SELECT 1 FROM hush_jobs WHERE id = $2 AND lease_token = $3 AND state = 1 AND expires > {Now} AND (cancel_at IS NULL OR cancel_at > {Now})",
        now, lease.Id.Value, lease.Token).ConfigureAwait(false) is not null;

    public static async Task<bool> RenewAsync(NpgsqlConnection database, JobLease lease, TimeSpan duration, long? now) => await database.ExecuteAsync(
        $"UPDATE hush_jobs SET lease_until = {Now} + $4 WHERE id = $2 AND lease_token = $3 AND state = 1 AND expires > {Now} AND (cancel_at IS NULL OR cancel_at > {Now})",
        now, lease.Id.Value, lease.Token, duration.Ticks).ConfigureAwait(false) > 0;

    /// <summary>The key of the leased job in its stored form; null when the lease was lost.</summary>
    public static async Task<byte[]?> KeyAsync(NpgsqlConnection database, JobLease lease) => (byte[]?)await database.ScalarAsync(
        "SELECT wrapped_key FROM hush_jobs WHERE id = $1 AND lease_token = $2", lease.Id.Value, lease.Token).ConfigureAwait(false);

    /// <summary>The first outcome of a task stays. False when the lease was lost.</summary>
    public static async Task<bool> RecordAsync(NpgsqlConnection database, JobLease lease, int task, bool succeeded, byte[]? output, long? now) =>
        await database.CountAsync(
        $"""
        WITH held AS MATERIALIZED (SELECT sequence FROM hush_jobs WHERE id = $2 AND lease_token = $3 AND expires > {Now} FOR UPDATE),
        added AS (
            INSERT INTO hush_tasks (job, task, succeeded, updated, output) SELECT sequence, $4, $5, {Now}, $6::bytea FROM held
            ON CONFLICT DO NOTHING RETURNING job),
        touched AS (UPDATE hush_jobs j SET updated = {Now}, attempts = 0 FROM added WHERE j.sequence = added.job)
        SELECT count(*) FROM held
        """,
        now, lease.Id.Value, lease.Token, task, succeeded, output).ConfigureAwait(false) > 0;

    /// <summary>How many tasks of the job succeeded, and how many failed.</summary>
    public static async Task<(int Succeeded, int Failed)> OutcomesAsync(NpgsqlConnection database, JobRow job) => (await database.RowsAsync(
        row => ((int)row.GetInt64(0), (int)row.GetInt64(1)),
        "SELECT count(*) FILTER (WHERE succeeded), count(*) FILTER (WHERE NOT succeeded) FROM hush_tasks WHERE job = $1",
        job.Sequence).ConfigureAwait(false)).Single();

    /// <summary>Takes the job from its worker; the attempt does not count.</summary>
    public static Task ReleaseAsync(NpgsqlConnection database, JobRow job) => database.ExecuteAsync(
        "UPDATE hush_jobs SET attempts = greatest(attempts - 1, 0), lease_token = NULL, lease_until = 0 WHERE sequence = $1", job.Sequence);

    /// <exception cref="InvalidOperationException">The move is not legal.</exception>
    public static async Task MoveAsync(NpgsqlConnection database, JobRow job, JobState to, long now, JobLimits limits)
    {
        if (!JobTransition.IsLegal(job.State, to)) throw new InvalidOperationException($"A job cannot go from {job.State} to {to}.");
        if (!JobTransition.IsEnded(to))
        {
            await database.ExecuteAsync("UPDATE hush_jobs SET state = $2, updated = $3 WHERE sequence = $1", job.Sequence, (int)to, now)
                .ConfigureAwait(false);
            return;
        }

        NpgsqlBatch batch = new(database);
        await using (batch.ConfigureAwait(false))
        {
            batch.Add(
                "UPDATE hush_jobs SET state = $2, updated = $3, expires = $4, lease_token = NULL, lease_until = 0, cancel_at = NULL WHERE sequence = $1",
                job.Sequence, (int)to, now, limits.ExpiryOfEnded(JobReading.Time(job.Created), JobReading.Time(now)).UtcTicks);
            batch.Add("DELETE FROM hush_inputs WHERE job = $1", job.Sequence);
            await batch.ExecuteNonQueryAsync().ConfigureAwait(false);
        }
    }
}
