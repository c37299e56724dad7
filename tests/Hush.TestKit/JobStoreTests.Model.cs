using CsCheck;
using Hush.Jobs;

namespace Hush.TestKit;

// Sequences of calls, each answer compared with that of a model without any storage.
public abstract partial class JobStoreTests
{
    private const int Sequences = 40;
    private const int LongestSequence = 60;

    [Fact]
    public async Task AnySequence_IsAnsweredAsTheModelDoes()
    {
        Limits = Limits with { QueueLength = 5, Retention = TimeSpan.FromMinutes(2), UnrunRetention = TimeSpan.FromMinutes(3) };
        await Properties.HoldsAsync(
            JobStoreCall.Any.Array[0, LongestSequence],
            Sequences,
            async calls =>
            {
                await DiscardAsync();
                Comparison comparison = new(this);
                foreach (var call in calls) await comparison.DoAsync(call);
            },
            calls => string.Join(", ", calls.Select(call => call.ToString())));
    }

    private sealed class Comparison(JobStoreTests tests)
    {
        private readonly JobStoreModel _model = new(tests.Limits, tests.Clock);
        private readonly List<JobId> _ids = [];
        private readonly List<JobLease> _leases = [];
        private IJobStore _store = tests.OpenStore();

        public async Task DoAsync(JobStoreCall call)
        {
            (var expected, var actual) = await AnswerAsync(call);
            Assert.True(expected == actual, $"{call}: {actual}, expected {expected}");
            foreach (var id in _ids)
            {
                var shown = JobStoreModel.Describe(await _store.FindAsync(id, Owner, None));
                var wanted = _model.Find(id);
                Assert.True(wanted == shown, $"After {call}, job {_ids.IndexOf(id)}: {shown}, expected {wanted}");
            }
        }

        private Task<(string Expected, string Actual)> AnswerAsync(JobStoreCall call)
        {
            switch (call.Method)
            {
                case JobStoreMethod.Add:
                    return AddAsync(call.Number, call.Limit is { } seconds ? TimeSpan.FromSeconds(seconds) : null);
                case JobStoreMethod.Lease:
                    return LeaseAsync();
                case JobStoreMethod.Wait:
                    tests.Clock.Advance(TimeSpan.FromSeconds(call.Number));
                    return Task.FromResult(("", ""));
                case JobStoreMethod.Purge:
                    return PurgeAsync();
                case JobStoreMethod.Cancel:
                    return CancelAsync(_ids.Count == 0 ? JobId.New() : _ids[call.Pick % _ids.Count]);
                case JobStoreMethod.Reopen:
                    _store = tests.OpenStore();
                    return Task.FromResult(("", ""));
                default:
                    return _leases.Count == 0 ? Task.FromResult(("", "")) : AnswerAsync(call, _leases[^((call.Pick % _leases.Count) + 1)]);
            }
        }

        private async Task<(string Expected, string Actual)> AnswerAsync(JobStoreCall call, JobLease lease)
        {
            switch (call.Method)
            {
                case JobStoreMethod.Renew:
                    return ($"{_model.Renew(lease, Lease)}", $"{await _store.RenewAsync(lease, Lease, None)}");
                case JobStoreMethod.IsWanted:
                    return ($"{_model.IsWanted(lease)}", $"{await _store.IsWantedAsync(lease, None)}");
                case JobStoreMethod.Record:
                    var task = call.Number % lease.TaskCount;
                    return ($"{_model.Record(lease, task, call.Succeeds)}",
                        $"{await _store.RecordTaskAsync(lease, task, call.Succeeds, Bytes("output"), None)}");
                case JobStoreMethod.Release:
                    return ($"{_model.Release(lease)}", $"{await _store.ReleaseAsync(lease, None)}");
                default:
                    return (_model.Finish(lease), await FinishAsync(lease));
            }
        }

        private async Task<(string Expected, string Actual)> AddAsync(int tasks, TimeSpan? limit)
        {
            var added = await _store.AddAsync(new NewJob("kind", Owner, Bytes("input"), tasks, null, limit), None);
            if (added is not null) _ids.Add(added.Id);
            return ($"{_model.Add(added?.Id, tasks, limit)}", $"{added is not null}");
        }

        private async Task<(string Expected, string Actual)> LeaseAsync()
        {
            var taken = await _store.TryLeaseAsync(Lease, None);
            if (taken is not null) _leases.Add(taken);
            var actual = taken is null ? "none" : $"{taken.Id} {taken.Attempt} [{string.Join(',', taken.FinishedTasks.Order())}]";
            return (_model.Lease(Lease, taken?.Token), actual);
        }

        private async Task<(string Expected, string Actual)> PurgeAsync()
        {
            var purge = await _store.PurgeAsync(None);
            return (_model.Purge(), $"{purge.Destroyed} {purge.Unrun} {purge.Overdue}");
        }

        private async Task<(string Expected, string Actual)> CancelAsync(JobId id) =>
            ($"{_model.Cancel(id)}", $"{await _store.CancelAsync(id, Owner, None)}");

        private async Task<string> FinishAsync(JobLease lease)
        {
            try
            {
                return $"{await _store.FinishAsync(lease, None)}";
            }
            catch (InvalidOperationException)
            {
                return "too early";
            }
        }
    }
}
