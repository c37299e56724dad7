using Hush.Contracts.Conversations;
using Hush.Contracts.Documents;
using Hush.Contracts.Errors;

namespace Hush.Tasks;

/// <summary>Tells of searches that stopped at a limit, by the recognizer or the operator's rule, so that they are logged.
/// <see cref="MeteredAnalyses"/> counts them.</summary>
/// <param name="log">Takes the id of a recognizer and in how many inputs it stopped.</param>
internal sealed class IncompleteReport(Action<string, int> log)
{
    public void Tell(ConversationResultsAnswer results) => Tell(results.Conversations.SelectMany(conversation => conversation.Warnings ?? []));

    public void Tell(PiiResultsAnswer results) => Tell(results.Documents.SelectMany(document => document.Warnings ?? []));

    public void Tell(IEnumerable<WarningAnswer> warnings)
    {
        foreach (var stopped in warnings.SelectMany(warning => warning.Recognizers)
            .GroupBy(id => id, StringComparer.Ordinal)) log(stopped.Key, stopped.Count());
    }
}
