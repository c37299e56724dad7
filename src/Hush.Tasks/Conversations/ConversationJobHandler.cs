using Hush.Jobs;
using Hush.Mapping.Conversations;
using Hush.Tasks.Selection;

namespace Hush.Tasks.Conversations;

/// <summary>Runs one task of a stored conversation job: the same mapping and the same analysis as anywhere else.</summary>
internal sealed class ConversationJobHandler(SelectableModels models, IncompleteReport incomplete, TimeProvider time) : IJobHandler
{
    public const string JobKind = "conversations";

    public string Kind => JobKind;

    public async Task<TaskOutcome> RunAsync(ReadOnlyMemory<byte> input, int taskIndex, CancellationToken cancellation)
    {
        var start = time.GetTimestamp();
        using var activity = TaskTelemetry.Source.StartActivity("hush.task");
        var plan = StoredConversationRequest.Read(input.Span);
        if (await models.TryGetAsync(plan.Model, cancellation) is not { } analyses)
            return new TaskOutcome(false, OutputOfFailure(input, taskIndex, TaskFailure.MeansMissing));
        var asked = plan with { AnsweredBy = analyses.ChosenModel };
        var results = ConversationTaskRun.Run(asked, taskIndex, analyses.Conversation, analyses.Language, cancellation);
        TaskTelemetry.CountTask(activity, results, time.GetElapsedTime(start));
        incomplete.Tell(results);
        return new TaskOutcome(true, StoredConversationTask.Write(plan.Tasks[taskIndex].Name, results));
    }

    public ReadOnlyMemory<byte> OutputOfFailure(ReadOnlyMemory<byte> input, int taskIndex, TaskFailure reason) =>
        StoredConversationTask.Write(StoredConversationRequest.Read(input.Span).Tasks[taskIndex].Name, results: null, reason);
}
