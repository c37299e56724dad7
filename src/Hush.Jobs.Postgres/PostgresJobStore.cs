using System.Security.Cryptography;
using System.Text;
using Hush.Jobs.Sealing;
using Npgsql;

namespace Hush.Jobs.Postgres;

/// <summary>
/// Jobs in a PostgreSQL database that any number of servers share. What customers sent and get is sealed with a key per job; see
/// <see cref="StoreKey"/>. A lost connection is taken up again: callers who wait are told within a second, and what a worker has to
/// say is repeated for as long as its lease lasts. The time is the database's, so the servers' clocks need not agree.
/// </summary>
internal sealed class PostgresJobStore : IJobStore, IAsyncDisposable
{
    private const int MostPerAdd = 64;
    private const int MostPerClaim = 64;

    private readonly PostgresSettings _settings;
    private readonly NpgsqlDataSource _source;
    private readonly PostgresCalls _calls;
    private readonly PostgresSignals _signals;
    private readonly CallBatch<AddedJob, Job?> _adding;
    private readonly JobClaim _claim;
    private readonly CallBatch<TimeSpan, JobLease?> _claiming;
    private readonly Lock _gate = new();
    private readonly string _keyPath;
    private readonly JobLimits _limits;
    private readonly TimeProvider _time;
    private readonly bool _usesDatabaseClock;
    private Task<StoreKey>? _opening;

    /// <param name="settings">Where the database is.</param>
    /// <param name="keyPath">The key file, the same on every server; made when the database is new.</param>
    /// <param name="limits">Retention, queue length and lease.</param>
    /// <param name="time">Clock of pauses, and of all when <paramref name="usesDatabaseClock"/> is false.</param>
    /// <param name="usesDatabaseClock">Whether leases and expiry go by the database's clock: what several servers need.</param>
    public PostgresJobStore(PostgresSettings settings, string keyPath, JobLimits limits, TimeProvider time, bool usesDatabaseClock = true)
    {
        _settings = settings;
        _keyPath = Path.GetFullPath(keyPath);
        _limits = limits.Check();
        _time = time;
        _usesDatabaseClock = usesDatabaseClock;
        _source = new NpgsqlDataSourceBuilder(settings.Connection.ConnectionString).Build();
        _calls = new PostgresCalls(_source, settings.Name, time);
        _signals = new PostgresSignals(_source, time);
        _adding = new CallBatch<AddedJob, Job?>(MostPerAdd, AddBatchAsync);
        _claim = new JobClaim(_calls, limits, time, () => Now);
        _claiming = new CallBatch<TimeSpan, JobLease?>(MostPerClaim, ClaimAsync);
    }

    private long? Now => _usesDatabaseClock ? null : _time.GetUtcNow().UtcTicks;

    private TimeSpan WorkerPatience => _limits.Lease;

    /// <summary>
    /// Connects, brings the tables up to date and looks whether the key fits. Every call does it that comes first, so a server may start
    /// before its database: then this gives the failure, and null when all is well.
    /// </summary>
    /// <exception cref="JobStoreException">The key is missing or another database's, the schema is newer than this program, or the database refuses
    /// this user.</exception>
    public async Task<JobStoreException?> TryOpenAsync(CancellationToken cancellation)
    {
        try
        {
            await KeyAsync(cancellation).ConfigureAwait(false);
            return null;
        }
        catch (JobStoreException failure) when (failure.IsFull || (failure.InnerException is { } cause && PostgresFailure.IsPassing(cause)))
        {
            return failure;
        }
    }

    public async Task<Job?> AddAsync(NewJob job, CancellationToken cancellation)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(job.TaskCount, 1);
        cancellation.ThrowIfCancellationRequested();
        var key = await KeyAsync(cancellation).ConfigureAwait(false);

