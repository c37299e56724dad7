using System.Globalization;
using Microsoft.Data.Sqlite;

namespace Hush.Jobs.Sqlite;

/// <summary>
/// Tables of the job database, as numbered migrations: the database's <c>user_version</c> is how many of them it has had.
/// Times are UTC ticks of 100 ns. Released migrations are never edited, only followed.
/// </summary>
internal static class SqliteSchema
{
    // "HUSH" in ASCII: tells our files from other programs' databases.
    private const int ApplicationId = 0x48555348;

    private static readonly string[] Migrations =
    [
        """
        CREATE TABLE store (
            one INTEGER PRIMARY KEY CHECK (one = 1),
            key_check BLOB NOT NULL
        ) STRICT;

        -- sequence: order of arrival; the clock may jump, this does not.
        CREATE TABLE jobs (
            sequence INTEGER PRIMARY KEY AUTOINCREMENT,
            id BLOB NOT NULL UNIQUE,
            owner BLOB NOT NULL,
            kind TEXT NOT NULL,
            state INTEGER NOT NULL,
            task_count INTEGER NOT NULL,
            attempts INTEGER NOT NULL,
            created INTEGER NOT NULL,
            updated INTEGER NOT NULL,
            expires INTEGER NOT NULL,
            cancel_at INTEGER,
            lease_token BLOB,
            lease_until INTEGER,
            wrapped_key BLOB NOT NULL,
            display_name BLOB
        ) STRICT;
        CREATE INDEX jobs_by_state ON jobs (state, sequence);
        CREATE INDEX jobs_by_expiry ON jobs (expires);
        CREATE INDEX jobs_by_limit ON jobs (cancel_at) WHERE cancel_at IS NOT NULL;

        CREATE TABLE inputs (
            job INTEGER PRIMARY KEY REFERENCES jobs (sequence),
            content BLOB NOT NULL
        ) STRICT;

        -- A row per task that has an outcome; output is NULL when a failure left none.
        CREATE TABLE tasks (
            job INTEGER NOT NULL REFERENCES jobs (sequence),
            task INTEGER NOT NULL,
            succeeded INTEGER NOT NULL,
            updated INTEGER NOT NULL,
            output BLOB,
            UNIQUE (job, task)
        ) STRICT;
        """,
        """
        -- turn: whose turn it is among the owners; a job of an owner with few waiting stands before the later ones of an owner with many.
        ALTER TABLE jobs ADD COLUMN turn INTEGER NOT NULL DEFAULT 0;
        ALTER TABLE jobs ADD COLUMN input_length INTEGER NOT NULL DEFAULT 0;
        CREATE INDEX jobs_by_turn ON jobs (state, turn, sequence);
        CREATE INDEX jobs_by_owner ON jobs (owner, state, turn);
        CREATE INDEX jobs_by_age ON jobs (state, created);
        """,
    ];

    private static readonly string[] Tables = ["store", "jobs", "inputs", "tasks"];

    /// <summary>What this program knows.</summary>
    public static int CurrentVersion => Migrations.Length;

    /// <summary>0 for a new file. To be called inside a transaction: another process may be making the tables.</summary>
    /// <exception cref="JobStoreException">The file is another program's, or a newer Hush wrote it.</exception>
    public static int ReadVersion(SqliteConnection connection, string path)
    {
        var version = Number(connection, "PRAGMA user_version");
        var application = Number(connection, "PRAGMA application_id");
        var isEmpty = Number(connection, "SELECT count(*) FROM sqlite_schema") == 0;
        if (application != ApplicationId && !(isEmpty && application == 0 && version == 0))
            throw new JobStoreException($"The file {path} is a database, but not one of Hush jobs.");
        if (version > CurrentVersion)
            throw new JobStoreException(
                $"The job database {path} has schema version {version}; this program knows versions up to {CurrentVersion}. Start the newer Hush that wrote it.");
        return version;
    }

    /// <summary>Brings the database to <see cref="CurrentVersion"/> in one transaction and binds a new one to its key.</summary>
    public static void Migrate(SqliteConnection connection, string path, byte[] keyCheck)
    {
        using var transaction = connection.BeginTransaction(deferred: false);
        var version = ReadVersion(connection, path);
        for (var next = version; next < CurrentVersion; next++) connection.Execute(Migrations[next]);
        if (version == 0) connection.Execute("INSERT INTO store (one, key_check) VALUES (1, $check)", ("$check", keyCheck));
        if (version < CurrentVersion)
        {
            connection.Execute(string.Create(CultureInfo.InvariantCulture, $"PRAGMA application_id = {ApplicationId}"));
            connection.Execute(string.Create(CultureInfo.InvariantCulture, $"PRAGMA user_version = {CurrentVersion}"));
        }

        transaction.Commit();
    }

    /// <summary>Reads the whole file: damage is better found at the start than by the job that meets it.</summary>
    /// <exception cref="JobStoreException">A table is missing, or a page is damaged or cut off.</exception>
    public static void CheckSound(SqliteConnection connection, string path)
    {
        var tables = connection.Rows(row => row.GetString(0), "SELECT name FROM sqlite_schema WHERE type = 'table'");
        var fault = Tables.Except(tables).FirstOrDefault() is { } missing
            ? $"the table {missing} is missing"
            : connection.Scalar("PRAGMA quick_check(1)") is string report and not "ok" ? report.ReplaceLineEndings(" ") : null;
        if (fault is not null) throw Damaged(path, fault);
    }

    public static JobStoreException Damaged(string path, string fault) => new(
        $"The job database {path} is damaged: {fault}. Restore it, or move it away with the files beside it to begin with an empty one; the jobs in it are lost then.");

    private static int Number(SqliteConnection connection, string sql) => Convert.ToInt32(connection.Scalar(sql), CultureInfo.InvariantCulture);
}
