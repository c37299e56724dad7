using System.Diagnostics;
using Hush.Contracts.Conversations;
using Hush.Jobs;
using Hush.Mapping.Conversations;

namespace Hush.Tasks.Conversations;

/// <summary>Runs one task of a stored conversation job: the same mapping and the same analysis as anywhere else.</summary>
internal sealed class ConversationJobHandler(AnalyzerHost analyzer, IncompleteReport incomplete, TimeProvider time) : IJobHandler
{
    public const string JobKind = "conversations";

    public string Kind => JobKind;

    public async Task<TaskOutcome> RunAsync(ReadOnlyMemory<byte> input, int taskIndex, CancellationToken cancellation)
    {
        long start = time.GetTimestamp();
        using Activity? activity = TaskTelemetry.Source.StartActivity("hush.task");
        Analyses analyses = await analyzer.GetAsync(cancellation);
        ConversationJobPlan plan = StoredConversationRequest.Read(input.Span);
        ConversationResultsAnswer results = ConversationTaskRun.Run(plan, taskIndex, analyses.Conversation, analyses.Language, cancellation);
        TaskTelemetry.CountTask(activity, results, time.GetElapsedTime(start));
        incomplete.Tell(results);
        return new TaskOutcome(true, StoredConversationTask.Write(plan.Tasks[taskIndex].Name, results));
    }

    public ReadOnlyMemory<byte> OutputOfFailure(ReadOnlyMemory<byte> input, int taskIndex, TaskFailure reason) =>
        StoredConversationTask.Write(StoredConversationRequest.Read(input.Span).Tasks[taskIndex].Name, results: null, reason);
}
