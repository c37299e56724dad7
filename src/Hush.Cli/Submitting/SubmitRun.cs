namespace Hush.Cli.Submitting;

/// <summary>Sends all items as jobs, a bounded number at once, and keeps their results. What an earlier run has done stays done.</summary>
/// <param name="input">What is sent.</param>
/// <param name="ledger">What was done.</param>
/// <param name="caller">Calls the server.</param>
/// <param name="parallel">Jobs under way at once.</param>
/// <param name="choosesModel">Whether requests choose a model, which results then name.</param>
/// <param name="streams">Where problems and the report go.</param>
/// <param name="time">The clock of the report.</param>
internal sealed class SubmitRun(SubmitInput input, SubmitLedger ledger, JobCaller caller, int parallel, bool choosesModel, StandardStreams streams,
    TimeProvider time) : IDisposable
{
    // For requests that are under way when the run is stopped: a job that the server has taken is to be noted, or the next run would send it again.
    private static readonly TimeSpan LastWord = TimeSpan.FromSeconds(1.5);

    private readonly SubmitReport _report = new(time);
    private readonly CancellationTokenSource _sending = new();
    private CallProblem? _end;

    /// <summary>Runs to the last item, until the server can't be used, or until <paramref name="cancellation"/>; ends with a report on standard
    /// error.</summary>
    public async Task<ExitCode> RunAsync(CancellationToken cancellation)
    {
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        await using var lastWord = cancellation.Register(() => _sending.CancelAfter(LastWord));
        try
        {
            ParallelOptions options = new() { MaxDegreeOfParallelism = parallel, CancellationToken = stop.Token };
            await Parallel.ForEachAsync(input.Read(), options, async (item, token) => await SendAsync(item, stop, token));
        }
        catch (OperationCanceledException) when (_end is not null)
        {
            streams.Complain($"stopped: {_end.Message}");
        }
        finally
        {
            foreach (var line in _report.Lines()) streams.Complain(line);
        }

        if (_end is not null) return _end.Code;
        return _report.HasFailures ? ExitCode.SomeLinesFailed : ExitCode.Success;
    }

    public void Dispose() => _sending.Dispose();

    private async Task SendAsync(SubmitItem item, CancellationTokenSource stop, CancellationToken cancellation)
    {
        if (ledger.IsDone(item.Name))
        {
            _report.Skip();
            return;
        }

        try
        {
            if ((item.Problem ?? await RunJobAsync(item, cancellation)) is not { } problem) return;
            _report.Fail(problem);
            lock (streams) streams.Complain($"{item.Name}: {problem}");
        }
        catch (CallProblem problem) when (problem.IsFinal)
        {
            Interlocked.CompareExchange(ref _end, problem, null);
            await stop.CancelAsync();
            throw new OperationCanceledException(stop.Token);
        }
    }

    /// <summary>Null when the results are kept, else why there are none.</summary>
    /// <exception cref="CallProblem">The server can't be used.</exception>
    private async Task<string?> RunJobAsync(SubmitItem item, CancellationToken cancellation)
    {
        try
        {
            if (ledger.LocationOf(item.Name) is { } earlier && await FinishAsync(item, earlier, isResumed: true, cancellation) is
                { } ended) return ended.Problem;
            cancellation.ThrowIfCancellationRequested();
            var location = await caller.SubmitAsync(item, _sending.Token, cancellation);
            ledger.Accept(item.Name, location);
            return await FinishAsync(item, location, isResumed: false, cancellation) is { } own
                ? own.Problem : "the server does not know the job any more";
        }
        catch (CallProblem problem) when (!problem.IsFinal)
        {
            return problem.Message;
        }
    }

    /// <summary>Waits for a job and keeps its results; null when the server does not know it any more, as after its results have expired.</summary>
    private async Task<JobOutcome?> FinishAsync(SubmitItem item, string location, bool isResumed, CancellationToken cancellation)
    {
        if (await caller.WaitAsync(location, cancellation) is not { } state)
        {
            ledger.Forget(item.Name);
            return null;
        }

        var outcome = JobOutcome.Of(state);
        if (outcome.Results is { } results)
        {
            // Servers before this choice, and others of the same API, read over it in silence.
            if (choosesModel && !isResumed && !ModelChoice.IsNamedBy(results))
            {
                ledger.Forget(item.Name);
                throw new CallProblem("--model: the server does not know the choice of a model and read by its own", isFinal: true, ExitCode.Usage);
            }

            ledger.Finish(item.Name, results);
            _report.Finish(item, isResumed);
        }
        else
        {
            ledger.Forget(item.Name);
        }

        return outcome;
    }
}
