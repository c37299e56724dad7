using Hush.Jobs;
using Hush.Mapping.Documents;
using Hush.Tasks.Selection;

namespace Hush.Tasks.Documents;

/// <summary>Runs one task of a stored document job: the same mapping and the same analysis as anywhere else.</summary>
internal sealed class DocumentJobHandler(SelectableModels models, IncompleteReport incomplete, TimeProvider time) : IJobHandler
{
    public const string JobKind = "documents";

    public string Kind => JobKind;

    public async Task<TaskOutcome> RunAsync(ReadOnlyMemory<byte> input, int taskIndex, CancellationToken cancellation)
    {
        var start = time.GetTimestamp();
        using var activity = TaskTelemetry.Source.StartActivity("hush.task");
        var plan = StoredDocumentRequest.Read(input.Span);
        if (await models.TryGetAsync(plan.Model, cancellation) is not { } analyses)
            return new TaskOutcome(false, OutputOfFailure(input, taskIndex, TaskFailure.MeansMissing));
        var asked = plan with { AnsweredBy = analyses.ChosenModel };
        var results = DocumentTaskRun.Run(asked, taskIndex, analyses.Document, analyses.Language, cancellation);
        TaskTelemetry.CountTask(activity, results, time.GetElapsedTime(start));
        incomplete.Tell(results);
        return new TaskOutcome(true, StoredDocumentTask.Write(plan.Tasks[taskIndex].Name, IdsOf(plan), results));
    }

    public ReadOnlyMemory<byte> OutputOfFailure(ReadOnlyMemory<byte> input, int taskIndex, TaskFailure reason)
    {
        var plan = StoredDocumentRequest.Read(input.Span);
        return StoredDocumentTask.Write(plan.Tasks[taskIndex].Name, IdsOf(plan), results: null, reason);
    }

    private static string[] IdsOf(DocumentPlan plan) => [.. plan.Documents.Select(document => document.Id)];
}
