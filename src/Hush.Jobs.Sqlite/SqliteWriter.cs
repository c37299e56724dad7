using System.Collections.Concurrent;
using Microsoft.Data.Sqlite;

namespace Hush.Jobs.Sqlite;

/// <summary>
/// Serialises writes, and puts those that came while one was being made durable into one transaction: the cost of a write is that of
/// forcing the log to the disk, and so many callers share it. Each write still stands or falls alone, by a savepoint of its own.
/// </summary>
internal sealed class SqliteWriter(SqliteConnection connection) : IDisposable
{
    // Bounds how long the first of a batch waits for the last.
    private const int MostPerCommit = 128;

    private readonly ConcurrentQueue<Write> _pending = new();
    private readonly SemaphoreSlim _turn = new(1, 1);

    /// <summary>Returns once <paramref name="step"/> ran and its transaction is durable. Cannot be cancelled once begun.</summary>
    public async Task<T> RunAsync<T>(Func<SqliteConnection, T> step, CancellationToken cancellation)
    {
        cancellation.ThrowIfCancellationRequested();
        T? result = default;
        Write write = new(() => result = step(connection));
        _pending.Enqueue(write);
        await _turn.WaitAsync(CancellationToken.None).ConfigureAwait(false);
        try
        {
            while (!write.Done.IsCompleted) CommitPending();
        }
        finally
        {
            _turn.Release();
        }

        await write.Done.ConfigureAwait(false);
        return result!;
    }

    /// <summary>Runs <paramref name="step"/> alone and outside any transaction, for statements that demand it.</summary>
    public async Task<T> RunBetweenAsync<T>(Func<SqliteConnection, T> step, CancellationToken cancellation)
    {
        await _turn.WaitAsync(cancellation).ConfigureAwait(false);
        try
        {
            return step(connection);
        }
        finally
        {
            _turn.Release();
        }
    }

    public void Dispose()
    {
        _turn.Wait();
        connection.Dispose();
        _turn.Dispose();
    }

    private void CommitPending()
    {
        List<Write> batch = [];
        while (batch.Count < MostPerCommit && _pending.TryDequeue(out var write)) batch.Add(write);
        try
        {
            using var transaction = connection.BeginTransaction(deferred: false);
            foreach (var write in batch) write.Run(transaction);
            transaction.Commit();
        }
        catch (Exception failure)
        {
            foreach (var write in batch) write.Fail(failure);
            return;
        }

        foreach (var write in batch) write.Complete();
    }

    private sealed class Write(Action step)
    {
        private const string Savepoint = "step";
        private readonly TaskCompletionSource _done = new(TaskCreationOptions.RunContinuationsAsynchronously);
        private Exception? _failure;

        public Task Done => _done.Task;

        public void Run(SqliteTransaction transaction)
        {
            transaction.Save(Savepoint);
            try
            {
                step();
            }
            catch (Exception failure)
            {
                _failure = failure;
                transaction.Rollback(Savepoint);
            }

            transaction.Release(Savepoint);
        }

        public void Fail(Exception failure) => _done.TrySetException(_failure ?? failure);

        public void Complete()
        {
            if (_failure is null) _done.TrySetResult();
            else _done.TrySetException(_failure);
        }
    }
}
