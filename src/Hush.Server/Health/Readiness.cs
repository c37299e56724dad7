using Hush.Jobs;
using Hush.Server.Auditing;
using Hush.Tasks;

namespace Hush.Server.Health;

/// <summary>
/// Whether the server can take calls and jobs, and why not. The store is asked at most once a second and is not waited for longer than that: a probe
/// takes no time, whoever sends it how often.
/// </summary>
internal sealed class Readiness(IJobStore store, AnalyzerHost analyzer, AuditLog audit, TimeProvider time)
{
    private static readonly TimeSpan Age = TimeSpan.FromSeconds(1);

    private readonly Lock _gate = new();
    private Task<string?> _asked = Task.FromResult<string?>(null);
    private long? _askedAt;

    /// <summary>Null when it can, else <c>analyzerLoading</c>, <c>analyzerFailed</c>, <c>storeFull</c>, <c>storeFailed</c> or
    /// <c>auditFailed</c>.</summary>
    public async Task<string?> ObstacleAsync()
    {
        if (!analyzer.IsLoaded) return analyzer.HasFailed ? "analyzerFailed" : "analyzerLoading";
        Task<string?> asked;
        lock (_gate)
        {
            var isOld = _askedAt is not { } at || time.GetElapsedTime(at) >= Age;
            if (isOld && _asked.IsCompleted)
            {
                _askedAt = time.GetTimestamp();
                _asked = Task.Run(AskAsync);
            }

            asked = _asked;
        }

        try
        {
            return await asked.WaitAsync(Age, time);
        }
        catch (TimeoutException)
        {
            return "storeFailed";
        }
    }

    private async Task<string?> AskAsync()
    {
        try
        {
            if (!await store.HasRoomAsync(CancellationToken.None)) return "storeFull";
            await store.CheckAsync(CancellationToken.None);
            return audit.IsSound() ? null : "auditFailed";
        }
        catch (JobStoreException failure)
        {
            return failure.IsFull ? "storeFull" : "storeFailed";
        }
    }
}
