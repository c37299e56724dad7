using Hush.Jobs;
using Hush.Mapping.Problems;
using Hush.Server.Auditing;
using Hush.Server.Http;
using Hush.Server.Keys;
using Hush.Server.Telemetry;
using Hush.Tasks;

namespace Hush.Server.JobStatus;

/// <summary>What the job routes of all APIs have in common: a caller sees and cancels its own jobs of the route's kind, no others.</summary>
internal sealed class JobAccess(JobQueue queue, IJobStore store, AnalyzerHost analyzer, JobLocation location, AuditLog audit,
    ILogger<JobAccess> logger)
{
    /// <summary>Stores a job and answers where it is; <paramref name="pathAndQuery"/> makes its address of its id. False when it was not taken, after
    /// the refusal was written.</summary>
    public async Task<bool> AcceptAsync(HttpContext context, NewJob job, Func<JobId, string> pathAndQuery)
    {
        // What nobody may ever run should not be promised. Before the first attempt to load has ended there is no reason for doubt.
        if (analyzer.HasFailed) throw new NotReadyException("The analyzer is not loaded.");
        audit.Require();
        var added = await queue.AddAsync(job with { OwnerQueueLength = Caller.Of(context).Limits.WaitingJobs }, context.RequestAborted);
        if (added is null)
        {
            await ProblemAnswer.WriteAsync(context, ProblemCatalog.Unavailable(TimeSpan.FromSeconds(1)));
            return false;
        }

        ServerTelemetry.CountAccepted(job.Kind);
        audit.Note(context, AuditAction.Submit, AuditOutcome.Done, added.Id);
        Log.JobAccepted(logger, added.Id, job.TaskCount, job.Input.Length);
        location.Accept(context, pathAndQuery(added.Id));
        return true;
    }

    /// <summary>The caller's job that the path names; null after the refusal was written.</summary>
    public async Task<Job?> FindAsync(HttpContext context, string kind)
    {
        var job = await FindAsync(context, kind, AuditAction.Read);

        // Who asks whether a job has ended reads nothing of it.
        if (job?.Tasks.Any(task => task.OutputLength is not null) == true) audit.Note(context, AuditAction.Read, AuditOutcome.Done, job.Id);
        return job;
    }

    /// <summary>Cancels the caller's job that the path names, or says why not.</summary>
    public async Task CancelAsync(HttpContext context, string kind, Func<JobId, string> pathAndQuery)
    {
        if (await FindAsync(context, kind, AuditAction.Cancel) is not { } job) return;
        var outcome = await store.CancelAsync(job.Id, Caller.OwnerOf(context), context.RequestAborted);
        audit.Note(context, AuditAction.Cancel, outcome == CancelOutcome.Accepted
            ? AuditOutcome.Done : outcome == CancelOutcome.Unknown ? AuditOutcome.NotFound : AuditOutcome.Refused, job.Id);
        if (outcome == CancelOutcome.Accepted) location.Accept(context, pathAndQuery(job.Id));
        else await ProblemAnswer.WriteAsync(context, outcome == CancelOutcome.Unknown
            ? ProblemCatalog.NoSuchJob : ProblemCatalog.JobAlreadyEnded(job.Id.ToString()));
    }

    private async Task<Job?> FindAsync(HttpContext context, string kind, AuditAction action)
    {
        audit.Require();
        var id = IdOf(context);
        var job = id is null ? null : await store.FindAsync(id.Value, Caller.OwnerOf(context), context.RequestAborted);
        if (job?.Kind == kind) return job;
        if (id is not null) audit.Note(context, action, AuditOutcome.NotFound, id);
        await ProblemAnswer.WriteAsync(context, ProblemCatalog.NoSuchJob);
        return null;
    }

    private static JobId? IdOf(HttpContext context) =>
        JobId.TryParse(context.Request.RouteValues["jobId"] as string, out var id) ? id : null;
}
