namespace Hush.Tasks.Scheduling;

/// <summary>A caller that waits for an answer. Its phases run one after the other; only the first can be refused.</summary>
internal sealed class AnalysisCall(AnalysisScheduler scheduler, bool isLarge) : IDisposable
{
    private bool _isFirst = true;
    private volatile bool _hasBegun;

    /// <summary>Whether a part of the next phase may take long.</summary>
    public bool IsLarge { get; set; } = isLarge;

    /// <summary>Runs <paramref name="work"/> on a thread of analysis.</summary>
    /// <exception cref="AnalysisBusyException">No thread came free in time, or too many calls wait already.</exception>
    /// <exception cref="OperationCanceledException">The caller has gone.</exception>
    public async Task<T> RunAsync<T>(Func<T> work, CancellationToken cancellation)
    {
        T? result = default;
        await RunAllAsync(1, _ => result = work(), cancellation);
        return result!;
    }

    /// <summary>Runs <paramref name="part"/> for every index below <paramref name="count"/>, several at once.</summary>
    /// <exception cref="AnalysisBusyException">No thread came free in time, or too many calls wait already.</exception>
    /// <exception cref="OperationCanceledException">The caller has gone.</exception>
    public async Task RunAllAsync(int count, Action<int> part, CancellationToken cancellation)
    {
        cancellation.ThrowIfCancellationRequested();
        if (count == 0) return;
        AnalysisPhase phase = new(count, part, _isFirst, IsLarge, () => _hasBegun = true, cancellation);
        _isFirst = false;
        await scheduler.RunAsync(phase);
    }

    public void Dispose()
    {
        if (_hasBegun) scheduler.Leave();
        _hasBegun = false;
    }
}
