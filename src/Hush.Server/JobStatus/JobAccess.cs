using Hush.Jobs;
using Hush.Mapping.Problems;
using Hush.Server.Http;
using Hush.Server.Keys;
using Hush.Tasks;

namespace Hush.Server.JobStatus;

/// <summary>What the job routes of all APIs have in common: a caller sees and cancels its own jobs of the route's kind, no others.</summary>
internal sealed class JobAccess(JobQueue queue, IJobStore store, AnalyzerHost analyzer, JobLocation location, ILogger<JobAccess> logger)
{
    /// <summary>Stores a job and answers where it is; <paramref name="pathAndQuery"/> makes its address of its id.</summary>
    public async Task AcceptAsync(HttpContext context, NewJob job, Func<JobId, string> pathAndQuery)
    {
        // What nobody may ever run should not be promised. Before the first attempt to load has ended there is no reason for doubt.
        if (analyzer.HasFailed) throw new NotReadyException("The analyzer is not loaded.");
        Job? added = await queue.AddAsync(job, context.RequestAborted);
        if (added is null)
        {
            await ProblemAnswer.WriteAsync(context, ProblemCatalog.Unavailable(TimeSpan.FromSeconds(1)));
            return;
        }

        Log.JobAccepted(logger, added.Id, job.TaskCount, job.Input.Length);
        location.Accept(context, pathAndQuery(added.Id));
    }

    /// <summary>The caller's job that the path names; null after the refusal was written.</summary>
    public async Task<Job?> FindAsync(HttpContext context, string kind)
    {
        Job? job = IdOf(context) is { } id ? await store.FindAsync(id, Caller.OwnerOf(context), context.RequestAborted) : null;
        if (job?.Kind == kind) return job;
        await ProblemAnswer.WriteAsync(context, ProblemCatalog.NoSuchJob);
        return null;
    }

    /// <summary>Cancels the caller's job that the path names, or says why not.</summary>
    public async Task CancelAsync(HttpContext context, string kind, Func<JobId, string> pathAndQuery)
    {
        if (await FindAsync(context, kind) is not { } job) return;
        CancelOutcome outcome = await store.CancelAsync(job.Id, Caller.OwnerOf(context), context.RequestAborted);
        if (outcome == CancelOutcome.Accepted) location.Accept(context, pathAndQuery(job.Id));
        else await ProblemAnswer.WriteAsync(context, outcome == CancelOutcome.Unknown ? ProblemCatalog.NoSuchJob : ProblemCatalog.JobAlreadyEnded(job.Id.ToString()));
    }

    private static JobId? IdOf(HttpContext context) =>
        JobId.TryParse(context.Request.RouteValues["jobId"] as string, out JobId id) ? id : null;
}
