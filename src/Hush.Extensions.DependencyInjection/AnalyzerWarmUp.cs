using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Options;

namespace Hush;

/// <summary>Loads the analyzer in the background when the host starts. A fault stops the host, as that of any hosted service does.</summary>
internal sealed class AnalyzerWarmUp(AnalyzerReadiness readiness, IOptions<HushOptions> options) : BackgroundService
{
    protected override Task ExecuteAsync(CancellationToken stoppingToken) =>
        options.Value.WarmUp ? readiness.WhenReady.WaitAsync(stoppingToken) : Task.CompletedTask;
}
