using Hush.Jobs.Sealing;

namespace Hush.Jobs.Postgres;

/// <summary>Takes jobs for the workers of this process, as many at once as ask. Calls come one after the other.</summary>
/// <param name="calls">The database.</param>
/// <param name="limits">How long jobs are kept.</param>
/// <param name="time">The clock of the process, by which its workers renew.</param>
/// <param name="now">The time in the database; null for the database's own.</param>
internal sealed class JobClaim(PostgresCalls calls, JobLimits limits, TimeProvider time, Func<long?> now)
{
    // Of calls whose answer was lost: they may have taken jobs that nobody runs.
    private readonly List<Guid> _doubtful = [];

    /// <summary>Leases of the oldest jobs, and null for the rest of <paramref name="count"/>.</summary>
    public async Task<IReadOnlyList<JobLease?>> ClaimAsync(int count, TimeSpan duration, StoreKey key)
    {
        List<JobLease> leases = [];
        bool isAnyDamaged;
        do
        {
            // The workers' clock need not be the database's: a lease ends for them no later than there.
            var until = time.GetUtcNow() + duration;
            (var token, var claimed) = await ClaimAsync(count, duration).ConfigureAwait(false);
            isAnyDamaged = false;
            foreach (var job in claimed)
            {
                JobLease lease = new(job.Row.Id, job.Row.Kind, token, job.Row.Attempts, job.Row.TaskCount, default, job.FinishedTasks.ToHashSet(),
                    until)
                { OutputBytes = Math.Max(0, job.OutputBytes - ((long)job.FinishedTasks.Length * SealedBox.Overhead)) };
                if (JobReading.TryOpenInput(job.Row, job.Input, key) is { } input)
                {
                    leases.Add(lease with { Input = input });
                    continue;
                }

                isAnyDamaged = true;
                await FailAsync(lease).ConfigureAwait(false);
            }
        }
        while (leases.Count == 0 && isAnyDamaged);
        return [.. leases, .. Enumerable.Repeat<JobLease?>(null, count - leases.Count)];
    }

    private async Task<(Guid Token, List<ClaimedJob> Claimed)> ClaimAsync(int count, TimeSpan duration)
    {
        return await calls.RunAsync(
            async database =>
            {
                foreach (var lost in _doubtful) await JobTable.GiveBackAsync(database, lost).ConfigureAwait(false);
                _doubtful.Clear();
                var token = Guid.NewGuid();
                _doubtful.Add(token);
                var claimed = await JobTable.ClaimAsync(database, count, token, duration, now()).ConfigureAwait(false);
                _doubtful.Clear();
                return (token, claimed);
            },
            PostgresCalls.Brief,
            CancellationToken.None).ConfigureAwait(false);
    }

    /// <summary>A damaged job would block the queue for ever; its owner must learn that it failed.</summary>
    private async Task FailAsync(JobLease lease)
    {
        try
        {
            await calls.RunTransactionAsync(
                async database =>
                {
                    for (var task = 0; task < lease.TaskCount; task++) await JobTable.RecordAsync(database, lease, task, false, null, now())
                        .ConfigureAwait(false);
                    if (await JobTable.LockAsync(database, lease.Id, now()).ConfigureAwait(false) is not { } found
                        || found.Row.LeaseToken != lease.Token) return false;
                    (var succeeded, var failed) = await JobTable.OutcomesAsync(database, found.Row).ConfigureAwait(false);
                    await JobTable.MoveAsync(database, found.Row, JobTransition.End(lease.TaskCount, succeeded, failed, false), found.Now, limits)
                        .ConfigureAwait(false);
                    return true;
                },
                PostgresCalls.Brief,
                CancellationToken.None).ConfigureAwait(false);
        }
        catch (JobStoreException)
        {
            // Its lease runs out and the next claim meets it again; those who got jobs in this one must have them.
        }
    }
}
