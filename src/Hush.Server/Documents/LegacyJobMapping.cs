using Hush.Contracts.Documents;
using Hush.Jobs;
using Hush.Server.JobStatus;

namespace Hush.Server.Documents;

/// <summary>Writes a stored document job as v3.x has it.</summary>
internal static class LegacyJobMapping
{
    public static LegacyJobAnswer ToAnswer(Job job, Func<JobTask, (string? Name, PiiResultsAnswer? Results)> read, string? nextLink)
    {
        IReadOnlyList<JobTask> ended = StateNames.EndedTasks(job);
        int completed = ended.Count(task => task.State == JobState.Succeeded);
        return new LegacyJobAnswer
        {
            JobId = job.Id.ToString(),
            LastUpdateDateTime = job.LastUpdated,
            CreatedDateTime = job.Created,
            ExpirationDateTime = job.Expires,
            Status = StateNames.Of(job.State),
            Errors = JobMapping.ErrorsOf(ended, "#/tasks/entityRecognitionPiiTasks/"),
            DisplayName = job.DisplayName,
            Tasks = new LegacyTasksAnswer
            {
                Completed = completed,
                Failed = ended.Count - completed,
                InProgress = StateNames.IsEnded(job.State) ? 0 : job.Tasks.Count - ended.Count,
                Total = job.Tasks.Count,
                EntityRecognitionPiiTasks = ended.Count == 0 ? null : [.. ended.Select(task => ToItem(task, read(task)))],
            },
            NextLink = nextLink,
        };
    }

    private static LegacyTaskAnswer ToItem(JobTask task, (string? Name, PiiResultsAnswer? Results) read) => new()
    {
        LastUpdateDateTime = task.LastUpdated,
        TaskName = read.Name,
        State = StateNames.Of(task.State),
        Status = StateNames.Of(task.State),
        Results = read.Results,
    };
}
