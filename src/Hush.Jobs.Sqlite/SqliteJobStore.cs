using System.Security.Cryptography;
using System.Text;
using Hush.Jobs.Sealing;
using Microsoft.Data.Sqlite;

namespace Hush.Jobs.Sqlite;

/// <summary>
/// Jobs in one SQLite file. Several processes may share it on one machine (not on a network file system). What customers sent and get is
/// sealed with a key per job; see <see cref="StoreKey"/>. What a job has deleted is wiped from the files at the next
/// <see cref="PurgeAsync"/>, not from the disk's own spare blocks: for those, encrypt the disk.
/// </summary>
internal sealed partial class SqliteJobStore : IJobStore, IDisposable
{
    private readonly SqliteConnections _connections;
    private readonly SqliteWriter _writer;
    private readonly StoreKey _key;
    private readonly JobLimits _limits;
    private readonly TimeProvider _time;
    private readonly StoreSpace _space;
    private readonly string _path;

    private SqliteJobStore(string path, SqliteConnections connections, SqliteWriter writer, StoreKey key, JobLimits limits, StoreSpace space,
        TimeProvider time)
    {
        _path = path;
        _space = space;
        _connections = connections;
        _writer = writer;
        _key = key;
        _limits = limits;
        _time = time;
    }

    private long Now => _time.GetUtcNow().UtcTicks;

    /// <summary>Opens the database, or makes a new one with a new key when neither is there.</summary>
    /// <param name="path">The database file; its directory is made when missing.</param>
    /// <param name="keyPath">The key file; null means <paramref name="path"/> with <c>.key</c> added.</param>
    /// <param name="limits">Retention and queue length.</param>
    /// <param name="time">Clock of leases and expiry.</param>
    /// <param name="bounds">How large it may grow; null means as large as the disk.</param>
    /// <exception cref="JobStoreException">The file or its key is missing, foreign, damaged, newer than this program or not accessible.</exception>
    public static SqliteJobStore Open(string path, string? keyPath, JobLimits limits, TimeProvider time, StoreBounds? bounds = null)
    {
        path = Path.GetFullPath(path);
        keyPath = Path.GetFullPath(keyPath ?? path + ".key");
        limits.Check();
        return SqliteFailure.Translate(path, () =>
        {
            SqliteOpening.CreateFile(path);
            SqliteConnections connections = new(path);
            var database = connections.OpenWriter();
            try
            {
                var key = SqliteOpening.Prepare(database, path, keyPath);
                StoreSpace space = new(path, bounds ?? new StoreBounds());
                space.TryReserve();
                return new SqliteJobStore(path, connections, new SqliteWriter(database), key, limits, space, time);
            }
            catch
            {
                database.Dispose();
                throw;
            }
        });
    }

