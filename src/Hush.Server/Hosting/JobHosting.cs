using Hush.Jobs;
using Hush.Server.Telemetry;
using Hush.Tasks;
using Hush.Tasks.Recordings;

namespace Hush.Server.Hosting;

/// <summary>Runs the worker for as long as the server runs.</summary>
internal sealed class JobWorkerHost(IJobStore store, JobQueue queue, IEnumerable<IJobHandler> handlers, JobLimits limits, TimeProvider time, JobObserver observer)
    : BackgroundService
{
    protected override Task ExecuteAsync(CancellationToken stoppingToken) =>
        new JobWorker(store, queue, handlers, limits, time, observer.Observe).RunAsync(stoppingToken);
}

/// <summary>Has expired jobs destroyed for as long as the server runs.</summary>
internal sealed class JobExpiryHost(IJobStore store, JobLimits limits, TimeProvider time, JobObserver observer) : BackgroundService
{
    protected override Task ExecuteAsync(CancellationToken stoppingToken) => new JobExpiry(store, limits, time, observer.Observe).RunAsync(stoppingToken);
}

/// <summary>Deletes recordings whose jobs have expired, at the start and every few minutes.</summary>
internal sealed class RecordingExpiryHost(RecordingFolder recordings, JobLimits limits, TimeProvider time, ILogger<RecordingExpiryHost> logger) : BackgroundService
{
    private static readonly TimeSpan Interval = TimeSpan.FromMinutes(5);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using PeriodicTimer tick = new(Interval, time);
        do
        {
            try
            {
                recordings.Sweep(limits.Retention);
            }
            catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
            {
                Log.StoreFailed(logger, failure.GetType().Name, "Expired recordings can't be deleted.");
            }
        }
        while (await tick.WaitForNextTickAsync(stoppingToken));
    }
}

/// <summary>Loads the analyzer when the server starts, in the background.</summary>
internal sealed class AnalyzerLoading(AnalyzerHost analyzer, TimeProvider time, ILogger<AnalyzerLoading> logger) : BackgroundService
{
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        long start = time.GetTimestamp();
        try
        {
            await analyzer.GetAsync(stoppingToken);
            TimeSpan elapsed = time.GetElapsedTime(start);
            Log.AnalyzerLoaded(logger, elapsed.TotalSeconds);
        }
        catch (Exception failure) when (failure is not OperationCanceledException)
        {
            string type = failure.GetType().FullName ?? failure.GetType().Name;
            Log.AnalyzerFailed(logger, type, failure.StackTrace ?? "");
        }
    }
}

/// <summary>Logs what happens to jobs.</summary>
internal sealed class JobObserver(ILogger<JobObserver> logger)
{
    public void Observe(JobEvent happened)
    {
        switch (happened.Kind)
        {
            case JobEventKind.Purged:
                Log.JobsPurged(logger, happened.Count);
                break;
            case JobEventKind.StoreFailed:
                Log.StoreFailed(logger, happened.ErrorType, happened.ErrorMessage);
                break;
            default:
                LogLevel level = LevelOf(happened.Kind);
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
    }

    private static LogLevel LevelOf(JobEventKind kind) => kind switch
    {
        JobEventKind.TaskThrew or JobEventKind.AttemptsExhausted or JobEventKind.UnknownKind => LogLevel.Error,
        JobEventKind.LeaseLost => LogLevel.Warning,
        JobEventKind.Started or JobEventKind.TaskEnded => LogLevel.Debug,
        _ => LogLevel.Information,
    };
}
