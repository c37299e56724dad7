using Hush.Jobs.Sealing;
using Microsoft.Data.Sqlite;

namespace Hush.Jobs.Sqlite;

// What nobody asks for: cancelling what is overdue, destroying what has expired, wiping what is left of it in the files.
internal sealed partial class SqliteJobStore
{
    // Keeps other writers waiting for milliseconds only.
    private const int MostPerPurge = 200;

    // True at first: the process before this one may have died between a deletion and its wiping.
    private volatile bool _hasRemnants = true;

    public async Task<JobPurge> PurgeAsync(CancellationToken cancellation)
    {
        try
        {
            var purge = await PurgeByAsync(DestroyExpiredAsync, cancellation).ConfigureAwait(false);
            _space.TryReserve();
            return purge;
        }
        catch (JobStoreException full) when (full.IsFull)
        {
            _space.FreeReserve();
            return await PurgeByAsync(DestroyExpiredInLittleRoomAsync, cancellation).ConfigureAwait(false);
        }
    }

    public Task CheckAsync(CancellationToken cancellation) => WriteAsync(
        database =>
        {
            JobTable.Touch(database);
            return true;
        },
        cancellation);

    public Task<bool> HasRoomAsync(CancellationToken cancellation) => ReadAsync(_space.HasRoom, cancellation);

    public Task<QueueMeasure> MeasureAsync(CancellationToken cancellation) => ReadAsync(database => JobTable.Measure(database, Now), cancellation);

    private async Task<JobPurge> PurgeByAsync(Func<CancellationToken, Task<(int Destroyed, int Unrun)>> destroy, CancellationToken cancellation)
    {
        // First what frees room; the rest needs some.
        (var destroyed, var unrun) = await destroy(cancellation).ConfigureAwait(false);
        if (_hasRemnants) await WipeAsync(cancellation).ConfigureAwait(false);
        var isAnyToCancel = await ReadAsync(database => JobTable.FindToCancel(database, Now).Count > 0, cancellation).ConfigureAwait(false);
        if (isAnyToCancel) await WriteAsync(CancelOverdue, cancellation).ConfigureAwait(false);
        var isAnyTooLong = await ReadAsync(database => JobTable.HasLeaseBeyond(database, Now + _limits.LongestLease.Ticks), cancellation)
            .ConfigureAwait(false);
        if (isAnyTooLong) await WriteAsync(ShortenLeases, cancellation).ConfigureAwait(false);
        if (_hasRemnants) await WipeAsync(cancellation).ConfigureAwait(false);
        var overdue = await ReadAsync(database => JobTable.CountUnended(database, Now - _limits.Retention.Ticks), cancellation).ConfigureAwait(false);
        return new JobPurge(destroyed, unrun, overdue);
    }

    private async Task<(int Destroyed, int Unrun)> DestroyExpiredAsync(CancellationToken cancellation)
    {
        var destroyed = 0;
        var unrun = 0;
        while (await ReadAsync(database => JobTable.HasExpired(database, Now), cancellation).ConfigureAwait(false))
        {
            _hasRemnants = true;
            (var some, var never) = await WriteAsync(
                database =>
                {
                    var expired = JobTable.FindExpired(database, Now, MostPerPurge);
                    return (expired.Count, expired.Count(job => Destroy(database, job)));
                },
                cancellation).ConfigureAwait(false);
            destroyed += some;
            unrun += never;
        }

        return (destroyed, unrun);
    }

    /// <summary>
    /// Destroys job by job and empties the log after each. The key is overwritten as always; what it sealed is then only given free, for overwriting
    /// it would fill the log with as many bytes.
    /// </summary>
    private async Task<(int Destroyed, int Unrun)> DestroyExpiredInLittleRoomAsync(CancellationToken cancellation)
    {
        var destroyed = 0;
        var unrun = 0;
        while (await ReadAsync(database => JobTable.FindExpired(database, Now, 1), cancellation).ConfigureAwait(false) is [var job])
        {
            var wasUnended = await WriteAsync(database => JobTable.DestroyKey(database, job), cancellation).ConfigureAwait(false);
            await WipeAsync(cancellation).ConfigureAwait(false);
            await SqliteFailure.TranslateAsync(_path, () => _writer.RunBetweenAsync(database => DeleteLightly(database, job), cancellation))
                .ConfigureAwait(false);
            await WipeAsync(cancellation).ConfigureAwait(false);
            destroyed++;
            if (wasUnended) unrun++;
        }

        return (destroyed, unrun);
    }

    /// <summary>True when the job had not ended.</summary>
    private static bool Destroy(SqliteConnection database, long job)
    {
        var wasUnended = JobTable.DestroyKey(database, job);
        JobTable.DeleteContents(database, job);
        JobTable.Delete(database, job);
        return wasUnended;
    }

    private static bool DeleteLightly(SqliteConnection database, long job)
    {
        database.Execute("PRAGMA secure_delete = OFF");
        try
        {
            using var transaction = database.BeginTransaction(deferred: false);
            JobTable.DeleteContents(database, job);
            JobTable.Delete(database, job);
            transaction.Commit();
            return true;
        }
        finally
        {
            database.Execute("PRAGMA secure_delete = ON");
        }
    }

    private int CancelOverdue(SqliteConnection database)
    {
        var now = Now;
        var overdue = JobTable.FindToCancel(database, now);
        foreach (var row in overdue)
        {
            if (JobTransition.Cancel(row.State, row.IsHeld(now)) is { } next && next != row.State) Move(database, row, next, now);
        }

        return overdue.Count;
    }

    private bool ShortenLeases(SqliteConnection database)
    {
        var now = Now;
        JobTable.Shorten(database, now + _limits.LongestLease.Ticks, now + _limits.Lease.Ticks);
        return true;
    }

    private JobState Move(SqliteConnection database, JobRow row, JobState to, long now)
    {
        var isEnd = JobTransition.IsEnded(to);
        long? expires = isEnd ? _limits.ExpiryOfEnded(JobReading.Time(row.Created), JobReading.Time(now)).UtcTicks : null;
        JobTable.Move(database, row, to, now, expires);
        _hasRemnants |= isEnd;
        return to;
    }

    private async Task WipeAsync(CancellationToken cancellation)
    {
        // Cleared first: what ends while the checkpoint runs is wiped by the next.
        _hasRemnants = false;
        var isWiped = false;
        try
        {
            isWiped = await SqliteFailure.TranslateAsync(_path, () => _writer.RunBetweenAsync(JobTable.Checkpoint, cancellation))
                .ConfigureAwait(false);
        }
        finally
        {
            if (!isWiped) _hasRemnants = true;
        }
    }
}
