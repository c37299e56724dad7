using System.Globalization;
using Hush.TestKit;

namespace Hush.Benchmarks.Scale;

/// <summary>What a PostgreSQL server says that it did: the time of its statements by what they are for, and its write-ahead log.</summary>
/// <param name="Milliseconds">Elapsed time of all statements of a purpose.</param>
/// <param name="LogBytes">Bytes of log.</param>
/// <param name="Syncs">How often the log was forced to the disk.</param>
/// <param name="SyncMilliseconds">How long that took altogether.</param>
internal sealed record DatabaseWork(IReadOnlyDictionary<string, double> Milliseconds, long LogBytes, long Syncs, double SyncMilliseconds)
{
    /// <summary>The purposes, in the order in which a job meets them.</summary>
    public static IReadOnlyList<string> Purposes { get; } = ["submit", "claim", "outcome", "end", "read", "commit", "other"];

    /// <summary>The server's settings: those of a fresh installation, with counting.</summary>
    public static IReadOnlyList<string> Settings { get; } =
        ["fsync=on", "shared_preload_libraries=pg_stat_statements", "pg_stat_statements.track_utility=on", "track_wal_io_timing=on"];

    // The statements of Hush.Jobs.Postgres by what they begin with or hold; a name of a column of none of them makes it "other".
    private const string ByPurpose =
        """
        SELECT CASE
            WHEN query LIKE 'COMMIT%' THEN 'commit'
            WHEN query LIKE 'WITH picked%' THEN 'claim'
            WHEN query LIKE 'WITH held%' OR query LIKE 'SELECT wrapped_key%' THEN 'outcome'
            WHEN query LIKE 'WITH added%' OR query LIKE 'SELECT one FROM hush_store%' OR query LIKE '%WHERE owner = $1%' OR query LIKE '%) waiting'
                THEN 'submit'
            WHEN query LIKE '%FROM hush_jobs j WHERE j.id = $2 FOR UPDATE' OR query LIKE '%FILTER (WHERE NOT succeeded)%'
                OR query LIKE 'UPDATE hush_jobs SET state = $2%' OR query LIKE 'DELETE FROM hush_inputs%' THEN 'end'
            WHEN query LIKE '%LEFT JOIN hush_tasks%' THEN 'read'
            ELSE 'other' END, sum(total_exec_time)
        FROM pg_stat_statements WHERE dbid = (SELECT oid FROM pg_database WHERE datname = current_database()) GROUP BY 1
        """;

    /// <summary>Readies a database for counting.</summary>
    public static Task PrepareAsync(PostgresServer server, string database) => server.SqlAsync(database, "CREATE EXTENSION pg_stat_statements");

    /// <summary>Counts from now on.</summary>
    public static Task ResetAsync(PostgresServer server, string database) =>
        server.SqlAsync(database, "SELECT pg_stat_statements_reset(); SELECT pg_stat_reset_shared('wal')");

    /// <summary>What was counted.</summary>
    public static async Task<DatabaseWork> ReadAsync(PostgresServer server, string database)
    {
        Dictionary<string, double> milliseconds = new(StringComparer.Ordinal);
        foreach (var cells in Rows(await server.SqlAsync(database, ByPurpose))) milliseconds[cells[0]] = Number(cells[1]);
        var log = Rows(await server.SqlAsync(database, "SELECT wal_bytes, wal_sync, wal_sync_time FROM pg_stat_wal")).Single();
        return new DatabaseWork(milliseconds, (long)Number(log[0]), (long)Number(log[1]), Number(log[2]));
    }

    private static IEnumerable<string[]> Rows(string output) =>
        output.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => line.Split('|'));

    private static double Number(string cell) => double.Parse(cell, CultureInfo.InvariantCulture);
}
