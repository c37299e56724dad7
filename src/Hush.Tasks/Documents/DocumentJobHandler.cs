using System.Diagnostics;
using Hush.Contracts.Documents;
using Hush.Jobs;
using Hush.Mapping.Documents;

namespace Hush.Tasks.Documents;

/// <summary>Runs one task of a stored document job: the same mapping and the same analysis as anywhere else.</summary>
internal sealed class DocumentJobHandler(AnalyzerHost analyzer, IncompleteReport incomplete, TimeProvider time) : IJobHandler
{
    public const string JobKind = "documents";

    public string Kind => JobKind;

    public async Task<TaskOutcome> RunAsync(ReadOnlyMemory<byte> input, int taskIndex, CancellationToken cancellation)
    {
        long start = time.GetTimestamp();
        using Activity? activity = TaskTelemetry.Source.StartActivity("hush.task");
        Analyses analyses = await analyzer.GetAsync(cancellation);
        DocumentPlan plan = StoredDocumentRequest.Read(input.Span);
        PiiResultsAnswer results = DocumentTaskRun.Run(plan, taskIndex, analyses.Document, analyses.Language, cancellation);
        TaskTelemetry.CountTask(activity, results, time.GetElapsedTime(start));
        incomplete.Tell(results);
        return new TaskOutcome(true, StoredDocumentTask.Write(plan.Tasks[taskIndex].Name, IdsOf(plan), results));
    }

    public ReadOnlyMemory<byte> OutputOfFailure(ReadOnlyMemory<byte> input, int taskIndex, TaskFailure reason)
    {
        DocumentPlan plan = StoredDocumentRequest.Read(input.Span);
        return StoredDocumentTask.Write(plan.Tasks[taskIndex].Name, IdsOf(plan), results: null, reason);
    }

    private static string[] IdsOf(DocumentPlan plan) => [.. plan.Documents.Select(document => document.Id)];
}
