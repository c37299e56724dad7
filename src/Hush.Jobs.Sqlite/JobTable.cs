using System.Globalization;
using Hush.Jobs.Sealing;
using Microsoft.Data.Sqlite;

namespace Hush.Jobs.Sqlite;

/// <summary>The statements on jobs, each for use inside a transaction. Knows no keys and no clock.</summary>
internal static class JobTable
{
    public static JobRow? Find(SqliteConnection database, JobId id) =>
        database.Rows(SqliteRows.TryReadJob, SqliteRows.SelectJob + "WHERE id = $id", ("$id", id.Value.ToByteArray())).FirstOrDefault();

    /// <summary>Null when the row is damaged.</summary>
    public static JobRow? Find(SqliteConnection database, long sequence) =>
        database.Rows(SqliteRows.TryReadJob, SqliteRows.SelectJob + "WHERE sequence = $job", ("$job", sequence)).FirstOrDefault();

    /// <summary>The sequence of the job that a worker may take and whose turn it is: one that waits, or one that runs with nobody at it.</summary>
    public static long? FindReady(SqliteConnection database, long now)
    {
        const string Select = "SELECT turn, sequence FROM jobs WHERE ";
        const string Wanted = " AND expires > $now AND (cancel_at IS NULL OR cancel_at > $now) ORDER BY turn, sequence LIMIT 1";
        List<(long Turn, long Sequence)> found =
        [
            .. database.Rows(row => (row.GetInt64(0), row.GetInt64(1)), Select + "state = 0" + Wanted, ("$now", now)),
            .. database.Rows(row => (row.GetInt64(0), row.GetInt64(1)),
                Select + "state = 1 AND (lease_token IS NULL OR lease_until <= $now)" + Wanted, ("$now", now)),
        ];
        return found.Count == 0 ? null : found.Min().Sequence;
    }

    /// <summary>
    /// The turn of a new job of <paramref name="owner"/>: after the owner's own jobs that have not ended, and not before the turn that the queue
    /// stands at. So the owners' first jobs stand side by side, then their second ones.
    /// </summary>
    public static long NextTurn(SqliteConnection database, byte[] owner)
    {
        var queue = database.Scalar("SELECT min(turn) FROM jobs WHERE state = 0")
            ?? database.Scalar("SELECT max(turn) FROM jobs WHERE state = 1");
        var own = database.Scalar("SELECT max(turn) FROM jobs WHERE owner = $owner AND state IN (0, 1)", ("$owner", owner));
        return Math.Max(queue is long turn ? turn : 0, own is long last ? last + 1 : 0);
    }

    /// <summary>Jobs whose cancellation must be carried on by the store: past their time limit, or left by their worker while it was to
    /// stop.</summary>
    public static List<JobRow> FindToCancel(SqliteConnection database, long now) =>
    [
        .. database.Rows(SqliteRows.TryReadJob, SqliteRows.SelectJob + "WHERE cancel_at IS NOT NULL AND cancel_at <= $now AND state IN (0, 1)",
            ("$now", now)).OfType<JobRow>(),
        .. database.Rows(SqliteRows.TryReadJob, SqliteRows.SelectJob + "WHERE state = 5 AND (lease_token IS NULL OR lease_until <= $now)",
            ("$now", now)).OfType<JobRow>(),
    ];

    /// <summary>Whether a lease ends later than <paramref name="latest"/>.</summary>
    public static bool HasLeaseBeyond(SqliteConnection database, long latest) =>
        database.Scalar("SELECT 1 FROM jobs WHERE state IN (1, 5) AND lease_until > $latest LIMIT 1", ("$latest", latest)) is not null;

    /// <summary>Lets leases that end later than <paramref name="latest"/> end at <paramref name="until"/>.</summary>
    public static void Shorten(SqliteConnection database, long latest, long until) => database.Execute(
        "UPDATE jobs SET lease_until = $until WHERE state IN (1, 5) AND lease_until > $latest", ("$until", until), ("$latest", latest));