    public Task<Job?> AddAsync(NewJob job, CancellationToken cancellation)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(job.TaskCount, 1);
        var id = JobId.New();
        (var cipher, var wrappedKey) = _key.CreateJobKey(id);
        using var disposeCipher = cipher;
        var input = cipher.Seal(SealedField.Input, job.Input.Span);
        var name = job.DisplayName is null ? null : cipher.Seal(SealedField.DisplayName, Encoding.UTF8.GetBytes(job.DisplayName));
        var owner = _key.HideOwner(job.Owner);
        return WriteAsync(
            database =>
            {
                if (JobTable.IsFull(database, _limits.QueueLength)) return null;
                if (JobTable.IsFullOfBytes(database, _limits.QueueBytes)) return null;
                if (JobTable.IsOwnerFull(database, owner, job.OwnerQueueLength ?? _limits.OwnerQueueLength, _limits.OwnerQueueBytes)) return null;
                _space.RequireRoom(database);
                var now = Now;
                long? cancelAt = job.CancelAfter < _limits.KeptUnended ? now + Math.Max(job.CancelAfter.Value.Ticks, 0) : null;
                var expires = now + _limits.KeptUnended.Ticks;
                var turn = JobTable.NextTurn(database, owner);
                JobRow row = new(0, id, owner, job.Kind, JobState.NotStarted, job.TaskCount, 0, now, now, expires, cancelAt, null, 0, wrappedKey,
                    name, turn, job.Input.Length);
                JobTable.Insert(database, row, input);
                return JobReading.Show(row, [], job.DisplayName, _limits, Now);
            },
            cancellation);
    }

    public Task<Job?> FindAsync(JobId id, string owner, CancellationToken cancellation) => ReadAsync(
        database => Owned(database, id, owner, Now) is { } row ? JobReading.Open(row, JobTable.Tasks(database, row), _key, _limits, Now) : null,
        cancellation);

    public Task<byte[]?> ReadOutputAsync(JobId id, string owner, int taskIndex, CancellationToken cancellation) => ReadAsync(
        database =>
        {
            if (Owned(database, id, owner, Now) is not { } row) return null;
            (var isThere, var output) = JobTable.Output(database, row, taskIndex);
            return isThere ? JobReading.OpenOutput(row, taskIndex, output, _key) : null;
        },
        cancellation);

    public async Task<JobLease?> TryLeaseAsync(TimeSpan duration, CancellationToken cancellation)
    {
        // Idle workers ask often: they must not make the disk write each time.
        var isAnyReady = await ReadAsync(database => JobTable.FindReady(database, Now) is not null, cancellation).ConfigureAwait(false);
        if (!isAnyReady) return null;
        return await WriteAsync(database => LeaseNext(database, duration), cancellation).ConfigureAwait(false);
    }

    public Task<bool> IsWantedAsync(JobLease lease, CancellationToken cancellation) => ReadAsync(
        database => Held(database, lease, Now) is { } row && !row.IsCancelAsked(Now),
        cancellation);

    public Task<bool> RenewAsync(JobLease lease, TimeSpan duration, CancellationToken cancellation) => WriteAsync(
        database =>
        {
            var now = Now;
            if (Held(database, lease, now) is not { } row || row.IsCancelAsked(now)) return false;
            JobTable.Renew(database, row, now + duration.Ticks);
            return true;
        },
        cancellation);

    public Task<bool> RecordTaskAsync(JobLease lease, int taskIndex, bool succeeded, ReadOnlyMemory<byte> output, CancellationToken cancellation)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(taskIndex);
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(taskIndex, lease.TaskCount);
        return WriteAsync(
            database =>
            {
                var now = Now;
                if (Held(database, lease, now) is not { } row) return false;
                using var cipher = _key.OpenJobKey(row.Id, row.WrappedKey);
                JobTable.Record(database, row, taskIndex, succeeded, cipher.Seal(SealedField.Output, output.Span, taskIndex), now);
                return true;
            },
            cancellation);
    }

    public Task<JobState?> FinishAsync(JobLease lease, CancellationToken cancellation) => WriteAsync<JobState?>(
        database =>
        {
            var now = Now;
            if (Held(database, lease, now) is not { } row) return null;
            var tasks = JobTable.Tasks(database, row);
            var succeeded = tasks.Count(task => task.Succeeded);
            var end = JobTransition.End(row.TaskCount, succeeded, tasks.Count - succeeded, row.IsCancelAsked(now));
            return Move(database, row, end, now);
        },
        cancellation);

    public Task<JobState?> ReleaseAsync(JobLease lease, CancellationToken cancellation) => WriteAsync<JobState?>(
        database =>
        {
            var now = Now;
            if (Held(database, lease, now) is not { } row) return null;
            if (row.IsCancelAsked(now)) return Move(database, row, JobState.Cancelled, now);
            JobTable.Release(database, row);
            return row.State;
        },
        cancellation);

    public Task<CancelOutcome> CancelAsync(JobId id, string owner, CancellationToken cancellation) => WriteAsync(
        database =>
        {
            var now = Now;
            if (Owned(database, id, owner, now) is not { } row) return CancelOutcome.Unknown;
            if (JobTransition.Cancel(row.State, row.IsHeld(now)) is not { } next) return CancelOutcome.AlreadyEnded;
            if (next != row.State) Move(database, row, next, now);
            return CancelOutcome.Accepted;
        },
        cancellation);

    public void Dispose()
    {
        // The writer last: whoever closes last empties the log, and readers may not write.
        _connections.Dispose();
        _writer.Dispose();
    }

    private JobRow? Owned(SqliteConnection database, JobId id, string owner, long now)
    {
        var row = JobTable.Find(database, id);
        var isVisible = row is not null && !row.IsExpired(now) && CryptographicOperations.FixedTimeEquals(row.Owner, _key.HideOwner(owner));
        return isVisible ? row : null;
    }

    /// <summary>The leased job while the lease is good; a token goes when the job ends, is given back or is taken by another.</summary>
    private static JobRow? Held(SqliteConnection database, JobLease lease, long now)
    {
        var row = JobTable.Find(database, lease.Id);
        return row is not null && row.LeaseToken == lease.Token && !row.IsExpired(now) ? row : null;
    }

    private JobLease? LeaseNext(SqliteConnection database, TimeSpan duration)
    {
        var now = Now;
        while (JobTable.FindReady(database, now) is { } sequence)
        {
            if (JobTable.Find(database, sequence) is not { } row)
            {
                JobTable.Condemn(database, sequence);
                continue;
            }

            var token = Guid.NewGuid();
            var until = now + duration.Ticks;
            JobTable.Lease(database, row, token, until, now);
            var tasks = JobTable.Tasks(database, row);
            HashSet<int> finished = [.. tasks.Select(task => task.Index)];
            if (JobReading.TryOpenInput(row, JobTable.Input(database, row), _key) is { } input)
                return new JobLease(row.Id, row.Kind, token, row.Attempts + 1, row.TaskCount, input, finished,
                    new DateTimeOffset(until, TimeSpan.Zero))
                { OutputBytes = tasks.Sum(task => task.OutputLength) };

            // A damaged job would block the queue for ever; its owner must learn that it failed.
            for (var task = 0; task < row.TaskCount; task++) JobTable.Record(database, row, task, false, null, now);
            var succeeded = tasks.Count(task => task.Succeeded);
            Move(database, row with { State = JobState.Running }, JobTransition.End(row.TaskCount, succeeded, row.TaskCount - succeeded, false), now);
        }

        return null;
    }

    private Task<T> WriteAsync<T>(Func<SqliteConnection, T> step, CancellationToken cancellation) =>
        SqliteFailure.TranslateAsync(_path, () => _writer.RunAsync(step, cancellation));

    private Task<T> ReadAsync<T>(Func<SqliteConnection, T> read, CancellationToken cancellation)
    {
        cancellation.ThrowIfCancellationRequested();
        return SqliteFailure.TranslateAsync(_path, () => Task.FromResult(_connections.Read(read)));
    }
}
