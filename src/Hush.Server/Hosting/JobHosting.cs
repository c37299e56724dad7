using Hush.Jobs;
using Hush.Server.Telemetry;
using Hush.Tasks;
using Hush.Tasks.Recordings;

namespace Hush.Server.Hosting;

/// <summary>
/// Runs the worker from when the analyzer is loaded until the server is asked to stop: at once then, not when the last connection has been closed.
/// </summary>
internal sealed class JobWorkerHost(
    IJobStore store, JobQueue queue, IEnumerable<IJobHandler> handlers, JobLimits limits, TimeProvider time, JobObserver observer,
    AnalyzerHost analyzer, IHostApplicationLifetime lifetime)
    : BackgroundService
{
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var stopping = CancellationTokenSource.CreateLinkedTokenSource(stoppingToken, lifetime.ApplicationStopping);
        try
        {
            await analyzer.WhenLoadedAsync(stopping.Token);
        }
        catch (OperationCanceledException) when (stopping.IsCancellationRequested)
        {
            return;
        }

        await new JobWorker(store, queue, handlers, limits, time, observer.Observe).RunAsync(stopping.Token);
    }
}

/// <summary>Has expired jobs destroyed for as long as the server runs.</summary>
internal sealed class JobExpiryHost(IJobStore store, JobLimits limits, TimeProvider time, JobObserver observer) : BackgroundService
{
    protected override Task ExecuteAsync(CancellationToken stoppingToken) =>
        new JobExpiry(store, limits, time, observer.Observe).RunAsync(stoppingToken);
}

/// <summary>Deletes recordings whose jobs have expired, at the start and every few minutes.</summary>
internal sealed class RecordingExpiryHost(RecordingFolder recordings, JobLimits limits, TimeProvider time, ILogger<RecordingExpiryHost> logger)
    : BackgroundService
{
    private static readonly TimeSpan Interval = TimeSpan.FromMinutes(5);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using PeriodicTimer tick = new(Interval, time);
        do
        {
            try
            {
                recordings.Sweep(limits.Retention, limits.KeptUnended);
            }
            catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
            {
                Log.StoreFailed(logger, failure.GetType().Name, "Expired recordings can't be deleted.");
            }
        }
        while (await tick.WaitForNextTickAsync(stoppingToken));
    }
}

/// <summary>Logs what happens to jobs.</summary>
internal sealed class JobObserver(ILogger<JobObserver> logger, Failing failing)
{
    public void Observe(JobEvent happened)
    {
        switch (happened.Kind)
        {
            case JobEventKind.Purged:
                Log.JobsPurged(logger, happened.Count);
                break;
            case JobEventKind.Overdue:
                Log.JobsOverdue(logger, happened.Count);
                ServerTelemetry.TellOverdue(happened.Count);
                break;
            case JobEventKind.ExpiredUnrun:
                Log.JobsExpiredUnrun(logger, happened.Count);
                ServerTelemetry.CountUnrun(happened.Count);
                break;
            case JobEventKind.ClockJumped:
                Log.ClockJumped(logger, happened.Elapsed.TotalSeconds);
                break;
            case JobEventKind.StoreFailed:
                Log.StoreFailed(logger, happened.ErrorType, happened.ErrorMessage);
                ServerTelemetry.CountStoreFailure();
                break;
            default:
                var level = LevelOf(happened.Kind);
                Log.JobEvent(
                    logger,
                    level,
                    happened.Id,
                    happened.Kind,
                    happened.TaskIndex,
                    happened.Attempt,
                    happened.State,
                    happened.Elapsed.TotalSeconds,
                    happened.ErrorType,
                    happened.ErrorMessage);
                break;
        }

        if (happened is { Kind: JobEventKind.Ended, State: { } end }) ServerTelemetry.CountJob(end);
        if (happened.Kind == JobEventKind.ProcessBroken) failing.Stop();
    }

    private static LogLevel LevelOf(JobEventKind kind) => kind switch
    {
        JobEventKind.ProcessBroken => LogLevel.Critical,
        JobEventKind.TaskThrew or JobEventKind.AttemptsExhausted or JobEventKind.UnknownKind or JobEventKind.MemoryExhausted => LogLevel.Error,
        JobEventKind.LeaseLost or JobEventKind.NotReady or JobEventKind.OutputTooLarge => LogLevel.Warning,
        JobEventKind.Started or JobEventKind.TaskEnded => LogLevel.Debug,
        _ => LogLevel.Information,
    };
}
