using System.Text.Json;
using Hush.Contracts.Conversations;
using Hush.Contracts.Jobs;
using Hush.Contracts.Json;
using Hush.Jobs;
using Hush.Mapping;
using Hush.Mapping.Conversations;
using Hush.Mapping.Versions;
using Hush.Server.Hosting;
using Hush.Server.Http;
using Hush.Server.JobStatus;
using Hush.Server.Keys;
using Hush.Server.OpenApi;
using Hush.Tasks.Conversations;
using Hush.Tasks.Selection;
using Microsoft.Extensions.Options;

namespace Hush.Server.Conversations;

/// <summary>The routes of conversation jobs: submit, read, cancel.</summary>
internal sealed class ConversationEndpoints(
    JobAccess jobs, JobReader reader, SelectableModels models, KeyedPolicies policies, IOptions<LimitOptions> options)
{
    private const string Jobs = "/language/analyze-conversations/jobs";

    private static readonly string[] Versions = [.. ConversationApiVersion.All.Where(version => version.HasPii).Select(version => version.Name)];

    private readonly LimitOptions _options = options.Value;
    private readonly ConversationLimits _limits = options.Value.ToConversationLimits(policies);

    public void Map(IEndpointRouteBuilder routes)
    {
        var group = routes.MapGroup(Jobs);
        group.MapPost("", SubmitAsync).WithSummary("Accepts a job.").WithVersions(Versions)
            .WithQuery(Query.Explain, Query.ExplainPurpose, QueryKind.Flag).WithQuery(ModelQuery.Name, ModelQuery.Purpose)
            .Takes<ConversationJobRequest>(new RequestExample("chat", RequestExamples.Chat), new RequestExample("call", RequestExamples.Call))
                .AnswersJob();
        group.MapMethods("{jobId}", RouteDescription.Reading, ReadAsync).WithSummary("Answers a job's state and results.").WithVersions(Versions)
            .WithQuery("showStats", "Whether to count documents and transactions.", QueryKind.Flag).Answers<JobAnswer<ConversationResultsAnswer>>();
        group.MapPost("{jobId}:cancel", CancelAsync).WithSummary("Cancels a job that has not ended.").WithVersions(Versions).AnswersJob();
    }

    private async Task SubmitAsync(HttpContext context)
    {
        if (!TryReadVersion(context.Request, out var version))
        {
            await ProblemAnswer.WriteAsync(context, Query.VersionProblem(context.Request, Versions));
            return;
        }

        var body = await RequestBody.ReadAsync(context.Request, _options.MaxBodyBytes, context.RequestAborted);
        var read = body.Problem is { } unread ? unread : Read(body.Value!, version);
        var misnamed = ModelQuery.Read(context.Request, models, out var model);
        if ((read.Problem ?? misnamed) is { } problem)
        {
            await ProblemAnswer.WriteAsync(context, problem);
            return;
        }

        var plan = read.Value!;
        var job = new NewJob(
            ConversationJobHandler.JobKind,
            Caller.OwnerOf(context),
            StoredConversationRequest.Write(version, JsonBody.WithoutMark(body.Value!), Query.Explains(context.Request), model),
            plan.Tasks.Count,
            plan.DisplayName,
            plan.CancelAfter);
        await jobs.AcceptAsync(context, job, id => LocationOf(id, version));
    }

    private Mapped<ConversationJobPlan> Read(byte[] body, ConversationApiVersion version)
    {
        var request = JsonBody.Read(body, WireJson.Exact.ConversationJobRequest);
        return request.Problem is { } malformed ? malformed : JobRequestMapping.Read(request.Value, version, _limits);
    }

    private async Task ReadAsync(HttpContext context)
    {
        if (!TryReadVersion(context.Request, out _))
        {
            await ProblemAnswer.WriteAsync(context, Query.VersionProblem(context.Request, Versions));
            return;
        }

        if (await jobs.FindAsync(context, ConversationJobHandler.JobKind) is not { } job || !await reader.TryOpenAsync(context, job)) return;
        var withStatistics = Query.ShowsStatistics(context.Request);
        var errors = await reader.ErrorsOfAsync(context, job, "#/tasks/items/",
            stored => StoredConversationTask.Read(stored, withStatistics)?.Failure ?? TaskFailure.Fault);
        var frame = JobMapping.ToFrame<ConversationResultsAnswer>(job, errors);
        await JobStream.WriteAsync(
            context,
            JsonSerializer.SerializeToUtf8Bytes(frame, WireJson.Exact.JobAnswerConversationResultsAnswer),
            "items",
            job.Tasks.Sum(task => task.OutputLength ?? 0),
            ItemsAsync(context, job, withStatistics));
    }

    private async IAsyncEnumerable<byte[]> ItemsAsync(HttpContext context, Job job, bool withStatistics)
    {
        foreach (var task in StateNames.EndedTasks(job))
        {
            var stored = StoredConversationTask.Read(await reader.ReadAsync(context, job, task), withStatistics);
            ReadTask<ConversationResultsAnswer> read = new(stored?.TaskName, stored?.Results, stored?.Failure ?? TaskFailure.Fault);
            yield return JsonSerializer.SerializeToUtf8Bytes(
                JobMapping.ToItem(task, ConversationTaskRun.ResultsKind, read), WireJson.Exact.TaskAnswerConversationResultsAnswer);
        }
    }

    private Task CancelAsync(HttpContext context) => TryReadVersion(context.Request, out var version)
        ? jobs.CancelAsync(context, ConversationJobHandler.JobKind, id => LocationOf(id, version))
        : ProblemAnswer.WriteAsync(context, Query.VersionProblem(context.Request, Versions));

    private static bool TryReadVersion(HttpRequest request,
        [System.Diagnostics.CodeAnalysis.NotNullWhen(true)] out ConversationApiVersion? version) =>
        ConversationApiVersion.TryFind(Query.VersionOf(request), out version);

    private static string LocationOf(JobId id, ConversationApiVersion version) => $"{Jobs}/{id}?api-version={version.Name}";
}
