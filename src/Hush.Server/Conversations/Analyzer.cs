using Hush.Wire.Conversations;

namespace Hush.Server.Conversations;

/// <summary>The analysis, loaded once in the background so that the server answers probes meanwhile.</summary>
internal sealed class Analyzer
{
    private readonly Lazy<Task<AnalyzeConversation>> _load;

    public Analyzer(Func<AnalyzeConversation> load) => _load = new Lazy<Task<AnalyzeConversation>>(() => Task.Run(load));

    public bool IsLoaded => _load.IsValueCreated && _load.Value.IsCompletedSuccessfully;

    public Task<AnalyzeConversation> GetAsync(CancellationToken cancellation) => _load.Value.WaitAsync(cancellation);
}
