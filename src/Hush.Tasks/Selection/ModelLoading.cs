namespace Hush.Tasks.Selection;

/// <summary>Loads one model when it is first asked for. After a failure it is tried again, once in a while.</summary>
/// <param name="model">The model.</param>
/// <param name="time">Measures the pause and what analyses take.</param>
/// <param name="observe">Told of every load.</param>
internal sealed class ModelLoading(SelectableModel model, TimeProvider time, ObserveModelLoad observe)
{
    /// <summary>How long a failure is answered before the next attempt.</summary>
    public static readonly TimeSpan Pause = TimeSpan.FromSeconds(30);

    private readonly Lock _gate = new();
    private Task<Analyses>? _loaded;
    private long _begun;

    /// <summary>As callers write it.</summary>
    public string Name => model.Name;

    /// <summary>Whether it is the model that the server loads at its start.</summary>
    public bool IsOwn => model.Load is null;

    /// <summary>The analysis. All who ask meanwhile wait for the same load.</summary>
    /// <exception cref="ModelLoadException">The last attempt failed.</exception>
    public Task<Analyses> GetAsync()
    {
        lock (_gate)
        {
            if (_loaded is null || (_loaded.IsFaulted && time.GetElapsedTime(_begun) >= Pause))
            {
                _begun = time.GetTimestamp();
                _loaded = Task.Factory.StartNew(Load, CancellationToken.None, TaskCreationOptions.LongRunning, TaskScheduler.Default);
            }

            return _loaded;
        }
    }

    private Analyses Load()
    {
        var start = time.GetTimestamp();
        try
        {
            var analyses = MeteredAnalyses.Of(model.Load!(), time);
            observe(Name, time.GetElapsedTime(start), failure: null);
            return analyses;
        }
        catch (Exception failure) when (failure is not OutOfMemoryException)
        {
            observe(Name, time.GetElapsedTime(start), failure);
            throw new ModelLoadException(Name, failure);
        }
    }
}
