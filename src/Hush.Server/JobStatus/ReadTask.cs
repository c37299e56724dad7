using Hush.Jobs;

namespace Hush.Server.JobStatus;

/// <summary>What a stored outcome of a task says.</summary>
/// <param name="Name">The caller's name for the task.</param>
/// <param name="Results">Null when it failed.</param>
/// <param name="Failure">Why it failed.</param>
internal readonly record struct ReadTask<TResults>(string? Name, TResults? Results, TaskFailure Failure)
    where TResults : class
{
    public override string ToString() => nameof(ReadTask<TResults>);
}
