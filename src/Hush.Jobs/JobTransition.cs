namespace Hush.Jobs;

/// <summary>
/// Which state a job may go to from which, and how its tasks decide its end. Pure; every store moves jobs by it.
/// A job never goes back to <see cref="JobState.NotStarted"/>: one that its worker gave back stays running until the next takes it.
/// </summary>
internal static class JobTransition
{
    public static bool IsLegal(JobState from, JobState to) => (from, to) switch
    {
        (JobState.NotStarted, JobState.Running or JobState.Cancelled) => true,
        (JobState.Running, JobState.Succeeded or JobState.PartiallyCompleted or JobState.Failed) => true,
        (JobState.Running, JobState.Cancelling or JobState.Cancelled) => true,
        (JobState.Cancelling, JobState.Cancelled) => true,
        _ => false,
    };

    public static bool IsEnded(JobState state) =>
        state is JobState.Succeeded or JobState.PartiallyCompleted or JobState.Failed or JobState.Cancelled;

    /// <summary>How a job ends whose tasks all have an outcome. Cancelled wins when it was asked before the end.</summary>
    /// <exception cref="InvalidOperationException">A task has no outcome and nobody asked to cancel.</exception>
    public static JobState End(int taskCount, int succeeded, int failed, bool isCancelAsked)
    {
        if (isCancelAsked) return JobState.Cancelled;
        if (succeeded + failed != taskCount)
            throw new InvalidOperationException($"A job cannot end with {succeeded + failed} outcomes for {taskCount} tasks.");
        if (failed == 0) return JobState.Succeeded;
        return succeeded == 0 ? JobState.Failed : JobState.PartiallyCompleted;
    }

    /// <summary>What a job does at once when its owner cancels it: with a worker at it, it must wait for that to stop. Null when it has
    /// ended.</summary>
    public static JobState? Cancel(JobState state, bool isHeld)
    {
        if (IsEnded(state)) return null;
        return isHeld ? JobState.Cancelling : JobState.Cancelled;
    }
}
