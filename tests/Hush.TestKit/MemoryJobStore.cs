using Hush.Jobs;

namespace Hush.TestKit;

/// <summary>Jobs in memory, for tests of what stands on a store. Passes the stores' own contract; forgets all with the object.</summary>
internal sealed class MemoryJobStore(JobLimits limits, TimeProvider time) : IJobStore
{
    private readonly Lock _gate = new();
    private readonly List<Entry> _jobs = [];

    /// <summary>When set, every call throws it: a full disk, a lost connection.</summary>
    public Exception? Failure { get; set; }

    private DateTimeOffset Now => time.GetUtcNow();

    public Task<Job?> AddAsync(NewJob job, CancellationToken cancellation)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(job.TaskCount, 1);
        return Locked(cancellation, () =>
        {
            Entry[] waiting = [.. _jobs.Where(entry => entry.State == JobState.NotStarted)];
            Entry[] own = [.. waiting.Where(entry => entry.Given.Owner == job.Owner)];
            if (waiting.Length >= limits.QueueLength || own.Length >= (job.OwnerQueueLength ?? limits.OwnerQueueLength)) return null;
            if (waiting.Sum(entry => (long)entry.Given.Input.Length) >= limits.QueueBytes) return null;
            if (own.Sum(entry => (long)entry.Given.Input.Length) >= limits.OwnerQueueBytes) return null;
            var limit = job.CancelAfter < limits.KeptUnended ? job.CancelAfter : null;
            Entry added = new(job, JobId.New(), limits, Now, Now + limit, NextTurn(job.Owner));
            _jobs.Add(added);
            return added.Show(Now);
        });
    }

    public Task<Job?> FindAsync(JobId id, string owner, CancellationToken cancellation) => Locked(cancellation, () => Owned(id, owner)?.Show(Now));

    public Task<byte[]?> ReadOutputAsync(JobId id, string owner, int taskIndex, CancellationToken cancellation) =>
        Locked(cancellation, () => Owned(id, owner)?.Outputs.GetValueOrDefault(taskIndex));

    public Task<JobLease?> TryLeaseAsync(TimeSpan duration, CancellationToken cancellation) => Locked(cancellation, () =>
    {
        var entry = _jobs.Where(job => job.Expires > Now && !job.IsCancelAsked(Now)
            && (job.State == JobState.NotStarted || (job.State == JobState.Running && !job.IsHeld(Now)))).MinBy(job => job.Turn);
        if (entry is null) return null;
        if (entry.State == JobState.NotStarted) entry.Move(JobState.Running, Now);
        entry.Attempts++;
        entry.Token = Guid.NewGuid();
        entry.Until = Now + duration;
        var job = entry.Given;
        return new JobLease(entry.Id, job.Kind, entry.Token.Value, entry.Attempts, job.TaskCount, job.Input, entry.Outcomes.Keys.ToHashSet(),
            entry.Until)
        { OutputBytes = entry.Outputs.Values.Sum(output => output.Length) };
    });

    public Task<bool> IsWantedAsync(JobLease lease, CancellationToken cancellation) =>
        Locked(cancellation, () => Held(lease) is { } job && !job.IsCancelAsked(Now));

    public Task<bool> RenewAsync(JobLease lease, TimeSpan duration, CancellationToken cancellation) => Locked(cancellation, () =>
    {
        if (Held(lease) is not { } job || job.IsCancelAsked(Now)) return false;
        job.Until = Now + duration;
        return true;
    });

    public Task<bool> RecordTaskAsync(JobLease lease, int taskIndex, bool succeeded, ReadOnlyMemory<byte> output, CancellationToken cancellation)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(taskIndex);
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(taskIndex, lease.TaskCount);
        return Locked(cancellation, () =>
        {
            if (Held(lease) is not { } job) return false;
            var state = succeeded ? JobState.Succeeded : JobState.Failed;
            if (!job.Outcomes.TryAdd(taskIndex, new JobTask(taskIndex, state, Now, output.Length))) return true;
            job.Outputs[taskIndex] = output.ToArray();
            job.Updated = Now;
            job.Attempts = 0;
            return true;
        });
    }

    public Task<JobState?> FinishAsync(JobLease lease, CancellationToken cancellation) => Locked<JobState?>(cancellation, () =>
    {
        if (Held(lease) is not { } job) return null;
        var succeeded = job.Outcomes.Values.Count(task => task.State == JobState.Succeeded);
        return job.Move(JobTransition.End(lease.TaskCount, succeeded, job.Outcomes.Count - succeeded, job.IsCancelAsked(Now)), Now);
    });

    public Task<JobState?> ReleaseAsync(JobLease lease, CancellationToken cancellation) => Locked<JobState?>(cancellation, () =>
    {
        if (Held(lease) is not { } job) return null;
        if (job.IsCancelAsked(Now)) return job.Move(JobState.Cancelled, Now);
        job.Attempts = Math.Max(job.Attempts - 1, 0);
        job.Token = null;
        return job.State;
    });

    public Task<CancelOutcome> CancelAsync(JobId id, string owner, CancellationToken cancellation) => Locked(cancellation, () =>
    {
        if (Owned(id, owner) is not { } job) return CancelOutcome.Unknown;
        return Cancel(job) ? CancelOutcome.Accepted : CancelOutcome.AlreadyEnded;
    });

    public Task<JobPurge> PurgeAsync(CancellationToken cancellation) => Locked(cancellation, () =>
    {
        Entry[] expired = [.. _jobs.Where(job => job.Expires <= Now)];
        var unrun = expired.Count(job => !JobTransition.IsEnded(job.State));
        _jobs.RemoveAll(expired.Contains);
        _jobs.FindAll(job => !JobTransition.IsEnded(job.State) && job.IsCancelAsked(Now)).ForEach(job => Cancel(job));
        _jobs.FindAll(job => job.Token is not null && job.Until > Now + limits.LongestLease).ForEach(job => job.Until = Now + limits.Lease);
        var overdue = _jobs.Count(job => !JobTransition.IsEnded(job.State) && job.Created <= Now - limits.Retention);
        return new JobPurge(expired.Length, unrun, overdue);
    });

    public Task<bool> HasRoomAsync(CancellationToken cancellation) => Locked(cancellation, () => true);

    public Task<QueueMeasure> MeasureAsync(CancellationToken cancellation) => Locked(cancellation, () =>
    {
        Entry[] waiting = [.. _jobs.Where(job => job.State == JobState.NotStarted)];
        var age = waiting.Length == 0 ? TimeSpan.Zero : Now - waiting.Min(job => job.Created);
        return new QueueMeasure(waiting.Length, _jobs.Count(job => job.State is JobState.Running or JobState.Cancelling), age);
    });

    public Task CheckAsync(CancellationToken cancellation) => Locked(cancellation, () => true);

