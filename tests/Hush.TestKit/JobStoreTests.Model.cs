using Hush.Jobs;

namespace Hush.TestKit;

// Random sequences of calls, each answer compared with that of a model without any storage.
public abstract partial class JobStoreTests
{
    private const int StepsPerSequence = 150;

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(4)]
    [InlineData(5)]
    [InlineData(6)]
    public async Task RandomSequence_AnswersAsTheModelDoes(int seed)
    {
        Limits = Limits with { QueueLength = 5, Retention = TimeSpan.FromMinutes(2), UnrunRetention = TimeSpan.FromMinutes(3) };
        Random random = new(seed);
        IJobStore store = OpenStore();
        JobStoreModel model = new(Limits, Clock);
        List<JobId> ids = [];
        List<JobLease> leases = [];
        List<string> steps = [];
        for (int step = 0; step < StepsPerSequence; step++)
        {
            (string call, string expected, string actual) = await StepAsync(random, store, model, ids, leases);
            steps.Add($"{call} → {actual}");
            if (expected != actual) Assert.Fail($"Seed {seed}, step {step}: expected {expected}\n{string.Join('\n', steps)}");
            foreach (JobId id in ids)
            {
                string shown = JobStoreModel.Describe(await store.FindAsync(id, Owner, None));
                if (shown != model.Find(id)) Assert.Fail($"Seed {seed}, step {step}, job {ids.IndexOf(id)}: {shown}, expected {model.Find(id)}\n{string.Join('\n', steps)}");
            }

            if (random.Next(40) == 0) store = OpenStore();
        }
    }

    private async Task<(string Call, string Expected, string Actual)> StepAsync(
        Random random, IJobStore store, JobStoreModel model, List<JobId> ids, List<JobLease> leases)
    {
        JobLease? lease = leases.Count == 0 ? null : leases[^random.Next(1, Math.Min(leases.Count, 5) + 1)];
        int choice = random.Next(lease is null ? 5 : 10);
        switch (choice)
        {
            case 0:
                int tasks = random.Next(1, 4);
                TimeSpan? limit = random.Next(3) == 0 ? TimeSpan.FromSeconds(random.Next(60)) : null;
                Job? added = await store.AddAsync(new NewJob("kind", Owner, Bytes("input"), tasks, null, limit), None);
                if (added is not null) ids.Add(added.Id);
                return ($"add {tasks} {limit}", $"{model.Add(added?.Id, tasks, limit)}", $"{added is not null}");
            case 1:
                JobLease? taken = await store.TryLeaseAsync(Lease, None);
                if (taken is not null) leases.Add(taken);
                string finished = taken is null ? "" : string.Join(',', taken.FinishedTasks.Order());
                return ("lease", model.Lease(Lease, taken?.Token), taken is null ? "none" : $"{taken.Id} {taken.Attempt} [{finished}]");
            case 2:
                TimeSpan by = TimeSpan.FromSeconds(random.Next(12));
                Clock.Advance(by);
                return ($"wait {by}", "", "");
            case 3:
                JobPurge purge = await store.PurgeAsync(None);
                return ("purge", model.Purge(), $"{purge.Destroyed} {purge.Unrun} {purge.Overdue}");
            case 4:
                JobId id = ids.Count == 0 ? JobId.New() : ids[random.Next(ids.Count)];
                return ($"cancel {ids.IndexOf(id)}", $"{model.Cancel(id)}", $"{await store.CancelAsync(id, Owner, None)}");
            case 5:
                return ($"renew {ids.IndexOf(lease!.Id)}", $"{model.Renew(lease, Lease)}", $"{await store.RenewAsync(lease, Lease, None)}");
            case 6:
                return ($"wanted {ids.IndexOf(lease!.Id)}", $"{model.IsWanted(lease)}", $"{await store.IsWantedAsync(lease, None)}");
            case 7:
                int task = random.Next(lease!.TaskCount);
                bool succeeds = random.Next(3) > 0;
                bool isRecorded = await store.RecordTaskAsync(lease, task, succeeds, Bytes("output"), None);
                return ($"record {ids.IndexOf(lease.Id)}.{task} {succeeds}", $"{model.Record(lease, task, succeeds)}", $"{isRecorded}");
            case 8:
                return ($"release {ids.IndexOf(lease!.Id)}", $"{model.Release(lease)}", $"{await store.ReleaseAsync(lease, None)}");
            default:
                string finish;
                try
                {
                    finish = $"{await store.FinishAsync(lease!, None)}";
                }
                catch (InvalidOperationException)
                {
                    finish = "too early";
                }

                return ($"finish {ids.IndexOf(lease!.Id)}", model.Finish(lease), finish);
        }
    }
}
