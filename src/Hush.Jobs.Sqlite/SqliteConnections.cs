using System.Collections.Concurrent;
using Microsoft.Data.Sqlite;

namespace Hush.Jobs.Sqlite;

/// <summary>Opens connections with the settings this room relies on, and keeps idle ones for readers.</summary>
internal sealed class SqliteConnections(string path) : IDisposable
{
    // Another process that shares the file, or a backup, may hold the lock for a moment.
    private const int BusySeconds = 10;
    private const int MostIdleReaders = 16;

    private readonly ConcurrentBag<SqliteConnection> _idleReaders = [];
    private volatile bool _isDisposed;

    /// <summary>For the one writer. WAL with full synchronisation: a commit that returned is on the disk.</summary>
    /// <exception cref="JobStoreException">The file's place cannot hold a write-ahead log.</exception>
    public SqliteConnection OpenWriter()
    {
        var connection = Open();
        try
        {
            // Zeroes deleted content in the pages; the log's copies go with each truncating checkpoint.
            connection.Execute("PRAGMA secure_delete = ON; PRAGMA foreign_keys = ON; PRAGMA synchronous = FULL");
            var mode = connection.Scalar("PRAGMA journal_mode = WAL");
            return mode is "wal"
                ? connection : throw new JobStoreException($"The job database {path} cannot use a write-ahead log there: journal mode is {mode}.");
        }
        catch
        {
            connection.Dispose();
            throw;
        }
    }

    /// <summary>Runs <paramref name="read"/> on one consistent state of the database.</summary>
    public T Read<T>(Func<SqliteConnection, T> read)
    {
        var connection = _idleReaders.TryTake(out var idle) ? idle : OpenReader();
        var isSound = false;
        try
        {
            using var snapshot = connection.BeginTransaction(deferred: true);
            var result = read(connection);
            snapshot.Commit();
            isSound = true;
            return result;
        }
        finally
        {
            if (isSound && !_isDisposed && _idleReaders.Count < MostIdleReaders) _idleReaders.Add(connection);
            else connection.Dispose();
        }
    }

    public void Dispose()
    {
        _isDisposed = true;
        while (_idleReaders.TryTake(out var connection)) connection.Dispose();
    }

    private SqliteConnection OpenReader()
    {
        var connection = Open();
        connection.Execute("PRAGMA query_only = ON");
        return connection;
    }

    private SqliteConnection Open()
    {
        SqliteConnectionStringBuilder settings = new()
        {
            DataSource = path,
            Mode = SqliteOpenMode.ReadWrite,
            Pooling = false,
            DefaultTimeout = BusySeconds,
        };
        SqliteConnection connection = new(settings.ToString());
        try
        {
            connection.Open();
            // temp_store: no statement may spill content into a temporary file.
            connection.Execute($"PRAGMA busy_timeout = {BusySeconds}000; PRAGMA temp_store = MEMORY; PRAGMA trusted_schema = OFF");
            return connection;
        }
        catch
        {
            connection.Dispose();
            throw;
        }
    }
}