#pragma warning disable CA1068 // The step reads best last, where it may run over lines.
    private Task<T> Locked<T>(CancellationToken cancellation, Func<T> step)
#pragma warning restore CA1068
    {
        cancellation.ThrowIfCancellationRequested();
        lock (_gate)
        {
            try
            {
                return Failure is null ? Task.FromResult(step()) : Task.FromException<T>(Failure);
            }
            catch (InvalidOperationException failure)
            {
                return Task.FromException<T>(failure);
            }
        }
    }

    private int NextTurn(string owner)
    {
        int[] waiting = [.. _jobs.Where(job => job.State == JobState.NotStarted).Select(job => job.Turn)];
        int[] running = [.. _jobs.Where(job => job.State == JobState.Running).Select(job => job.Turn)];
        int[] own = [.. _jobs.Where(job => job.Given.Owner == owner && (job.State is JobState.NotStarted or JobState.Running))
            .Select(job => job.Turn)];
        return Math.Max(waiting.Length > 0 ? waiting.Min() : running.DefaultIfEmpty(0).Max(), own.DefaultIfEmpty(-1).Max() + 1);
    }

    private bool Cancel(Entry job)
    {
        if (JobTransition.Cancel(job.State, job.IsHeld(Now)) is not { } next) return false;
        if (next != job.State) job.Move(next, Now);
        return true;
    }

    private Entry? Owned(JobId id, string owner) => _jobs.Find(job => job.Id == id && job.Given.Owner == owner && job.Expires > Now);

    private Entry? Held(JobLease lease) => _jobs.Find(job => job.Id == lease.Id && job.Token == lease.Token && job.Expires > Now);

    private sealed class Entry(NewJob given, JobId id, JobLimits limits, DateTimeOffset created, DateTimeOffset? cancelAt, int turn)
    {
        private readonly JobLimits _limits = limits;

        public NewJob Given { get; private set; } = given;

        public JobId Id => id;

        public int Turn => turn;

        public DateTimeOffset Expires { get; private set; } = created + limits.KeptUnended;

        public JobState State { get; private set; } = JobState.NotStarted;

        public DateTimeOffset Created { get; } = created;

        public DateTimeOffset Updated { get; set; } = created;

        public int Attempts { get; set; }

        public Guid? Token { get; set; }

        public DateTimeOffset Until { get; set; }

        public SortedDictionary<int, JobTask> Outcomes { get; } = [];

        public Dictionary<int, byte[]> Outputs { get; } = [];

        public bool IsHeld(DateTimeOffset now) => Token is not null && Until > now;

        public bool IsCancelAsked(DateTimeOffset now) => State == JobState.Cancelling || (!JobTransition.IsEnded(State) && cancelAt <= now);

        public JobState Move(JobState to, DateTimeOffset now)
        {
            if (!JobTransition.IsLegal(State, to)) throw new InvalidOperationException($"A job cannot go from {State} to {to}.");
            State = to;
            Updated = now;
            if (!JobTransition.IsEnded(to)) return to;
            Token = null;
            Expires = _limits.ExpiryOfEnded(Created, now);
            Given = Given with { Input = default };
            return to;
        }

        public Job Show(DateTimeOffset now) => new(
            id, Given.Kind, State, Created, Updated, JobTransition.IsEnded(State)
                ? Expires : _limits.ShownExpiry(Created, Expires, now), Given.DisplayName,
            [.. Enumerable.Range(0, Given.TaskCount).Select(task => Outcomes.GetValueOrDefault(task) ?? new JobTask(task, State, Updated, null))]);
    }
}
