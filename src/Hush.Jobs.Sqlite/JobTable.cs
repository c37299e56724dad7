using System.Globalization;
using Hush.Jobs.Sealing;
using Microsoft.Data.Sqlite;

namespace Hush.Jobs.Sqlite;

/// <summary>The statements on jobs, each for use inside a transaction. Knows no keys and no clock.</summary>
internal static class JobTable
{
    public static JobRow? Find(SqliteConnection database, JobId id) =>
        database.Rows(SqliteRows.ReadJob, SqliteRows.SelectJob + "WHERE id = $id", ("$id", id.Value.ToByteArray())).FirstOrDefault();

    /// <summary>The oldest job a worker may take: one that waits, or one that runs with nobody at it.</summary>
    public static JobRow? FindReady(SqliteConnection database, long now)
    {
        const string Wanted = " AND expires > $now AND (cancel_at IS NULL OR cancel_at > $now) ORDER BY sequence LIMIT 1";
        JobRow? waiting = database.Rows(SqliteRows.ReadJob, SqliteRows.SelectJob + "WHERE state = 0" + Wanted, ("$now", now)).FirstOrDefault();
        JobRow? left = database.Rows(SqliteRows.ReadJob, SqliteRows.SelectJob + "WHERE state = 1 AND (lease_token IS NULL OR lease_until <= $now)" + Wanted, ("$now", now)).FirstOrDefault();
        if (waiting is null || left is null) return waiting ?? left;
        return waiting.Sequence < left.Sequence ? waiting : left;
    }

    /// <summary>Jobs whose cancellation must be carried on by the store: past their time limit, or left by their worker while it was to stop.</summary>
    public static List<JobRow> FindToCancel(SqliteConnection database, long now) =>
    [
        .. database.Rows(SqliteRows.ReadJob, SqliteRows.SelectJob + "WHERE cancel_at IS NOT NULL AND cancel_at <= $now AND state IN (0, 1)", ("$now", now)),
        .. database.Rows(SqliteRows.ReadJob, SqliteRows.SelectJob + "WHERE state = 5 AND (lease_token IS NULL OR lease_until <= $now)", ("$now", now)),
    ];

    public static bool HasExpired(SqliteConnection database, long now) =>
        database.Scalar("SELECT 1 FROM jobs WHERE expires <= $now LIMIT 1", ("$now", now)) is not null;

    /// <summary>Whether <paramref name="length"/> jobs wait to be started, or more.</summary>
    public static bool IsFull(SqliteConnection database, int length) =>
        database.Scalar("SELECT 1 FROM jobs WHERE state = 0 LIMIT 1 OFFSET $skip", ("$skip", length - 1)) is not null;

    public static void Insert(SqliteConnection database, JobRow job, byte[] sealedInput)
    {
        database.Execute(
            """
            INSERT INTO jobs (id, owner, kind, state, task_count, attempts, created, updated, expires, cancel_at, wrapped_key, display_name)
            VALUES ($id, $owner, $kind, $state, $tasks, 0, $created, $created, $expires, $cancelAt, $key, $name)
            """,
            ("$id", job.Id.Value.ToByteArray()),
            ("$owner", job.Owner),
            ("$kind", job.Kind),
            ("$state", (int)job.State),
            ("$tasks", job.TaskCount),
            ("$created", job.Created),
            ("$expires", job.Expires),
            ("$cancelAt", job.CancelAt),
            ("$key", job.WrappedKey),
            ("$name", job.DisplayName));
        database.Execute("INSERT INTO inputs (job, content) VALUES (last_insert_rowid(), $input)", ("$input", sealedInput));
    }

    public static byte[]? Input(SqliteConnection database, JobRow job) =>
        (byte[]?)database.Scalar("SELECT content FROM inputs WHERE job = $job", ("$job", job.Sequence));

    public static List<TaskRow> Tasks(SqliteConnection database, JobRow job) =>
        database.Rows(SqliteRows.ReadTask, SqliteRows.SelectTasks, ("$job", job.Sequence));