    /// <summary>Jobs created at <paramref name="created"/> or before that have not ended.</summary>
    public static int CountUnended(SqliteConnection database, long created) => Convert.ToInt32(
        database.Scalar("SELECT count(*) FROM jobs WHERE state IN (0, 1, 5) AND created <= $created", ("$created", created)),
        CultureInfo.InvariantCulture);

    /// <summary>How much there is to do.</summary>
    public static QueueMeasure Measure(SqliteConnection database, long now) => database.Rows(
        row => new QueueMeasure(row.GetInt32(0), row.GetInt32(1), row.IsDBNull(2)
            ? TimeSpan.Zero : TimeSpan.FromTicks(Math.Max(0, now - row.GetInt64(2)))),
        "SELECT (SELECT count(*) FROM jobs WHERE state = 0), (SELECT count(*) FROM jobs WHERE state IN (1, 5)), (SELECT min(created) FROM jobs WHERE state = 0)")[0];

    /// <summary>Fails a job whose row is damaged, so that it does not stand before the others for ever.</summary>
    public static void Condemn(SqliteConnection database, long sequence)
    {
        database.Execute("UPDATE jobs SET state = 4, lease_token = NULL, lease_until = NULL, cancel_at = NULL WHERE sequence = $job",
            ("$job", sequence));
        database.Execute("DELETE FROM inputs WHERE job = $job", ("$job", sequence));
    }

    public static bool HasExpired(SqliteConnection database, long now) =>
        database.Scalar("SELECT 1 FROM jobs WHERE expires <= $now LIMIT 1", ("$now", now)) is not null;

    /// <summary>Whether <paramref name="length"/> jobs wait to be started, or more.</summary>
    public static bool IsFull(SqliteConnection database, int length) =>
        database.Scalar("SELECT 1 FROM jobs WHERE state = 0 LIMIT 1 OFFSET $skip", ("$skip", length - 1)) is not null;

    /// <summary>Whether requests of as many bytes wait to be started, or more.</summary>
    public static bool IsFullOfBytes(SqliteConnection database, long bytes) =>
        bytes < long.MaxValue && database.Rows(row => row.GetInt64(0) >= bytes, "SELECT coalesce(sum(input_length), 0) FROM jobs WHERE state = 0")[0];

    /// <summary>Whether as many jobs of an owner wait, or as many bytes of their requests, as may.</summary>
    public static bool IsOwnerFull(SqliteConnection database, byte[] owner, int length, long bytes) => database.Rows(
        row => row.GetInt64(0) >= length || row.GetInt64(1) >= bytes,
        "SELECT count(*), coalesce(sum(input_length), 0) FROM jobs WHERE owner = $owner AND state = 0",
        ("$owner", owner))[0];

