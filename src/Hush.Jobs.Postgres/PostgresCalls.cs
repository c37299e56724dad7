using System.Data.Common;
using Npgsql;

namespace Hush.Jobs.Postgres;

/// <summary>
/// Runs steps on pooled connections. One that failed for want of a connection is repeated on a fresh one, so every step must be
/// repeatable after a commit whose answer was lost.
/// </summary>
internal sealed class PostgresCalls(NpgsqlDataSource source, string name, TimeProvider time)
{
    // Restarted servers leave a pool of dead connections: the first try after that fails, the second finds the pool emptied.
    private static readonly TimeSpan FirstPause = TimeSpan.FromMilliseconds(50);
    private static readonly TimeSpan LongestPause = TimeSpan.FromSeconds(1);

    // How long a refusal for want of space is believed.
    private static readonly TimeSpan FullFor = TimeSpan.FromSeconds(10);

    private readonly Lock _gate = new();
    private long? _fullAt;

    /// <summary>Whether the database refused a write for want of space in the last ten seconds.</summary>
    public bool IsFull
    {
        get
        {
            lock (_gate) return _fullAt is { } at && time.GetElapsedTime(at) < FullFor;
        }
    }

    /// <summary>For callers who wait for an answer: better told to come back than kept.</summary>
    public static readonly TimeSpan Brief = TimeSpan.FromMilliseconds(500);

    /// <summary>Runs a step of one statement, which is a transaction by itself.</summary>
    public Task<T> RunAsync<T>(Func<NpgsqlConnection, Task<T>> step, TimeSpan patience, CancellationToken cancellation) => RepeatAsync(
        async () =>
        {
            var connection = await source.OpenConnectionAsync(cancellation).ConfigureAwait(false);
            await using (connection.ConfigureAwait(false)) return await step(connection).ConfigureAwait(false);
        },
        patience,
        cancellation);

    /// <summary>Runs a step of several statements in one transaction. What it has begun is not cancelled.</summary>
    public Task<T> RunTransactionAsync<T>(Func<NpgsqlConnection, Task<T>> step, TimeSpan patience, CancellationToken cancellation) => RunAsync(
        async connection =>
        {
            DbTransaction transaction = await connection.BeginTransactionAsync(CancellationToken.None).ConfigureAwait(false);
            await using (transaction.ConfigureAwait(false))
            {
                var result = await step(connection).ConfigureAwait(false);
                await transaction.CommitAsync(CancellationToken.None).ConfigureAwait(false);
                return result;
            }
        },
        patience,
        cancellation);

    private void NoteFull()
    {
        lock (_gate) _fullAt = time.GetTimestamp();
    }

    /// <param name="call">The call.</param>
    /// <param name="patience">How long after the first try another one may begin.</param>
    /// <param name="cancellation">Ends the pauses.</param>
    private async Task<T> RepeatAsync<T>(Func<Task<T>> call, TimeSpan patience, CancellationToken cancellation)
    {
        cancellation.ThrowIfCancellationRequested();
        var start = time.GetTimestamp();
        var pause = FirstPause;
        while (true)
        {
            try
            {
                return await call().ConfigureAwait(false);
            }
            catch (Exception failure) when (PostgresFailure.IsPassing(failure) && time.GetElapsedTime(start) + pause <= patience)
            {
                if (failure is not PostgresException) source.Clear();
                await Task.Delay(pause, time, cancellation).ConfigureAwait(false);
                pause = pause * 2 < LongestPause ? pause * 2 : LongestPause;
            }
            catch (Exception failure) when (PostgresFailure.IsOfTheStore(failure))
            {
                if (PostgresFailure.IsFull(failure)) NoteFull();
                throw PostgresFailure.Named(name, failure);
            }
        }
    }
}
