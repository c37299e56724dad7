using Hush.Contracts.Errors;
using Hush.Contracts.Jobs;
using Hush.Jobs;
using Hush.Mapping.Problems;

namespace Hush.Server.JobStatus;

/// <summary>Writes a stored job as the wire has it.</summary>
internal static class JobMapping
{
    /// <summary>The state of <paramref name="job"/>.</summary>
    /// <param name="job">The job.</param>
    /// <param name="resultsKind">What the wire calls the results of its tasks.</param>
    /// <param name="read">Reads a task's name and results, null where it failed.</param>
    /// <param name="hasBothUpdateTimes">Whether the time of the last change comes under its early name too.</param>
    /// <param name="nextLink">Where the next page is; null on the last.</param>
    public static JobAnswer<TResults> ToAnswer<TResults>(
        Job job, string resultsKind, Func<JobTask, (string? Name, TResults? Results)> read, bool hasBothUpdateTimes = false, string? nextLink = null)
        where TResults : class
    {
        IReadOnlyList<JobTask> ended = StateNames.EndedTasks(job);
        int completed = ended.Count(task => task.State == JobState.Succeeded);
        return new JobAnswer<TResults>
        {
            JobId = job.Id.ToString(),
            LastUpdatedDateTime = job.LastUpdated,
            LastUpdateDateTime = hasBothUpdateTimes ? job.LastUpdated : null,
            CreatedDateTime = job.Created,
            ExpirationDateTime = job.Expires,
            Status = StateNames.Of(job.State),
            Errors = ErrorsOf(ended, "#/tasks/items/"),
            DisplayName = job.DisplayName,
            Tasks = new JobTasksAnswer<TResults>
            {
                Completed = completed,
                Failed = ended.Count - completed,
                InProgress = StateNames.IsEnded(job.State) ? 0 : job.Tasks.Count - ended.Count,
                Total = job.Tasks.Count,
                Items = [.. ended.Select(task => ToItem(task, resultsKind, read))],
            },
            NextLink = nextLink,
        };
    }

    /// <summary>One error for each failed task. Clients look up the failed item by the number at the target's end.</summary>
    public static IReadOnlyList<ErrorBody> ErrorsOf(IReadOnlyList<JobTask> ended, string pointer) =>
    [
        .. from index in Enumerable.Range(0, ended.Count)
           where ended[index].State == JobState.Failed
           select (ProblemCatalog.ServerFault with { Target = FormattableString.Invariant($"{pointer}{index}") }).ToErrorBody(),
    ];

    private static TaskAnswer<TResults> ToItem<TResults>(JobTask task, string resultsKind, Func<JobTask, (string? Name, TResults? Results)> read)
        where TResults : class
    {
        (string? name, TResults? results) = read(task);
        return new TaskAnswer<TResults>
        {
            Kind = resultsKind,
            TaskName = name,
            LastUpdateDateTime = task.LastUpdated,
            Status = StateNames.Of(task.State),
            Results = results,
        };
    }
}
