using Hush.Mapping.Conversations;
using Hush.Mapping.Documents;

namespace Hush.Server;

/// <summary>The analysis, loaded once in the background so that the server answers probes meanwhile.</summary>
internal sealed class Analyzer
{
    private readonly Lazy<Task<Analyses>> _load;

    public Analyzer(Func<Analyses> load) => _load = new Lazy<Task<Analyses>>(() => Task.Run(load));

    public bool IsLoaded => _load.IsValueCreated && _load.Value.IsCompletedSuccessfully;

    public Task<Analyses> GetAsync(CancellationToken cancellation) => _load.Value.WaitAsync(cancellation);
}

/// <summary>What the server can do with texts. All of it serves all threads.</summary>
/// <param name="Conversation">Redacts a conversation.</param>
/// <param name="Document">Redacts a text.</param>
/// <param name="Language">Tells the language of a text.</param>
internal sealed record Analyses(AnalyzeConversation Conversation, AnalyzeDocument Document, DetectLanguage Language);
