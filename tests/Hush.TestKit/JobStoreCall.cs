using CsCheck;

namespace Hush.TestKit;

/// <summary>One call of a sequence by which a store is compared with its model.</summary>
/// <param name="Method">What is called.</param>
/// <param name="Pick">Which of the jobs so far, or which of the latest leases, the last one being 0; taken modulo their number.</param>
/// <param name="Number">Seconds to wait, tasks of a job that is added, or the task that is recorded, taken modulo the job's tasks.</param>
/// <param name="Limit">Seconds after which a job that is added is cancelled; null for never.</param>
/// <param name="Succeeds">Whether the task that is recorded succeeded.</param>
internal sealed record JobStoreCall(JobStoreMethod Method, int Pick = 0, int Number = 0, int? Limit = null, bool Succeeds = true)
{
    private const int LatestLeases = 5;

    /// <summary>Calls in the proportions in which they lead through all states. Most waits are shorter than a lease, some longer than a job is
    /// kept.</summary>
    public static Gen<JobStoreCall> Any { get; } = Gen.Frequency(
        (4, Gen.Select(Gen.Int[1, 3], Gen.Frequency((2, Gen.Const((int?)null)), (1, Gen.Int[0, 59].Select(seconds => (int?)seconds))))
            .Select((tasks, limit) => new JobStoreCall(JobStoreMethod.Add, Number: tasks, Limit: limit))),
        (4, Gen.Const(new JobStoreCall(JobStoreMethod.Lease))),
        (3, Gen.Frequency((6, Gen.Int[0, 11]), (1, Gen.Int[12, 200])).Select(seconds => new JobStoreCall(JobStoreMethod.Wait, Number: seconds))),
        (2, Gen.Const(new JobStoreCall(JobStoreMethod.Purge))),
        (2, Gen.Int[0, 9].Select(job => new JobStoreCall(JobStoreMethod.Cancel, job))),
        (2, OfLease(JobStoreMethod.Renew)),
        (2, OfLease(JobStoreMethod.IsWanted)),
        (4, Gen.Select(Gen.Int[0, LatestLeases - 1], Gen.Int[0, 2], Gen.Frequency((2, true), (1, false)))
            .Select((lease, task, succeeds) => new JobStoreCall(JobStoreMethod.Record, lease, task, Succeeds: succeeds))),
        (2, OfLease(JobStoreMethod.Release)),
        (3, OfLease(JobStoreMethod.Finish)),
        (1, Gen.Const(new JobStoreCall(JobStoreMethod.Reopen))));

    public override string ToString() => Method switch
    {
        JobStoreMethod.Add => $"Add({Number} tasks, limit {Limit?.ToString(System.Globalization.CultureInfo.InvariantCulture) ?? "none"})",
        JobStoreMethod.Wait => $"Wait({Number} s)",
        JobStoreMethod.Record => $"Record(lease {Pick}, task {Number}, {Succeeds})",
        JobStoreMethod.Cancel => $"Cancel(job {Pick})",
        JobStoreMethod.Lease or JobStoreMethod.Purge or JobStoreMethod.Reopen => $"{Method}()",
        _ => $"{Method}(lease {Pick})",
    };

    private static Gen<JobStoreCall> OfLease(JobStoreMethod method) => Gen.Int[0, LatestLeases - 1].Select(lease => new JobStoreCall(method, lease));
}

/// <summary>What can be done with a store, and what happens beside it: time passes, the process starts anew.</summary>
internal enum JobStoreMethod
{
    Add,
    Lease,
    Wait,
    Purge,
    Cancel,
    Renew,
    IsWanted,
    Record,
    Release,
    Finish,
    Reopen,
}