    public static void Insert(SqliteConnection database, JobRow job, byte[] sealedInput)
    {
        database.Execute(
            """
            INSERT INTO jobs (id, owner, kind, state, task_count, attempts, created, updated, expires, cancel_at, wrapped_key, display_name, turn, input_length)
            VALUES ($id, $owner, $kind, $state, $tasks, 0, $created, $created, $expires, $cancelAt, $key, $name, $turn, $length)
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
            ("$name", job.DisplayName),
            ("$turn", job.Turn),
            ("$length", job.InputLength));
        database.Execute("INSERT INTO inputs (job, content) VALUES (last_insert_rowid(), $input)", ("$input", sealedInput));
    }

    public static byte[]? Input(SqliteConnection database, JobRow job) =>
        (byte[]?)database.Scalar("SELECT content FROM inputs WHERE job = $job", ("$job", job.Sequence));

    public static List<TaskRow> Tasks(SqliteConnection database, JobRow job) =>
        database.Rows(SqliteRows.ReadTask, SqliteRows.SelectTasks, ("$job", job.Sequence));

    /// <summary>Whether a task has an outcome, and its sealed output.</summary>
    public static (bool IsThere, byte[]? Output) Output(SqliteConnection database, JobRow job, int task)
    {
        var found = database.Rows(
            row => row.IsDBNull(0)
                ? null : row.GetFieldValue<byte[]>(0), "SELECT output FROM tasks WHERE job = $job AND task = $task", ("$job", job.Sequence),
                ("$task", task));
        return found is [var output] ? (true, output) : (false, null);
    }

    /// <summary>Counts an attempt and gives the job to the holder of <paramref name="token"/>.</summary>
    public static void Lease(SqliteConnection database, JobRow job, Guid token, long until, long now)
    {
        var isFirst = job.State == JobState.NotStarted;
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

    /// <summary>The first outcome of a task stays, and the job's attempts are counted anew.</summary>
    public static void Record(SqliteConnection database, JobRow job, int task, bool succeeded, byte[]? output, long now)
    {
        var added = database.Execute(
            "INSERT INTO tasks (job, task, succeeded, updated, output) VALUES ($job, $task, $succeeded, $now, $output) ON CONFLICT DO NOTHING",
            ("$job", job.Sequence),
            ("$task", task),
            ("$succeeded", succeeded),
            ("$now", now),
            ("$output", output));
        if (added > 0) database.Execute("UPDATE jobs SET updated = $now, attempts = 0 WHERE sequence = $job", ("$now", now), ("$job", job.Sequence));
    }

    /// <exception cref="InvalidOperationException">The move is not legal.</exception>
    public static void Move(SqliteConnection database, JobRow job, JobState to, long now, long? expires = null)
    {
        if (!JobTransition.IsLegal(job.State, to)) throw new InvalidOperationException($"A job cannot go from {job.State} to {to}.");
        database.Execute("UPDATE jobs SET state = $state, updated = $now WHERE sequence = $job", ("$state", (int)to), ("$now", now),
            ("$job", job.Sequence));
        if (expires is not null) database.Execute("UPDATE jobs SET expires = $expires WHERE sequence = $job", ("$expires", expires),
            ("$job", job.Sequence));
        if (!JobTransition.IsEnded(to)) return;
        database.Execute("UPDATE jobs SET lease_token = NULL, lease_until = NULL, cancel_at = NULL WHERE sequence = $job", ("$job", job.Sequence));
        database.Execute("DELETE FROM inputs WHERE job = $job", ("$job", job.Sequence));
    }

    /// <summary>Expired jobs, at most <paramref name="most"/>.</summary>
    public static List<long> FindExpired(SqliteConnection database, long now, int most) => database.Rows(
        row => row.GetInt64(0), "SELECT sequence FROM jobs WHERE expires <= $now ORDER BY expires LIMIT $most", ("$now", now), ("$most", most));

    /// <summary>Overwrites a job's key: what it stored can never be read again. True when it had not ended.</summary>
    public static bool DestroyKey(SqliteConnection database, long job)
    {
        database.Execute("UPDATE jobs SET wrapped_key = zeroblob(length(wrapped_key)) WHERE sequence = $job", ("$job", job));
        return database.Scalar("SELECT 1 FROM jobs WHERE sequence = $job AND state IN (0, 1, 5)", ("$job", job)) is not null;
    }

    /// <summary>Deletes what a job stored.</summary>
    public static void DeleteContents(SqliteConnection database, long job)
    {
        database.Execute("DELETE FROM inputs WHERE job = $job", ("$job", job));
        database.Execute("DELETE FROM tasks WHERE job = $job", ("$job", job));
    }

    /// <summary>Deletes a job without contents.</summary>
    public static void Delete(SqliteConnection database, long job) => database.Execute("DELETE FROM jobs WHERE sequence = $job", ("$job", job));

    /// <summary>Rewrites what is there: the cheapest proof that the database takes writes.</summary>
    public static void Touch(SqliteConnection database) => database.Execute("UPDATE store SET key_check = key_check");

    /// <summary>Moves the log into the database and empties it, so that no overwritten page survives there; false when a reader was in the
    /// way.</summary>
    public static bool Checkpoint(SqliteConnection database) =>
        Convert.ToInt32(database.Scalar("PRAGMA wal_checkpoint(TRUNCATE)"), CultureInfo.InvariantCulture) == 0;
}
