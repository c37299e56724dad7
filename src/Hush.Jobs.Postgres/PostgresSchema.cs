using Npgsql;

namespace Hush.Jobs.Postgres;

/// <summary>One step of the schema's history.</summary>
/// <param name="OldestProgram">
/// How many migrations a program must know to work on the schema after this one. A migration that older programs can live with, such as
/// a new column with a default, keeps the number of the one before; then old and new servers may run at the same time.
/// </param>
/// <param name="Sql">Its statements.</param>
internal sealed record Migration(int OldestProgram, string Sql);

/// <summary>
/// Tables of the job database, as numbered migrations; the table <c>hush_store</c> says how many it has had. Times are UTC ticks of
/// 100 ns. The tables lie in the first schema of the connection's search path. Released migrations are never edited, only followed.
/// </summary>
internal static class PostgresSchema
{
    // "HUSH" in ASCII: servers that start at the same time migrate one after the other.
    private const long AdvisoryLock = 0x48555348;

    /// <summary>Those that this program knows.</summary>
    public static IReadOnlyList<Migration> Migrations { get; } =
    [
        new(1,
            """
            CREATE TABLE hush_store (
                one integer PRIMARY KEY CHECK (one = 1),
                version integer NOT NULL,
                oldest_program integer NOT NULL,
                key_check bytea NOT NULL
            );

            -- sequence: order of arrival. lease_until: 0 when no worker has the job.
            CREATE TABLE hush_jobs (
                sequence bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
                id uuid NOT NULL UNIQUE,
                owner bytea NOT NULL,
                kind text NOT NULL,
                state integer NOT NULL,
                task_count integer NOT NULL,
                attempts integer NOT NULL,
                created bigint NOT NULL,
                updated bigint NOT NULL,
                expires bigint NOT NULL,
                cancel_at bigint,
                lease_token uuid,
                lease_until bigint NOT NULL DEFAULT 0,
                wrapped_key bytea NOT NULL,
                display_name bytea
            );

            -- What a claim looks through: never a job that has ended, however many of them lie in the table.
            CREATE INDEX hush_jobs_open ON hush_jobs (sequence) WHERE state IN (0, 1);
            CREATE INDEX hush_jobs_cancelling ON hush_jobs (lease_until) WHERE state = 5;
            CREATE INDEX hush_jobs_limit ON hush_jobs (cancel_at) WHERE cancel_at IS NOT NULL;
            CREATE INDEX hush_jobs_expiry ON hush_jobs (expires);

            CREATE TABLE hush_inputs (
                job bigint PRIMARY KEY REFERENCES hush_jobs (sequence) ON DELETE CASCADE,
                content bytea NOT NULL
            );

            -- A row per task that has an outcome; output is NULL when a failure left none.
            CREATE TABLE hush_tasks (
                job bigint NOT NULL REFERENCES hush_jobs (sequence) ON DELETE CASCADE,
                task integer NOT NULL,
                succeeded boolean NOT NULL,
                updated bigint NOT NULL,
                output bytea,
                PRIMARY KEY (job, task)
            );
            """),
        new(1,
            """
            -- turn: whose turn it is among the owners; a job of an owner with few waiting stands before the later ones of an owner with many.
            ALTER TABLE hush_jobs ADD COLUMN turn bigint NOT NULL DEFAULT 0, ADD COLUMN input_length bigint NOT NULL DEFAULT 0;
            CREATE INDEX hush_jobs_open_turn ON hush_jobs (turn, sequence) WHERE state IN (0, 1);
            CREATE INDEX hush_jobs_owner ON hush_jobs (owner, turn) WHERE state IN (0, 1);
            CREATE INDEX hush_jobs_unended ON hush_jobs (created) WHERE state IN (0, 1, 5);
            """),
    ];

    /// <summary>Brings the database to the last of <paramref name="migrations"/>, inside the caller's transaction, and binds a new one to its
    /// key.</summary>
    /// <param name="database">The connection.</param>
    /// <param name="name">The database's name for messages.</param>
    /// <param name="migrations">Those that the program knows.</param>
    /// <param name="keyCheck">Called for a new database only: what the key leaves in it.</param>
    /// <exception cref="JobStoreException">A newer Hush changed the database so that this program cannot work on it.</exception>
    public static async Task MigrateAsync(NpgsqlConnection database, string name, IReadOnlyList<Migration> migrations, Func<byte[]> keyCheck)
    {
        // A change of a table waits for the statements that use it, and others wait behind it: not for long.
        await database.ExecuteAsync("SET LOCAL lock_timeout = '5s'").ConfigureAwait(false);
        await database.ExecuteAsync("SELECT pg_advisory_xact_lock($1)", AdvisoryLock).ConfigureAwait(false);
        (var version, var oldest) = await ReadVersionAsync(database).ConfigureAwait(false);
        if (oldest > migrations.Count)
        {
            throw new JobStoreException(
                $"The job database {name} has schema version {version} and needs a program that knows version {oldest}; this one knows versions up to {migrations.Count}. Start the newer Hush.");
        }

        // In the order of servers that add jobs, which lock this row before they touch the tables: the other way round is a deadlock.
        if (version > 0 && version < migrations.Count) await database.ExecuteAsync("SELECT one FROM hush_store FOR UPDATE").ConfigureAwait(false);
        for (var next = version; next < migrations.Count; next++) await database.ExecuteAsync(migrations[next].Sql).ConfigureAwait(false);
        if (version == 0)
        {
            await database.ExecuteAsync(
                "INSERT INTO hush_store (one, version, oldest_program, key_check) VALUES (1, $1, $2, $3)", migrations.Count,
                migrations[^1].OldestProgram, keyCheck()).ConfigureAwait(false);
        }
        else if (version < migrations.Count)
        {
            await database.ExecuteAsync("UPDATE hush_store SET version = $1, oldest_program = $2", migrations.Count, migrations[^1].OldestProgram)
                .ConfigureAwait(false);
        }
    }

    private static async Task<(int Version, int OldestProgram)> ReadVersionAsync(NpgsqlConnection database)
    {
        var isThere = await database.ScalarAsync("SELECT to_regclass('hush_store') IS NOT NULL").ConfigureAwait(false) is true;
        if (!isThere) return (0, 0);
        var rows = await database.RowsAsync(row => (row.GetInt32(0), row.GetInt32(1)), "SELECT version, oldest_program FROM hush_store")
            .ConfigureAwait(false);
        return rows.Single();
    }
}
