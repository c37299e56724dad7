using Hush.Contracts.Documents;
using Hush.Contracts.Errors;
using Hush.Jobs;
using Hush.Server.JobStatus;

namespace Hush.Server.Documents;

/// <summary>Writes a stored document job as v3.x has it.</summary>
internal static class LegacyJobMapping
{
    /// <summary>The state of <paramref name="job"/>, with an empty list where its tasks' results belong, or none while no task has ended.</summary>
    public static LegacyJobAnswer ToFrame(Job job, IReadOnlyList<ErrorBody> errors, string? nextLink)
    {
        var ended = StateNames.EndedTasks(job);
        var completed = ended.Count(task => task.State == JobState.Succeeded);
        return new LegacyJobAnswer
        {
            JobId = job.Id.ToString(),
            LastUpdateDateTime = job.LastUpdated,
            CreatedDateTime = job.Created,
            ExpirationDateTime = job.Expires,
            Status = StateNames.Of(job.State),
            Errors = errors,
            DisplayName = job.DisplayName,
            Tasks = new LegacyTasksAnswer
            {
                Completed = completed,
                Failed = ended.Count - completed,
                InProgress = StateNames.IsEnded(job.State) ? 0 : job.Tasks.Count - ended.Count,
                Total = job.Tasks.Count,
                EntityRecognitionPiiTasks = ended.Count == 0 ? null : [],
            },
            NextLink = nextLink,
        };
    }

    /// <summary>One task of a job and its results.</summary>
    public static LegacyTaskAnswer ToItem(JobTask task, ReadTask<PiiResultsAnswer> read) => new()
    {
        LastUpdateDateTime = task.LastUpdated,
        TaskName = read.Name,
        State = StateNames.Of(task.State),
        Status = StateNames.Of(task.State),
        Results = read.Results,
    };
}
