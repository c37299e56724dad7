using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using Hush.Contracts.Documents;
using Hush.Contracts.Jobs;
using Hush.Contracts.Json;
using Hush.Jobs;
using Hush.Mapping;
using Hush.Mapping.Documents;
using Hush.Mapping.Problems;
using Hush.Mapping.Versions;
using Hush.Server.Hosting;
using Hush.Server.Http;
using Hush.Server.JobStatus;
using Hush.Server.Keys;
using Hush.Server.OpenApi;
using Hush.Tasks.Documents;
using Hush.Tasks.Selection;
using Microsoft.Extensions.Options;

namespace Hush.Server.Documents;

/// <summary>The routes of document jobs: submit, read by pages, cancel; and those of v3.x, submit and read.</summary>
internal sealed class DocumentEndpoints(JobAccess jobs, JobReader reader, JobLocation location, SelectableModels models, KeyedPolicies policies,
    IOptions<LimitOptions> options)
{
    private const string Jobs = "/language/analyze-text/jobs";

    private static readonly string[] Versions = [.. TextApiVersion.All.Select(version => version.Name)];
    private static readonly string[] LegacyVersions = [.. TextApiVersion.Legacy.Select(version => version.Name)];

    private readonly LimitOptions _options = options.Value;
    private readonly DocumentLimits _limits = options.Value.ToDocumentLimits(policies);

    public void Map(IEndpointRouteBuilder routes)
    {
        var group = routes.MapGroup(Jobs);
        group.MapPost("", SubmitAsync).WithSummary("Accepts a job.").WithVersions(Versions)
            .WithQuery(Query.Explain, Query.ExplainPurpose, QueryKind.Flag).WithQuery(ModelQuery.Name, ModelQuery.Purpose)
                .Takes<DocumentJobRequest>(new RequestExample("job", RequestExamples.TextJob)).AnswersJob();
        group.MapMethods("{jobId}", RouteDescription.Reading, ReadAsync).WithSummary("Answers a job's state and a page of its results.")
            .WithVersions(Versions)
            .WithQuery("showStats", "Whether to count documents and transactions.", QueryKind.Flag)
                .WithQuery("top", "Documents of the page.", QueryKind.Number)
            .WithQuery("skip", "Documents before the page.", QueryKind.Number).Answers<JobAnswer<PiiResultsAnswer>>();
        group.MapPost("{jobId}:cancel", CancelAsync).WithSummary("Cancels a job that has not ended.").WithVersions(Versions).AnswersJob();
        routes.MapPost("/text/analytics/{version}/analyze", SubmitLegacyAsync).WithSummary("Accepts a job, by the route of v3.x.")
            .WithVersions(LegacyVersions, inPath: true).WithQuery(ModelQuery.Name, ModelQuery.Purpose)
            .Takes<LegacyJobRequest>(new RequestExample("job", RequestExamples.LegacyJob)).AnswersJob();
        routes.MapMethods("/text/analytics/{version}/analyze/jobs/{jobId}", RouteDescription.Reading, ReadLegacyAsync)
            .WithSummary("Answers a job's state and a page of its results, by the route of v3.x.").WithVersions(LegacyVersions, inPath: true)
            .WithQuery("showStats", "Whether to count documents and transactions.", QueryKind.Flag)
                .WithQuery("$top", "Documents of the page.", QueryKind.Number)
            .WithQuery("$skip", "Documents before the page.", QueryKind.Number).Answers<LegacyJobAnswer>();
    }

    private async Task SubmitAsync(HttpContext context)
    {
        if (!TryReadVersion(context.Request, out var version))
        {
            await ProblemAnswer.WriteAsync(context, Query.VersionProblem(context.Request, Versions));
            return;
        }

        var body = await RequestBody.ReadAsync(context.Request, _options.MaxBodyBytes, context.RequestAborted);
        var plan = body.Problem is { } unread ? unread : Read(body.Value!, version);
        await SubmitAsync(context, plan, body, id => $"{Jobs}/{id}?api-version={version.Name}");
    }

    private async Task SubmitLegacyAsync(HttpContext context)
    {
        if (!TryReadLegacyVersion(context.Request, out var version))
        {
            await ProblemAnswer.WriteAsync(context, ProblemCatalog.NoSuchResource);
            return;
        }

        // Clients take what follows the last slash as the job's id, so nothing may follow it.
        var body = await RequestBody.ReadAsync(context.Request, _options.MaxBodyBytes, context.RequestAborted);
        var plan = body.Problem is { } unread ? unread : ReadLegacy(body.Value!, version);
        await SubmitAsync(context, plan, body, id => LegacyPathOf(id, version));
    }

    private async Task SubmitAsync(HttpContext context, Mapped<DocumentPlan> read, Mapped<byte[]> body, Func<JobId, string> pathAndQuery)
    {
        var misnamed = ModelQuery.Read(context.Request, models, out var model);
        if ((read.Problem ?? misnamed) is { } problem)
        {
            await ProblemAnswer.WriteAsync(context, problem);
            return;
        }

        var plan = read.Value!;
        var job = new NewJob(
            DocumentJobHandler.JobKind,
            Caller.OwnerOf(context),
            StoredDocumentRequest.Write(plan.Version, _limits.Identifiers, JsonBody.WithoutMark(body.Value!), Query.Explains(context.Request), model),
            plan.Tasks.Count,
            plan.DisplayName,
            plan.CancelAfter);
        await jobs.AcceptAsync(context, job, pathAndQuery);
    }

    private Mapped<DocumentPlan> Read(byte[] body, TextApiVersion version)
    {
        var request = JsonBody.Read(body, WireJson.Exact.DocumentJobRequest);
        return request.Problem is { } malformed ? malformed : DocumentJobMapping.Read(request.Value, version, _limits);
    }

    private Mapped<DocumentPlan> ReadLegacy(byte[] body, TextApiVersion version)
    {
        var request = JsonBody.Read(body, WireJson.Exact.LegacyJobRequest);
        return request.Problem is { } malformed ? malformed : DocumentJobMapping.Read(request.Value, version, _limits);
    }

    private async Task ReadAsync(HttpContext context)
    {
        var page = TryReadVersion(context.Request, out var version)
            ? PageQuery.Read(context.Request) : Query.VersionProblem(context.Request, Versions);
        if (await FindAsync(context, page) is not { } job) return;
        var withStatistics = Query.ShowsStatistics(context.Request);
        var pages = await PagedJob.CutAsync(job, page.Value!, withStatistics, task => reader.ReadAsync(context, job, task));
        var next = pages.Next is { } following
            ? location.Of(context.Request, FormattableString.Invariant(
                $"{Jobs}/{job.Id}?showStats={withStatistics}&top={following.Top}&skip={following.Skip}&api-version={version!.Name}"))
            : null;
        var errors = await reader.ErrorsOfAsync(context, job, "#/tasks/items/", FailureOf);
        var frame = JobMapping.ToFrame<PiiResultsAnswer>(job, errors, hasBothUpdateTimes: true, next);
        var items = ItemsAsync(context, job, (task, stored) =>
            JsonSerializer.SerializeToUtf8Bytes(JobMapping.ToItem(task, DocumentJobMapping.ResultsKind, pages.Read(stored)),
                WireJson.Exact.TaskAnswerPiiResultsAnswer));
        await JobStream.WriteAsync(context, JsonSerializer.SerializeToUtf8Bytes(frame, WireJson.Exact.JobAnswerPiiResultsAnswer), "items",
            pages.Length, items);
    }

    private async Task ReadLegacyAsync(HttpContext context)
    {
        var page = TryReadLegacyVersion(context.Request, out var version)
            ? PageQuery.Read(context.Request) : ProblemCatalog.NoSuchResource;
        if (await FindAsync(context, page) is not { } job) return;
        var withStatistics = Query.ShowsStatistics(context.Request);
        var pages = await PagedJob.CutAsync(job, page.Value!, withStatistics, task => reader.ReadAsync(context, job, task));
        var next = pages.Next is { } following
            ? location.Of(context.Request, FormattableString.Invariant(
                $"{LegacyPathOf(job.Id, version!)}?$top={following.Top}&$skip={following.Skip}&showStats={withStatistics}"))
            : null;
        const string List = "entityRecognitionPiiTasks";
        var errors = await reader.ErrorsOfAsync(context, job, $"#/tasks/{List}/", FailureOf);
        var frame = JsonSerializer.SerializeToUtf8Bytes(LegacyJobMapping.ToFrame(job, errors, next), WireJson.Exact.LegacyJobAnswer);
        if (StateNames.EndedTasks(job).Count == 0)
        {
            await JsonAnswer.WriteBytesAsync(context, frame, JsonAnswer.ContentType);
            return;
        }

        var items = ItemsAsync(
            context, job,
            (task, stored) => JsonSerializer.SerializeToUtf8Bytes(LegacyJobMapping.ToItem(task, pages.Read(stored)),
                WireJson.Exact.LegacyTaskAnswer));
        await JobStream.WriteAsync(context, frame, List, pages.Length, items);
    }

    private async IAsyncEnumerable<byte[]> ItemsAsync(HttpContext context, Job job, Func<JobTask, byte[], byte[]> write)
    {
        foreach (var task in StateNames.EndedTasks(job)) yield return write(task, await reader.ReadAsync(context, job, task));
    }

    private static TaskFailure FailureOf(byte[] stored) => StoredDocumentTask.Read(stored)?.Failure ?? TaskFailure.Fault;

    private async Task<Job?> FindAsync(HttpContext context, Mapped<PageQuery> page)
    {
        if (page.Problem is { } problem)
        {
            await ProblemAnswer.WriteAsync(context, problem);
            return null;
        }

        var job = await jobs.FindAsync(context, DocumentJobHandler.JobKind);
        return job is not null && await reader.TryOpenAsync(context, job) ? job : null;
    }

    private Task CancelAsync(HttpContext context) => TryReadVersion(context.Request, out var version)
        ? jobs.CancelAsync(context, DocumentJobHandler.JobKind, id => $"{Jobs}/{id}?api-version={version.Name}")
        : ProblemAnswer.WriteAsync(context, Query.VersionProblem(context.Request, Versions));

    private static bool TryReadVersion(HttpRequest request, [NotNullWhen(true)] out TextApiVersion? version) =>
        TextApiVersion.TryFind(Query.VersionOf(request), out version);

    private static bool TryReadLegacyVersion(HttpRequest request, [NotNullWhen(true)] out TextApiVersion? version) =>
        TextApiVersion.TryFindLegacy(request.RouteValues["version"] as string, out version);

    private static string LegacyPathOf(JobId id, TextApiVersion version) => $"/text/analytics/{version.Name}/analyze/jobs/{id}";
}
