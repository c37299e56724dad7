using System.Collections.Frozen;

namespace Hush.Tasks.Selection;

/// <summary>Tells that a model was loaded, or why not.</summary>
/// <param name="name">As callers write it.</param>
/// <param name="elapsed">How long it took.</param>
/// <param name="failure">What loading threw; null when it went well.</param>
internal delegate void ObserveModelLoad(string name, TimeSpan elapsed, Exception? failure);

/// <summary>
/// The analysis by each model that callers may choose, and that of the server for those who choose none. A model is loaded at its first use and kept:
/// the memory that callers can make the server take is bounded by the number of models.
/// </summary>
internal sealed class SelectableModels
{
    private readonly AnalyzerHost _own;
    private readonly ObserveModelLoad _observe;
    private readonly FrozenDictionary<string, ModelLoading> _models;

    /// <param name="own">The server's own analysis.</param>
    /// <param name="models">What callers may choose; names differ in more than letter case.</param>
    /// <param name="time">What analyses take is measured by it.</param>
    /// <param name="observe">Told of every load, and of a model that was asked for and is not there.</param>
    public SelectableModels(AnalyzerHost own, IEnumerable<SelectableModel> models, TimeProvider time, ObserveModelLoad observe)
    {
        _own = own;
        _observe = observe;
        All = [.. models];
        _models = All.ToFrozenDictionary(model => model.Name, model => new ModelLoading(model, time, observe), StringComparer.OrdinalIgnoreCase);
    }

    /// <summary>What callers may choose; empty when they may not.</summary>
    public IReadOnlyList<SelectableModel> All { get; }

    /// <summary>The name as the server writes it; null when there is no such model. Letter case does not matter.</summary>
    public string? Find(string name) => _models.GetValueOrDefault(name)?.Name;

    /// <summary>
    /// The analysis by the model of that name, whose <see cref="Analyses.Model"/> says which one it is; by the server's own model without a name.
    /// Waits until it is loaded.
    /// </summary>
    /// <param name="name">As callers write it; null for the server's own.</param>
    /// <param name="cancellation">Stops the wait; a load that others wait for goes on.</param>
    /// <exception cref="ModelLoadException">There is no such model, or it can't be loaded.</exception>
    /// <exception cref="Hush.Jobs.NotReadyException">The server's own could not be loaded yet.</exception>
    public async Task<Analyses> GetAsync(string? name, CancellationToken cancellation)
    {
        if (name is null) return await _own.GetAsync(cancellation);
        if (!_models.TryGetValue(name, out var model)) throw NotOffered(name);
        var analyses = model.IsOwn ? await _own.GetAsync(cancellation) : await model.GetAsync().WaitAsync(cancellation);
        var called = analyses.Model ?? model.Name;
        return analyses with { Model = called, ChosenModel = called };
    }

    /// <summary><see cref="GetAsync"/>; null where there is no such model, or it can't be loaded.</summary>
    public async Task<Analyses?> TryGetAsync(string? name, CancellationToken cancellation)
    {
        try
        {
            return await GetAsync(name, cancellation);
        }
        catch (ModelLoadException)
        {
            return null;
        }
    }

    // A job that another server accepted.
    private ModelLoadException NotOffered(string name)
    {
        ModelLoadException failure = new(name);
        _observe(name, TimeSpan.Zero, failure);
        return failure;
    }
}
