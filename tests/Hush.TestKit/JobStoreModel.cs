using Hush.Jobs;

namespace Hush.TestKit;

/// <summary>What a job store must answer, in the plainest way: a list and a clock. Written from the contract, not from a store.</summary>
internal sealed class JobStoreModel(JobLimits limits, TimeProvider time)
{
    private readonly List<Entry> _jobs = [];

    private DateTimeOffset Now => time.GetUtcNow();

    private IEnumerable<Entry> Living => _jobs.Where(job => job.Expires > Now);

    public static string Describe(Job? job) => job is null
        ? "none"
        : $"{job.State} {job.LastUpdated:O} {string.Join(' ', job.Tasks.Select(task => $"{task.State}@{task.LastUpdated:O}"))}";

    /// <summary>What the owner is shown.</summary>
    public string Find(JobId id) => Living.FirstOrDefault(job => job.Id == id) is { } job
        ? $"{job.State} {job.Updated:O} {string.Join(' ', Enumerable.Range(0, job.TaskCount).Select(job.DescribeTask))}"
        : "none";

    public bool Add(JobId? id, int tasks, TimeSpan? cancelAfter)
    {
        // Expired ones count until they are purged: the bound is on what lies in the store.
        if (_jobs.Count(job => job.State == JobState.NotStarted) >= limits.QueueLength) return false;
        _jobs.Add(new Entry(id ?? default, tasks, limits, Now, Now + cancelAfter));
        return true;
    }

    public string Lease(TimeSpan duration, Guid? token)
    {
        Entry? job = Living.FirstOrDefault(job => !job.IsOverdue(Now)
            && (job.State == JobState.NotStarted || (job.State == JobState.Running && !job.IsHeld(Now))));
        if (job is null) return "none";
        if (job.State == JobState.NotStarted) job.Move(JobState.Running, Now);
        job.Attempts++;
        job.Token = token;
        job.Until = Now + duration;
        return $"{job.Id} {job.Attempts} [{string.Join(',', job.Outcomes.Keys.Order())}]";
    }

    public bool IsWanted(JobLease lease) => Held(lease) is { } job && !IsCancelAsked(job);

    public bool Renew(JobLease lease, TimeSpan duration)
    {
        if (!IsWanted(lease)) return false;
        Held(lease)!.Until = Now + duration;
        return true;
    }

    public bool Record(JobLease lease, int task, bool succeeded)
    {
        if (Held(lease) is not { } job) return false;
        if (!job.Outcomes.TryAdd(task, (succeeded, Now))) return true;
        job.Updated = Now;
        job.Attempts = 0;
        return true;
    }

    public string Finish(JobLease lease)
    {
        if (Held(lease) is not { } job) return "";
        if (IsCancelAsked(job)) return job.Move(JobState.Cancelled, Now);
        if (job.Outcomes.Count < job.TaskCount) return "too early";
        var any = job.Outcomes.Values.Any(outcome => outcome.Succeeded);
        var all = job.Outcomes.Values.All(outcome => outcome.Succeeded);
        return job.Move(all ? JobState.Succeeded : any ? JobState.PartiallyCompleted : JobState.Failed, Now);
    }

    public string Release(JobLease lease)
    {
        if (Held(lease) is not { } job) return "";
        if (IsCancelAsked(job)) return job.Move(JobState.Cancelled, Now);
        job.Attempts = Math.Max(job.Attempts - 1, 0);
        job.Token = null;
        return $"{job.State}";
    }

    public CancelOutcome Cancel(JobId id)
    {
        if (Living.FirstOrDefault(job => job.Id == id) is not { } job) return CancelOutcome.Unknown;
        if (job.HasEnded) return CancelOutcome.AlreadyEnded;
        CancelOrAsk(job);
        return CancelOutcome.Accepted;
    }

    public string Purge()
    {
        var unrun = _jobs.Count(job => job.Expires <= Now && !job.HasEnded);
        var destroyed = _jobs.RemoveAll(job => job.Expires <= Now);
        foreach (var job in _jobs.Where(job => !job.HasEnded && IsCancelAsked(job))) CancelOrAsk(job);
        return $"{destroyed} {unrun} {_jobs.Count(job => !job.HasEnded && job.Created + limits.Retention <= Now)}";
    }

    private void CancelOrAsk(Entry job)
    {
        var next = job.IsHeld(Now) ? JobState.Cancelling : JobState.Cancelled;
        if (job.State != next) job.Move(next, Now);
    }

    private bool IsCancelAsked(Entry job) => job.State == JobState.Cancelling || job.IsOverdue(Now);

    private Entry? Held(JobLease lease) => Living.FirstOrDefault(job => job.Id == lease.Id && job.Token == lease.Token);

    private sealed class Entry(JobId id, int taskCount, JobLimits limits, DateTimeOffset created, DateTimeOffset? cancelAt)
    {
        private readonly JobLimits _limits = limits;

        public JobId Id => id;

        public int TaskCount => taskCount;

        public DateTimeOffset Created { get; } = created;

        // A job that ends late is kept as long from its end as others from their creation.
        public DateTimeOffset Expires { get; private set; } = created + limits.UnrunRetention;

        public JobState State { get; private set; } = JobState.NotStarted;

        public DateTimeOffset Updated { get; set; } = created;

        public int Attempts { get; set; }

        public Guid? Token { get; set; }

        public DateTimeOffset Until { get; set; }

        public Dictionary<int, (bool Succeeded, DateTimeOffset When)> Outcomes { get; } = [];

        public bool HasEnded => State is not (JobState.NotStarted or JobState.Running or JobState.Cancelling);

        public bool IsOverdue(DateTimeOffset now) => !HasEnded && cancelAt <= now;

        public bool IsHeld(DateTimeOffset now) => Token is not null && Until > now;

        public string Move(JobState to, DateTimeOffset now)
        {
            State = to;
            Updated = now;
            if (!HasEnded) return $"{to}";
            Token = null;
            Expires = (now < Created + _limits.Retention ? Created : now) + _limits.Retention;
            return $"{to}";
        }

        public string DescribeTask(int task)
        {
            if (!Outcomes.TryGetValue(task, out var outcome)) return $"{State}@{Updated:O}";
            return $"{(outcome.Succeeded ? JobState.Succeeded : JobState.Failed)}@{outcome.When:O}";
        }
    }
}
