using Hush.Tasks;

namespace Hush.Server.Hosting;

/// <summary>Loads the analyzer when the server starts, in the background; tries again when that fails, and ends the program when it keeps
/// failing.</summary>
internal sealed class AnalyzerLoading(AnalyzerHost analyzer, Failing failing, TimeProvider time, ILogger<AnalyzerLoading> logger) : BackgroundService
{
    private const int AttemptCount = 5;

    private static readonly TimeSpan FirstPause = TimeSpan.FromSeconds(1);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        var pause = FirstPause;
        for (var attempt = 1; !stoppingToken.IsCancellationRequested; attempt++)
        {
            if (await TryLoadAsync(attempt)) return;
            if (attempt == AttemptCount)
            {
                failing.Stop();
                return;
            }

            await Task.Delay(pause, time, stoppingToken).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
            pause *= 2;
        }
    }

    private async Task<bool> TryLoadAsync(int attempt)
    {
        var start = time.GetTimestamp();
        try
        {
            await analyzer.LoadAsync();
            var elapsed = time.GetElapsedTime(start);
            Log.AnalyzerLoaded(logger, elapsed.TotalSeconds);
            return true;
        }
        catch (Exception failure)
        {
            var type = failure.GetType().FullName ?? failure.GetType().Name;
            Log.AnalyzerFailed(logger, attempt, AttemptCount, type, failure.StackTrace ?? "");
            return false;
        }
    }
}
