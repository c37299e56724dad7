namespace Hush.Jobs;

/// <summary>Runs one task of a job of its kind.</summary>
internal interface IJobHandler
{
    /// <summary>The <see cref="NewJob.Kind"/> that it runs.</summary>
    string Kind { get; }

    /// <summary>
    /// Runs task <paramref name="taskIndex"/> of the request in <paramref name="input"/>; repeatable, since a crash repeats it.
    /// An exception makes the task fail with <see cref="OutputOfFailure"/> and its message is dropped, so a failure that the caller should
    /// read about is an outcome. A lack of memory and <see cref="NotReadyException"/> make no task fail: the job is given back. Stops soon after
    /// <paramref name="cancellation"/>; what it returns or throws then does not matter.
    /// </summary>
    Task<TaskOutcome> RunAsync(ReadOnlyMemory<byte> input, int taskIndex, CancellationToken cancellation);

    /// <summary>
    /// What is kept of a task that threw, or that is given up without running once more: what its caller must still be told when the
    /// input is gone, such as its name and the reason. Nothing by default, and when this throws.
    /// </summary>
    ReadOnlyMemory<byte> OutputOfFailure(ReadOnlyMemory<byte> input, int taskIndex, TaskFailure reason) => default;

    /// <summary>
    /// Told that nobody runs the job any more, so that what lies beside <paramref name="input"/> can be deleted: every task's outcome is recorded, or
    /// the job was cancelled. After a crash it may be told again. A job that is cancelled or expires while no worker has it is not told. Does nothing
    /// by default; an exception changes nothing for the job.
    /// </summary>
    void Ended(ReadOnlyMemory<byte> input)
    {
    }
}

/// <summary>A task's result bytes, opaque to this room.</summary>
internal readonly record struct TaskOutcome(bool Succeeded, ReadOnlyMemory<byte> Output)
{
    public override string ToString() => $"TaskOutcome {(Succeeded ? "succeeded" : "failed")}, {Output.Length} bytes";
}
