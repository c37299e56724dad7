using Hush.Contracts.Jobs;
using Hush.Jobs;

namespace Hush.Server.JobStatus;

/// <summary>What the wire calls the states of jobs and tasks, and what they mean for a caller.</summary>
internal static class StateNames
{
    public static string Of(JobState state) => state switch
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

    public static bool IsEnded(JobState state) => state is not (JobState.NotStarted or JobState.Running or JobState.Cancelling);

    /// <summary>The tasks that ended well or badly, in the order of the request.</summary>
    public static IReadOnlyList<JobTask> EndedTasks(Job job) =>
        [.. job.Tasks.Where(task => task.State is JobState.Succeeded or JobState.Failed).OrderBy(task => task.Index)];
}
