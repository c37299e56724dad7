using Hush.Jobs;
using Hush.Mapping.Problems;

namespace Hush.Tasks;

/// <summary>What a caller is told of a task that failed.</summary>
internal static class TaskProblem
{
    public static RequestProblem Of(TaskFailure failure) => failure switch
    {
        TaskFailure.AttemptsExhausted => ProblemCatalog.TaskGivenUp,
        TaskFailure.OutOfMemory => ProblemCatalog.TaskTooLarge,
        TaskFailure.OutputTooLarge => ProblemCatalog.ResultsTooLarge,
        TaskFailure.MeansMissing => ProblemCatalog.ModelNotLoaded,
        _ => ProblemCatalog.ServerFault,
    };
}
