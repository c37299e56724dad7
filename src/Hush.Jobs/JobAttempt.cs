namespace Hush.Jobs;

/// <summary>One attempt at a leased job: runs the tasks that have no outcome yet, in order, and ends the job or gives it back.</summary>
internal sealed class JobAttempt(IJobStore store, JobLease lease, IJobHandler? handler, JobLimits limits, TimeProvider time, Action<JobEvent> observe)
{
    private readonly long _start = time.GetTimestamp();

    /// <param name="stopping">No task is begun after it.</param>
    /// <param name="abandoning">A task that runs is given up.</param>
    public async Task RunAsync(CancellationToken stopping, CancellationToken abandoning)
    {
        Report(JobEventKind.Started, JobState.Running);
        if (lease.Attempt > limits.AttemptCount)
        {
            await FailAsync(JobEventKind.AttemptsExhausted).ConfigureAwait(false);
            return;
        }

        if (handler is null)
        {
            await FailAsync(JobEventKind.UnknownKind).ConfigureAwait(false);
            return;
        }

        bool isComplete = await RunTasksAsync(handler, stopping, abandoning).ConfigureAwait(false);
        if (isComplete) await FinishAsync().ConfigureAwait(false);
        else await ReleaseAsync().ConfigureAwait(false);
    }

    /// <summary>True when every task has an outcome.</summary>
    private async Task<bool> RunTasksAsync(IJobHandler runner, CancellationToken stopping, CancellationToken abandoning)
    {
        using CancellationTokenSource unwanted = CancellationTokenSource.CreateLinkedTokenSource(abandoning);
        LeaseWatch watch = new(store, lease, limits, time, observe, unwanted);
        await using (watch.ConfigureAwait(false))
        {
            for (int task = 0; task < lease.TaskCount; task++)
            {
                if (lease.FinishedTasks.Contains(task)) continue;
                if (stopping.IsCancellationRequested || unwanted.IsCancellationRequested) return false;
                TaskOutcome? outcome = await RunTaskAsync(runner, task, unwanted, abandoning).ConfigureAwait(false);
                if (outcome is not { } ended) return false;
                if (!await RecordAsync(task, ended).ConfigureAwait(false)) return false;
            }
        }

        return true;
    }

    /// <summary>Null when the task was stopped before its end.</summary>
    private async Task<TaskOutcome?> RunTaskAsync(IJobHandler runner, int task, CancellationTokenSource unwanted, CancellationToken abandoning)
    {
        try
        {
            // On the pool, since a handler may compute for long before it first awaits. One that ignores its token keeps its worker
            // as long as it likes, but not the process: that stops waiting when the grace time is over.
            CancellationToken token = unwanted.Token;
            return await Task.Run(() => runner.RunAsync(lease.Input, task, token), CancellationToken.None).WaitAsync(abandoning).ConfigureAwait(false);
        }
        catch (Exception) when (unwanted.IsCancellationRequested || abandoning.IsCancellationRequested)
        {
            // Abandoning wakes this wait before it reaches the handler's own token, which must not be disposed unsaid.
            await unwanted.CancelAsync().ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
            return null;
        }
        catch (Exception failure)
        {
            observe(Event(JobEventKind.TaskThrew, JobState.Failed) with { TaskIndex = task, ErrorType = failure.GetType().Name });
            return new TaskOutcome(false, OutputOfFailure(task));
        }
    }

    private ReadOnlyMemory<byte> OutputOfFailure(int task)
    {
        try
        {
            return handler?.OutputOfFailure(lease.Input, task) ?? default;
        }
        catch (Exception failure)
        {
            observe(Event(JobEventKind.TaskThrew, JobState.Failed) with { TaskIndex = task, ErrorType = failure.GetType().Name });
            return default;
        }
    }

    private async Task<bool> RecordAsync(int task, TaskOutcome outcome)
    {
        bool isRecorded = await store.RecordTaskAsync(lease, task, outcome.Succeeded, outcome.Output, CancellationToken.None).ConfigureAwait(false);
        if (isRecorded) observe(Event(JobEventKind.TaskEnded, outcome.Succeeded ? JobState.Succeeded : JobState.Failed) with { TaskIndex = task });
        return isRecorded;
    }

    /// <summary>Fails what has no outcome without running it.</summary>
    private async Task FailAsync(JobEventKind reason)
    {
        Report(reason, JobState.Failed);
        for (int task = 0; task < lease.TaskCount; task++)
        {
            if (!lease.FinishedTasks.Contains(task)) await RecordAsync(task, new TaskOutcome(false, OutputOfFailure(task))).ConfigureAwait(false);
        }

        await FinishAsync().ConfigureAwait(false);
    }

    private async Task FinishAsync()
    {
        JobState? end = await store.FinishAsync(lease, CancellationToken.None).ConfigureAwait(false);
        Report(end is null ? JobEventKind.LeaseLost : JobEventKind.Ended, end);
    }

    private async Task ReleaseAsync()
    {
        JobState? now = await store.ReleaseAsync(lease, CancellationToken.None).ConfigureAwait(false);
        Report(now switch { null => JobEventKind.LeaseLost, JobState.Cancelled => JobEventKind.Ended, _ => JobEventKind.Released }, now);
    }

    private void Report(JobEventKind kind, JobState? state) => observe(Event(kind, state));

    private JobEvent Event(JobEventKind kind, JobState? state) =>
        new(kind) { Id = lease.Id, State = state, Attempt = lease.Attempt, Elapsed = time.GetElapsedTime(_start) };
}
