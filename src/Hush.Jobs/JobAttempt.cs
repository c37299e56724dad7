namespace Hush.Jobs;

/// <summary>What all attempts of a process share.</summary>
internal sealed record AttemptSurroundings(IJobStore Store, JobLimits Limits, TimeProvider Time, Action<JobEvent> Observe, Isolation Isolation,
    MemoryShortage Shortage);

/// <summary>How an attempt ended, for the loop that began it.</summary>
internal enum AttemptEnd
{
    /// <summary>The job has ended, or is somebody else's.</summary>
    Done,

    /// <summary>Given back because this process could not run it now: the next one should wait a little.</summary>
    GivenBack,

    /// <summary>Given back because this process will not be able to run anything any more.</summary>
    ProcessBroken,
}

/// <summary>One attempt at a leased job: runs the tasks that have no outcome yet, in order, and ends the job or gives it back.</summary>
internal sealed class JobAttempt(AttemptSurroundings around, JobLease lease, IJobHandler? handler)
{
    private readonly long _start = around.Time.GetTimestamp();
    private readonly PatientStore _patient = new(around.Limits, around.Time, around.Observe);
    private readonly bool _isSuspect = lease.Attempt > 1 || around.Shortage.IsSuspect(lease.Id);
    private readonly HashSet<int> _finished = [.. lease.FinishedTasks];
    private long _outputBytes = lease.OutputBytes;
    private AttemptEnd _end = AttemptEnd.Done;

    /// <param name="stopping">No task is begun after it.</param>
    /// <param name="abandoning">A task that runs is given up.</param>
    public async Task<AttemptEnd> RunAsync(CancellationToken stopping, CancellationToken abandoning)
    {
        Report(JobEventKind.Started, JobState.Running);
        var isHeld = handler is null
            ? await FailRestAsync(stopping).ConfigureAwait(false)
            : lease.Attempt <= around.Limits.AttemptCount || await FailNextAsync(stopping).ConfigureAwait(false);
        var isComplete = isHeld && (handler is null || await RunTasksAsync(handler, stopping, abandoning).ConfigureAwait(false));
        if (isComplete) await FinishAsync(stopping).ConfigureAwait(false);
        else await ReleaseAsync(stopping).ConfigureAwait(false);
        return _end;
    }