        // The room that comes free first is for the results of what was taken.
        if (_calls.IsFull) throw new JobStoreException($"The job database {_settings.Name} has had no room a moment ago.") { IsFull = true };
        var id = JobId.New();
        (var cipher, var wrappedKey) = key.CreateJobKey(id);
        using var disposeCipher = cipher;
        var input = cipher.Seal(SealedField.Input, job.Input.Span);
        var name = job.DisplayName is null ? null : cipher.Seal(SealedField.DisplayName, Encoding.UTF8.GetBytes(job.DisplayName));
        var added = await _adding.RunAsync(new AddedJob(job, id, key.HideOwner(job.Owner), wrappedKey, name, input)).ConfigureAwait(false);
        if (added is not null) _signals.Announce();
        return added;
    }

    public async Task<Job?> FindAsync(JobId id, string owner, CancellationToken cancellation)
    {
        var key = await KeyAsync(cancellation).ConfigureAwait(false);
        var found = await _calls.RunAsync(database => JobTable.FindAsync(database, id, Now), PostgresCalls.Brief, cancellation).ConfigureAwait(false);
        return found is { } job && IsVisible(job.Row, owner, key, job.Now) ? JobReading.Open(job.Row, job.Tasks, key, _limits, job.Now) : null;
    }

    public async Task<byte[]?> ReadOutputAsync(JobId id, string owner, int taskIndex, CancellationToken cancellation)
    {
        var key = await KeyAsync(cancellation).ConfigureAwait(false);
        var found = await _calls.RunAsync(database => JobTable.FindOutputAsync(database, id, taskIndex, Now), PostgresCalls.Brief, cancellation)
            .ConfigureAwait(false);
        return found is { IsThere: true } read && IsVisible(read.Row, owner, key, read.Now)
            ? JobReading.OpenOutput(read.Row, taskIndex, read.Output, key) : null;
    }

    public Task<JobLease?> TryLeaseAsync(TimeSpan duration, CancellationToken cancellation)
    {
        cancellation.ThrowIfCancellationRequested();
        return _claiming.RunAsync(duration);
    }

    public Task<bool> IsWantedAsync(JobLease lease, CancellationToken cancellation) =>
        _calls.RunAsync(database => JobTable.IsWantedAsync(database, lease, Now), PostgresCalls.Brief, cancellation);

    public Task<bool> RenewAsync(JobLease lease, TimeSpan duration, CancellationToken cancellation) =>
        _calls.RunAsync(database => JobTable.RenewAsync(database, lease, duration, Now), PostgresCalls.Brief, cancellation);

    public async Task<bool> RecordTaskAsync(JobLease lease, int taskIndex, bool succeeded, ReadOnlyMemory<byte> output,
        CancellationToken cancellation)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(taskIndex);
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(taskIndex, lease.TaskCount);
        var key = await KeyAsync(cancellation).ConfigureAwait(false);
        var wrappedKey = await _calls.RunAsync(database => JobTable.KeyAsync(database, lease), WorkerPatience, cancellation)
            .ConfigureAwait(false);
        if (wrappedKey is null) return false;
        using var cipher = key.OpenJobKey(lease.Id, wrappedKey);
        var box = cipher.Seal(SealedField.Output, output.Span, taskIndex);
        return await _calls.RunAsync(database => JobTable.RecordAsync(database, lease, taskIndex, succeeded, box, Now), WorkerPatience, cancellation)
            .ConfigureAwait(false);
    }

    public Task<JobState?> FinishAsync(JobLease lease, CancellationToken cancellation) => EndAsync(
        lease,
        async (database, row, now) =>
        {
            (var succeeded, var failed) = await JobTable.OutcomesAsync(database, row).ConfigureAwait(false);
            var end = JobTransition.End(row.TaskCount, succeeded, failed, row.IsCancelAsked(now));
            await JobTable.MoveAsync(database, row, end, now, _limits).ConfigureAwait(false);
            return end;
        },
        cancellation);

    public Task<JobState?> ReleaseAsync(JobLease lease, CancellationToken cancellation) => EndAsync(
        lease,
        async (database, row, now) =>
        {
            if (!row.IsCancelAsked(now))
            {
                await JobTable.ReleaseAsync(database, row).ConfigureAwait(false);
                return row.State;
            }

            await JobTable.MoveAsync(database, row, JobState.Cancelled, now, _limits).ConfigureAwait(false);
            return JobState.Cancelled;
        },
        cancellation);

    public async Task<CancelOutcome> CancelAsync(JobId id, string owner, CancellationToken cancellation)
    {
        var key = await KeyAsync(cancellation).ConfigureAwait(false);
        return await _calls.RunTransactionAsync(
            async database =>
            {
                if (await JobTable.LockAsync(database, id, Now).ConfigureAwait(false) is not { } found
                    || !IsVisible(found.Row, owner, key, found.Now)) return CancelOutcome.Unknown;
                if (JobTransition.Cancel(found.Row.State, found.Row.IsHeld(found.Now)) is not { } next) return CancelOutcome.AlreadyEnded;
                if (next != found.Row.State) await JobTable.MoveAsync(database, found.Row, next, found.Now, _limits).ConfigureAwait(false);
                return CancelOutcome.Accepted;
            },
            PostgresCalls.Brief,
            cancellation).ConfigureAwait(false);
    }

    public async Task<JobPurge> PurgeAsync(CancellationToken cancellation)
    {
        await KeyAsync(cancellation).ConfigureAwait(false);
        var destroyed = 0;
        var unrun = 0;
        (int Destroyed, int Unrun) step;
        do
        {
            step = await StepAsync(database => JobSweep.DestroyAsync(database, Now)).ConfigureAwait(false);
            destroyed += step.Destroyed;
            unrun += step.Unrun;
        }
        while (step.Destroyed == JobSweep.MostPerStep);

        while (await StepAsync(database => JobSweep.CancelOverdueAsync(database, _limits, Now))
            .ConfigureAwait(false) >= JobSweep.MostPerStep) cancellation.ThrowIfCancellationRequested();
        await StepAsync(database => JobSweep.ShortenLeasesAsync(database, _limits, Now)).ConfigureAwait(false);
        var overdue = await StepAsync(database => JobSweep.CountOverdueAsync(database, _limits, Now)).ConfigureAwait(false);
        return new JobPurge(destroyed, unrun, overdue);

        Task<T> StepAsync<T>(Func<NpgsqlConnection, Task<T>> sweep) => _calls.RunTransactionAsync(sweep, PostgresCalls.Brief, cancellation);
    }

    /// <summary>False for a while after the database refused a write for want of space, which is all that a client can know of it.</summary>
    public Task<bool> HasRoomAsync(CancellationToken cancellation) => Task.FromResult(!_calls.IsFull);

    public async Task CheckAsync(CancellationToken cancellation)
    {
        await KeyAsync(cancellation).ConfigureAwait(false);
        await _calls.RunAsync(JobSweep.CheckAsync, PostgresCalls.Brief, cancellation).ConfigureAwait(false);
    }

    public async Task<QueueMeasure> MeasureAsync(CancellationToken cancellation)
    {
        await KeyAsync(cancellation).ConfigureAwait(false);
        return await _calls.RunAsync(database => JobSweep.MeasureAsync(database, Now), PostgresCalls.Brief, cancellation).ConfigureAwait(false);
    }

    public Task ListenAsync(Action wake, CancellationToken stopping) => _signals.ListenAsync(wake, stopping);

    public async ValueTask DisposeAsync()
    {
        await _source.DisposeAsync().ConfigureAwait(false);
        _adding.Dispose();
        _claiming.Dispose();
    }

    private Task<StoreKey> KeyAsync(CancellationToken cancellation)
    {
        Task<StoreKey> opening;
        lock (_gate)
        {
            // Callers share one try; the next begins when that has failed.
            if (_opening is null || (_opening.IsCompleted && !_opening.IsCompletedSuccessfully)) _opening = OpenAsync();
            opening = _opening;
        }

        return opening.IsCompletedSuccessfully ? opening : opening.WaitAsync(cancellation);
    }

    private Task<StoreKey> OpenAsync() => _calls.RunTransactionAsync(
        database => PostgresOpening.PrepareAsync(database, _settings.Name, _keyPath), PostgresCalls.Brief, CancellationToken.None);

    private async Task<IReadOnlyList<JobLease?>> ClaimAsync(IReadOnlyList<TimeSpan> durations)
    {
        var key = await KeyAsync(CancellationToken.None).ConfigureAwait(false);
        return await _claim.ClaimAsync(durations.Count, durations.Min(), key).ConfigureAwait(false);
    }

    private async Task<IReadOnlyList<Job?>> AddBatchAsync(IReadOnlyList<AddedJob> jobs)
    {
        var isRepeat = false;
        return await _calls.RunTransactionAsync(AddOnceAsync, PostgresCalls.Brief, CancellationToken.None).ConfigureAwait(false);

        async Task<IReadOnlyList<Job?>> AddOnceAsync(NpgsqlConnection database)
        {
            (var waiting, var bytes, var now) = await JobTable.LockQueueAsync(database, _limits.QueueLength, _limits.QueueBytes < long.MaxValue,
                Now).ConfigureAwait(false);

            // After a commit whose answer was lost, the jobs may be there.
            var there = isRepeat
                ? await JobTable.WhichAreThereAsync(database, [.. jobs.Select(job => job.Id.Value)]).ConfigureAwait(false) : [];
            isRepeat = true;
            var rows = await JobPlacing.PlaceAsync(database, [.. jobs.Where(job => !there.Contains(job.Id.Value))],
                _limits, _limits.QueueLength - waiting, _limits.QueueBytes - bytes, now).ConfigureAwait(false);
            await JobTable.InsertAsync(database, rows.Select(row => (row.Value, row.Key.Input))).ConfigureAwait(false);
            return [.. jobs.Select(job => rows.ContainsKey(job) || there.Contains(job.Id.Value)
                ? JobReading.Show(job.ToRow(now, _limits, 0), [], job.Given.DisplayName, _limits, now) : null)];
        }
    }

    private Task<JobState?> EndAsync(JobLease lease, Func<NpgsqlConnection, JobRow, long, Task<JobState>> step, CancellationToken cancellation) =>
        _calls.RunTransactionAsync<JobState?>(
            async database =>
            {
                if (await JobTable.LockAsync(database, lease.Id, Now).ConfigureAwait(false) is not { } found) return null;

                // A token goes when the job ends, is given back or is taken by another.
                if (found.Row.LeaseToken != lease.Token || found.Row.IsExpired(found.Now)) return null;
                return await step(database, found.Row, found.Now).ConfigureAwait(false);
            },
            WorkerPatience,
            cancellation);

    private static bool IsVisible(JobRow row, string owner, StoreKey key, long now) =>
        !row.IsExpired(now) && CryptographicOperations.FixedTimeEquals(row.Owner, key.HideOwner(owner));
}
