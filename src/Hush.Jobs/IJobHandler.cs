namespace Hush.Jobs;

/// <summary>Runs one task of a job of its kind.</summary>
internal interface IJobHandler
{
    /// <summary>The <see cref="NewJob.Kind"/> that it runs.</summary>
    string Kind { get; }

    /// <summary>Runs task <paramref name="taskIndex"/> of the request in <paramref name="input"/>; repeatable, since a crash repeats it.</summary>
    Task<TaskOutcome> RunAsync(ReadOnlyMemory<byte> input, int taskIndex, CancellationToken cancellation);
}

/// <summary>A task's result bytes, opaque to this room.</summary>
internal readonly record struct TaskOutcome(bool Succeeded, ReadOnlyMemory<byte> Output);
