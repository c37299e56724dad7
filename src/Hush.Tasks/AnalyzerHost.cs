using Hush.Jobs;

namespace Hush.Tasks;

/// <summary>
/// The analysis, loaded in the background so that its program can answer probes meanwhile. A load that failed is not kept: the program tries
/// again, and until one went well whoever asks is told that there is none.
/// </summary>
/// <param name="load">Loads it.</param>
/// <param name="time">What analyses take is measured by it; null for the system's.</param>
internal sealed class AnalyzerHost(Func<Analyses> load, TimeProvider? time = null)
{
    private readonly TaskCompletionSource<Analyses> _loaded = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly TaskCompletionSource _firstAttempt = new(TaskCreationOptions.RunContinuationsAsynchronously);

    public bool IsLoaded => _loaded.Task.IsCompletedSuccessfully;

    /// <summary>Whether loading was tried and has not gone well yet.</summary>
    public bool HasFailed => _firstAttempt.Task.IsCompleted && !IsLoaded;

    /// <summary>The model that is used: its name and the beginning of its hash; null before it is loaded, or without one.</summary>
    public string? Model => IsLoaded ? _loaded.Task.Result.Model : null;

    /// <summary>Tries to load, on a thread of its own; throws what loading threw.</summary>
    public async Task LoadAsync()
    {
        try
        {
            var analyses = await Task.Factory.StartNew(load, CancellationToken.None, TaskCreationOptions.LongRunning, TaskScheduler.Default);
            _loaded.TrySetResult(MeteredAnalyses.Of(analyses, time ?? TimeProvider.System));
        }
        finally
        {
            _firstAttempt.TrySetResult();
        }
    }

    /// <summary>Returns when a load went well, however many it takes.</summary>
    public Task WhenLoadedAsync(CancellationToken cancellation) => _loaded.Task.WaitAsync(cancellation);

    /// <summary>The analysis; waits for the first attempt to load it.</summary>
    /// <exception cref="NotReadyException">The last attempt failed.</exception>
    public async Task<Analyses> GetAsync(CancellationToken cancellation)
    {
        await Task.WhenAny(_loaded.Task, _firstAttempt.Task).WaitAsync(cancellation);
        return IsLoaded ? await _loaded.Task : throw new NotReadyException("The analyzer is not loaded.");
    }
}