    /// <summary>Counts an attempt and gives the job to the holder of <paramref name="token"/>.</summary>
    public static void Lease(SqliteConnection database, JobRow job, Guid token, long until, long now)
    {
        bool isFirst = job.State == JobState.NotStarted;
        if (isFirst) Move(database, job, JobState.Running, now);
        database.Execute(
            "UPDATE jobs SET attempts = attempts + 1, lease_token = $token, lease_until = $until WHERE sequence = $job",
            ("$token", token.ToByteArray()),
            ("$until", until),
            ("$job", job.Sequence));
    }

    public static void Renew(SqliteConnection database, JobRow job, long until) =>
        database.Execute("UPDATE jobs SET lease_until = $until WHERE sequence = $job", ("$until", until), ("$job", job.Sequence));

    /// <summary>Takes the job from its worker; the attempt does not count.</summary>
    public static void Release(SqliteConnection database, JobRow job) =>
        database.Execute(
            "UPDATE jobs SET attempts = max(attempts - 1, 0), lease_token = NULL, lease_until = NULL WHERE sequence = $job",
            ("$job", job.Sequence));

    /// <summary>The first outcome of a task stays.</summary>
    public static void Record(SqliteConnection database, JobRow job, int task, bool succeeded, byte[]? output, long now)
    {
        int added = database.Execute(
            "INSERT INTO tasks (job, task, succeeded, updated, output) VALUES ($job, $task, $succeeded, $now, $output) ON CONFLICT DO NOTHING",
            ("$job", job.Sequence),
            ("$task", task),
            ("$succeeded", succeeded),
            ("$now", now),
            ("$output", output));
        if (added > 0) database.Execute("UPDATE jobs SET updated = $now WHERE sequence = $job", ("$now", now), ("$job", job.Sequence));
    }

    /// <exception cref="InvalidOperationException">The move is not legal.</exception>
    public static void Move(SqliteConnection database, JobRow job, JobState to, long now)
    {
        if (!JobTransition.IsLegal(job.State, to)) throw new InvalidOperationException($"A job cannot go from {job.State} to {to}.");
        database.Execute("UPDATE jobs SET state = $state, updated = $now WHERE sequence = $job", ("$state", (int)to), ("$now", now), ("$job", job.Sequence));
        if (!JobTransition.IsEnded(to)) return;
        database.Execute("UPDATE jobs SET lease_token = NULL, lease_until = NULL, cancel_at = NULL WHERE sequence = $job", ("$job", job.Sequence));
        database.Execute("DELETE FROM inputs WHERE job = $job", ("$job", job.Sequence));
    }

    /// <summary>Destroys expired jobs, at most <paramref name="most"/>; returns how many. The keys are overwritten before their rows are freed.</summary>
    public static int Destroy(SqliteConnection database, long now, int most)
    {
        List<long> expired = database.Rows(
            row => row.GetInt64(0), "SELECT sequence FROM jobs WHERE expires <= $now ORDER BY expires LIMIT $most", ("$now", now), ("$most", most));
        foreach (long job in expired)
        {
            database.Execute("UPDATE jobs SET wrapped_key = zeroblob(length(wrapped_key)) WHERE sequence = $job", ("$job", job));
            database.Execute("DELETE FROM inputs WHERE job = $job", ("$job", job));
            database.Execute("DELETE FROM tasks WHERE job = $job", ("$job", job));
            database.Execute("DELETE FROM jobs WHERE sequence = $job", ("$job", job));
        }

        return expired.Count;
    }

    /// <summary>Rewrites what is there: the cheapest proof that the database takes writes.</summary>
    public static void Touch(SqliteConnection database) => database.Execute("UPDATE store SET key_check = key_check");

    /// <summary>Moves the log into the database and empties it, so that no overwritten page survives there; false when a reader was in the way.</summary>
    public static bool Checkpoint(SqliteConnection database) =>
        Convert.ToInt32(database.Scalar("PRAGMA wal_checkpoint(TRUNCATE)"), CultureInfo.InvariantCulture) == 0;
}
