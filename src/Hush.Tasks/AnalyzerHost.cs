namespace Hush.Tasks;

/// <summary>The analysis, loaded once in the background so that its program can answer probes meanwhile.</summary>
internal sealed class AnalyzerHost
{
    private readonly Lazy<Task<Analyses>> _load;

    public AnalyzerHost(Func<Analyses> load) => _load = new Lazy<Task<Analyses>>(() => Task.Run(load));

    public bool IsLoaded => _load.IsValueCreated && _load.Value.IsCompletedSuccessfully;

    /// <summary>The model that is used: its name and the beginning of its hash; null before it is loaded, or without one.</summary>
    public string? Model => IsLoaded ? _load.Value.Result.Model : null;

    public Task<Analyses> GetAsync(CancellationToken cancellation) => _load.Value.WaitAsync(cancellation);
}
