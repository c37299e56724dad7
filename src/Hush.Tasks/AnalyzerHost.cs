namespace Hush.Tasks;

/// <summary>The analysis, loaded once in the background so that its program can answer probes meanwhile.</summary>
internal sealed class AnalyzerHost
{
    private readonly Lazy<Task<Analyses>> _load;

    public AnalyzerHost(Func<Analyses> load) => _load = new Lazy<Task<Analyses>>(() => Task.Run(load));

    public bool IsLoaded => _load.IsValueCreated && _load.Value.IsCompletedSuccessfully;

    public Task<Analyses> GetAsync(CancellationToken cancellation) => _load.Value.WaitAsync(cancellation);
}
