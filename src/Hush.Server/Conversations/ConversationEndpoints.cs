using Hush.Contracts.Conversations;
using Hush.Contracts.Json;
using Hush.Jobs;
using Hush.Server.Hosting;
using Hush.Server.Http;
using Hush.Server.JobStatus;
using Hush.Server.Keys;
using Hush.Wire;
using Hush.Wire.Conversations;
using Hush.Wire.Problems;
using Hush.Wire.Versions;
using Microsoft.Extensions.Options;

namespace Hush.Server.Conversations;

/// <summary>The routes of conversation jobs: submit, read, cancel.</summary>
internal sealed class ConversationEndpoints(
    JobQueue queue, IJobStore store, JobLocation location, IOptions<LimitOptions> options, ILogger<ConversationEndpoints> logger)
{
    private const string Collection = "analyze-conversations";

    private readonly LimitOptions _options = options.Value;
    private readonly ConversationLimits _limits = options.Value.ToConversationLimits();

    public void Map(IEndpointRouteBuilder routes)
    {
        RouteGroupBuilder jobs = routes.MapGroup("/language/analyze-conversations/jobs");
        jobs.MapPost("", SubmitAsync).WithSummary("Accepts a job.");
        jobs.MapGet("{jobId}", ReadAsync).WithSummary("Answers a job's state and results.");
        jobs.MapPost("{jobId}:cancel", CancelAsync).WithSummary("Cancels a job that has not ended.");
    }

    private async Task SubmitAsync(HttpContext context)
    {
        if (!Query.TryReadVersion(context.Request, out ConversationApiVersion? version))
        {
            await ProblemAnswer.WriteAsync(context, ProblemCatalog.NoSuchResource);
            return;
        }

        Mapped<byte[]> body = await RequestBody.ReadAsync(context.Request, _options.MaxBodyBytes, context.RequestAborted);
        Mapped<ConversationJobPlan> plan = body.Problem is { } unread ? unread : Read(body.Value!, version);
        if (plan.Problem is { } problem)
        {
            await ProblemAnswer.WriteAsync(context, problem);
            return;
        }

        await AcceptAsync(context, plan.Value!, body.Value!);
    }

    private Mapped<ConversationJobPlan> Read(byte[] body, ConversationApiVersion version)
    {
        Mapped<ConversationJobRequest> request = JsonBody.Read(body, WireJson.Exact.ConversationJobRequest);
        return request.Problem is { } malformed ? malformed : JobRequestMapping.Read(request.Value, version, _limits);
    }

    private async Task AcceptAsync(HttpContext context, ConversationJobPlan plan, byte[] body)
    {
        var job = new NewJob(
            ConversationJobHandler.JobKind,
            Caller.OwnerOf(context),
            StoredRequest.Write(plan.Version, JsonBody.WithoutMark(body)),
            plan.Tasks.Count,
            plan.DisplayName,
            plan.CancelAfter);
        Job? added = await queue.AddAsync(job, context.RequestAborted);
        if (added is null)
        {
            context.Response.Headers.RetryAfter = "1";
            await ProblemAnswer.WriteAsync(context, ProblemCatalog.Unavailable);
            return;
        }

        Log.JobAccepted(logger, added.Id, plan.Tasks.Count, body.Length);
        location.Accept(context, Collection, added.Id, plan.Version);
    }

    private async Task ReadAsync(HttpContext context)
    {
        bool hasVersion = Query.TryReadVersion(context.Request, out _);
        Job? job = hasVersion && IdOf(context) is { } id ? await store.FindAsync(id, Caller.OwnerOf(context), context.RequestAborted) : null;
        if (job is null)
        {
            await ProblemAnswer.WriteAsync(context, hasVersion ? ProblemCatalog.NoSuchJob : ProblemCatalog.NoSuchResource);
            return;
        }

        await JsonAnswer.WriteAsync(
            context, JobMapping.ToAnswer(job, Query.ShowsStatistics(context.Request)), WireJson.Exact.JobAnswerConversationResultsAnswer);
    }

    private async Task CancelAsync(HttpContext context)
    {
        if (!Query.TryReadVersion(context.Request, out ConversationApiVersion? version))
        {
            await ProblemAnswer.WriteAsync(context, ProblemCatalog.NoSuchResource);
            return;
        }

        JobId? id = IdOf(context);
        CancelOutcome outcome = id is { } known
            ? await store.CancelAsync(known, Caller.OwnerOf(context), context.RequestAborted)
            : CancelOutcome.Unknown;
        if (outcome == CancelOutcome.Accepted) location.Accept(context, Collection, id!.Value, version);
        else await ProblemAnswer.WriteAsync(context, outcome == CancelOutcome.Unknown ? ProblemCatalog.NoSuchJob : ProblemCatalog.JobAlreadyEnded(id.ToString()!));
    }

    private static JobId? IdOf(HttpContext context) =>
        JobId.TryParse(context.Request.RouteValues["jobId"] as string, out JobId id) ? id : null;
}
