using Hush.Jobs;
using Hush.Mapping.Problems;
using Hush.Server.Http;
using Hush.Server.Keys;
using Hush.Tasks;

namespace Hush.Server.JobStatus;

/// <summary>Reads the outcomes of a job's tasks one at a time, so that an answer takes the memory of its largest task and not of all.</summary>
internal sealed class JobReader(IJobStore store, BodyBudget budget)
{
    // What a stored outcome takes as bytes, as objects and as bytes again while it is on its way into an answer.
    public const int BytesPerStoredByte = 8;

    /// <summary>Takes the memory that reading <paramref name="job"/> needs, until the request ends. False after a refusal was written, since too many
    /// read at once.</summary>
    public async Task<bool> TryOpenAsync(HttpContext context, Job job)
    {
        var largest = job.Tasks.Max(task => task.OutputLength ?? 0);
        if (budget.Open(context).TryGrowTo(largest * BytesPerStoredByte)) return true;
        await ProblemAnswer.WriteAsync(context, ProblemCatalog.Unavailable(TimeSpan.FromSeconds(2)));
        return false;
    }

    /// <summary>The stored outcome of a task that has one.</summary>
    /// <exception cref="JobStoreException">It is there no more, or damaged.</exception>
    public async Task<byte[]> ReadAsync(HttpContext context, Job job, JobTask task) =>
        await store.ReadOutputAsync(job.Id, Caller.OwnerOf(context), task.Index, context.RequestAborted)
        ?? throw new JobStoreException($"The results of job {job.Id} are there no more.");

    /// <summary>One error for each failed task: what a caller should know of it. Clients look up the failed item by the number at the target's
    /// end.</summary>
    /// <param name="context">The request.</param>
    /// <param name="job">The job.</param>
    /// <param name="pointer">Where the tasks are in the answer.</param>
    /// <param name="failureOf">Reads the reason from a stored outcome.</param>
    public async Task<IReadOnlyList<Contracts.Errors.ErrorBody>> ErrorsOfAsync(HttpContext context, Job job, string pointer,
        Func<byte[], TaskFailure> failureOf)
    {
        List<Contracts.Errors.ErrorBody> errors = [];
        foreach ((var index, var task) in StateNames.EndedTasks(job).Index())
        {
            if (task.State != JobState.Failed) continue;
            var failure = failureOf(await ReadAsync(context, job, task));
            errors.Add((TaskProblem.Of(failure) with { Target = FormattableString.Invariant($"{pointer}{index}") }).ToErrorBody());
        }

        return errors;
    }
}
