using Hush.Contracts.Errors;
using Hush.Contracts.Jobs;
using Hush.Jobs;

namespace Hush.Server.JobStatus;

/// <summary>Writes a stored job as the wire has it.</summary>
internal static class JobMapping
{
    /// <summary>The state of <paramref name="job"/>, with an empty list where its tasks' results belong.</summary>
    /// <param name="job">The job.</param>
    /// <param name="errors">One for each failed task.</param>
    /// <param name="hasBothUpdateTimes">Whether the time of the last change comes under its early name too.</param>
    /// <param name="nextLink">Where the next page is; null on the last.</param>
    public static JobAnswer<TResults> ToFrame<TResults>(Job job, IReadOnlyList<ErrorBody> errors, bool hasBothUpdateTimes = false,
        string? nextLink = null)
        where TResults : class
    {
        var ended = StateNames.EndedTasks(job);
        var completed = ended.Count(task => task.State == JobState.Succeeded);
        return new JobAnswer<TResults>
        {
            JobId = job.Id.ToString(),
            LastUpdatedDateTime = job.LastUpdated,
            LastUpdateDateTime = hasBothUpdateTimes ? job.LastUpdated : null,
            CreatedDateTime = job.Created,
            ExpirationDateTime = job.Expires,
            Status = StateNames.Of(job.State),
            Errors = errors,
            DisplayName = job.DisplayName,
            Tasks = new JobTasksAnswer<TResults>
            {
                Completed = completed,
                Failed = ended.Count - completed,
                InProgress = StateNames.IsEnded(job.State) ? 0 : job.Tasks.Count - ended.Count,
                Total = job.Tasks.Count,
                Items = [],
            },
            NextLink = nextLink,
        };
    }

    /// <summary>One task of a job and its results.</summary>
    /// <param name="task">The task.</param>
    /// <param name="resultsKind">What the wire calls its results.</param>
    /// <param name="read">What it left.</param>
    public static TaskAnswer<TResults> ToItem<TResults>(JobTask task, string resultsKind, ReadTask<TResults> read)
        where TResults : class => new()
        {
            Kind = resultsKind,
            TaskName = read.Name,
            LastUpdateDateTime = task.LastUpdated,
            Status = StateNames.Of(task.State),
            Results = read.Results,
        };
}
