using Hush.Contracts.Conversations;
using Hush.Contracts.Errors;
using Hush.Contracts.Jobs;
using Hush.Jobs;
using Hush.Server.Conversations;
using Hush.Wire.Conversations;
using Hush.Wire.Problems;

namespace Hush.Server.JobStatus;

/// <summary>Writes a stored job as the wire has it.</summary>
internal static class JobMapping
{
    public static JobAnswer<ConversationResultsAnswer> ToAnswer(Job job, bool withStatistics)
    {
        List<TaskAnswer<ConversationResultsAnswer>> items =
            [.. job.Tasks.Where(HasOutcome).OrderBy(task => task.Index).Select(task => ToItem(task, withStatistics))];
        int completed = items.Count(item => item.Status == JobStatusNames.Succeeded);
        return new JobAnswer<ConversationResultsAnswer>
        {
            JobId = job.Id.ToString(),
            LastUpdatedDateTime = job.LastUpdated,
            CreatedDateTime = job.Created,
            ExpirationDateTime = job.Expires,
            Status = NameOf(job.State),
            Errors = [.. ErrorsOf(items)],
            DisplayName = job.DisplayName,
            Tasks = new JobTasksAnswer<ConversationResultsAnswer>
            {
                Completed = completed,
                Failed = items.Count - completed,
                InProgress = IsEnded(job.State) ? 0 : job.Tasks.Count - items.Count,
                Total = job.Tasks.Count,
                Items = items,
            },
        };
    }

    private static bool HasOutcome(JobTask task) => task.State is JobState.Succeeded or JobState.Failed;

    private static bool IsEnded(JobState state) => state is not (JobState.NotStarted or JobState.Running or JobState.Cancelling);

    private static TaskAnswer<ConversationResultsAnswer> ToItem(JobTask task, bool withStatistics)
    {
        StoredTask? stored = StoredTask.Read(task.Output);
        ConversationResultsAnswer? results = stored?.Results;
        return new TaskAnswer<ConversationResultsAnswer>
        {
            Kind = ConversationTaskRun.ResultsKind,
            TaskName = stored?.TaskName,
            LastUpdateDateTime = task.LastUpdated,
            Status = NameOf(task.State),
            Results = results is null || withStatistics ? results : ResultMapping.WithoutStatistics(results),
        };
    }

    // Clients look up the failed item by the number at the target's end.
    private static IEnumerable<ErrorBody> ErrorsOf(List<TaskAnswer<ConversationResultsAnswer>> items) =>
        from index in Enumerable.Range(0, items.Count)
        where items[index].Status == JobStatusNames.Failed
        select (ProblemCatalog.ServerFault with { Target = FormattableString.Invariant($"#/tasks/items/{index}") }).ToErrorBody();

    private static string NameOf(JobState state) => state switch
    {
        JobState.NotStarted => JobStatusNames.NotStarted,
        JobState.Running => JobStatusNames.Running,
        JobState.Succeeded => JobStatusNames.Succeeded,
        JobState.PartiallyCompleted => JobStatusNames.PartiallyCompleted,
        JobState.Failed => JobStatusNames.Failed,
        JobState.Cancelling => JobStatusNames.Cancelling,
        JobState.Cancelled => JobStatusNames.Cancelled,
        _ => throw new ArgumentOutOfRangeException(nameof(state)),
    };
}