    /// <summary>True when every task has an outcome.</summary>
    private async Task<bool> RunTasksAsync(IJobHandler runner, CancellationToken stopping, CancellationToken abandoning)
    {
        using var unwanted = CancellationTokenSource.CreateLinkedTokenSource(abandoning);
        using var waiting = CancellationTokenSource.CreateLinkedTokenSource(unwanted.Token, stopping);
        LeaseWatch watch = new(around, lease, unwanted);
        await using (watch.ConfigureAwait(false))
        {
            try
            {
                using var place = await around.Isolation.EnterAsync(_isSuspect, waiting.Token).ConfigureAwait(false);
                for (var task = 0; task < lease.TaskCount; task++)
                {
                    if (_finished.Contains(task)) continue;
                    if (waiting.IsCancellationRequested) return false;
                    var outcome = await RunTaskAsync(runner, task, unwanted, abandoning).ConfigureAwait(false);
                    if (outcome is not { } ended) return false;
                    if (!await RecordAsync(task, WithinBounds(task, ended), stopping).ConfigureAwait(false)) return false;
                }
            }
            catch (OperationCanceledException) when (waiting.IsCancellationRequested)
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>Null when the task was stopped before its end, or could not be run now.</summary>
    private async Task<TaskOutcome?> RunTaskAsync(IJobHandler runner, int task, CancellationTokenSource unwanted, CancellationToken abandoning)
    {
        try
        {
            // On a thread of its own, since a handler computes for long before it first awaits, and the pool's threads are for those that
            // ask and answer. One that ignores its token keeps its worker as long as it likes, but not the process: that stops waiting
            // when the grace time is over.
            var token = unwanted.Token;
            var run = Task.Factory.StartNew(
                () => runner.RunAsync(lease.Input, task, token), CancellationToken.None,
                TaskCreationOptions.LongRunning | TaskCreationOptions.DenyChildAttach, TaskScheduler.Default);
            var outcome = await run.Unwrap().WaitAsync(abandoning).ConfigureAwait(false);
            around.Shortage.NoteSuccess(lease.Id);
            return outcome;
        }
        catch (Exception) when (unwanted.IsCancellationRequested || abandoning.IsCancellationRequested)
        {
            // Abandoning wakes this wait before it reaches the handler's own token, which must not be disposed unsaid.
            await unwanted.CancelAsync().ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
            return null;
        }
        catch (NotReadyException reason)
        {
            around.Observe(Event(JobEventKind.NotReady, JobState.Running) with { ErrorMessage = reason.Message });
            _end = AttemptEnd.GivenBack;
            return null;
        }
        catch (Exception failure) when (MemoryShortage.IsCauseOf(failure))
        {
            return OutcomeOfShortage(task, failure);
        }
        catch (Exception failure)
        {
            around.Observe(Event(JobEventKind.TaskThrew, JobState.Failed) with { TaskIndex = task, ErrorType = failure.GetType().Name });
            return Failed(task, TaskFailure.Fault);
        }
    }

    /// <summary>Null while another attempt may go better, alone or in another process.</summary>
    private TaskOutcome? OutcomeOfShortage(int task, Exception failure)
    {
        around.Observe(Event(JobEventKind.MemoryExhausted, JobState.Running) with { TaskIndex = task, ErrorType = failure.GetType().Name });
        _end = AttemptEnd.GivenBack;
        if (!around.Shortage.Note(lease.Id, _isSuspect)) return null;
        if (around.Shortage.NoteGivenUp(lease.Id))
        {
            _end = AttemptEnd.ProcessBroken;
            return null;
        }

        _end = AttemptEnd.Done;
        return Failed(task, TaskFailure.OutOfMemory);
    }

    private TaskOutcome WithinBounds(int task, TaskOutcome outcome)
    {
        if (_outputBytes + outcome.Output.Length <= around.Limits.OutputBytes) return outcome;
        around.Observe(Event(JobEventKind.OutputTooLarge, JobState.Failed) with { TaskIndex = task, Count = outcome.Output.Length });
        return Failed(task, TaskFailure.OutputTooLarge);
    }

    private TaskOutcome Failed(int task, TaskFailure reason)
    {
        try
        {
            return new TaskOutcome(false, handler?.OutputOfFailure(lease.Input, task, reason) ?? default);
        }
        catch (Exception failure)
        {
            around.Observe(Event(JobEventKind.TaskThrew, JobState.Failed) with { TaskIndex = task, ErrorType = failure.GetType().Name });
            return new TaskOutcome(false, default);
        }
    }

    /// <summary>False when the lease was lost.</summary>
    private async Task<bool> RecordAsync(int task, TaskOutcome outcome, CancellationToken stopping)
    {
        var isRecorded = await _patient.InsistAsync(
            () => around.Store.RecordTaskAsync(lease, task, outcome.Succeeded, outcome.Output, CancellationToken.None),
            stopping).ConfigureAwait(false);
        if (!isRecorded) return false;
        _finished.Add(task);
        _outputBytes += outcome.Output.Length;
        around.Observe(Event(JobEventKind.TaskEnded, outcome.Succeeded ? JobState.Succeeded : JobState.Failed) with { TaskIndex = task });
        return true;
    }

    /// <summary>Fails the task at which the process ended each time: the first without an outcome. The others still have their chance.</summary>
    private async Task<bool> FailNextAsync(CancellationToken stopping)
    {
        Report(JobEventKind.AttemptsExhausted, JobState.Failed);
        var next = 0;
        while (_finished.Contains(next)) next++;
        return next >= lease.TaskCount || await RecordAsync(next, Failed(next, TaskFailure.AttemptsExhausted), stopping).ConfigureAwait(false);
    }

    private async Task<bool> FailRestAsync(CancellationToken stopping)
    {
        Report(JobEventKind.UnknownKind, JobState.Failed);
        for (var task = 0; task < lease.TaskCount; task++)
        {
            if (!_finished.Contains(task) && !await RecordAsync(task, new TaskOutcome(false, default), stopping).ConfigureAwait(false)) return false;
        }

        return true;
    }

    private async Task FinishAsync(CancellationToken stopping)
    {
        // Before the end, so that a crash between the two leaves a job that is told again; nothing needs the input, since every outcome is recorded.
        TellEnded();
        var end = await _patient.InsistAsync(() => around.Store.FinishAsync(lease, CancellationToken.None), stopping).ConfigureAwait(false);
        Report(end is null ? JobEventKind.LeaseLost : JobEventKind.Ended, end);
    }

    private async Task ReleaseAsync(CancellationToken stopping)
    {
        var now = await _patient.InsistAsync(() => around.Store.ReleaseAsync(lease, CancellationToken.None), stopping).ConfigureAwait(false);
        Report(now switch { null => JobEventKind.LeaseLost, JobState.Cancelled => JobEventKind.Ended, _ => JobEventKind.Released }, now);
        if (now == JobState.Cancelled) TellEnded();
    }

    private void TellEnded()
    {
        try
        {
            handler?.Ended(lease.Input);
        }
        catch (Exception failure)
        {
            around.Observe(Event(JobEventKind.TaskThrew, JobState.Running) with { ErrorType = failure.GetType().Name });
        }
    }

    private void Report(JobEventKind kind, JobState? state) => around.Observe(Event(kind, state));

    private JobEvent Event(JobEventKind kind, JobState? state) =>
        new(kind) { Id = lease.Id, State = state, Attempt = lease.Attempt, Elapsed = around.Time.GetElapsedTime(_start) };
}
