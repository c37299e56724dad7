using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace Hush;

/// <summary>Healthy once the analyzer has analysed something; until then it says that it is loading, and loads it if nobody did.</summary>
internal sealed class AnalyzerHealthCheck(AnalyzerReadiness readiness) : IHealthCheck
{
    public Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default)
    {
        var load = readiness.WhenReady;
        if (load.IsCompletedSuccessfully) return Task.FromResult(HealthCheckResult.Healthy("The analyzer is ready."));
        var problem = load.IsFaulted
            ? $"The analyzer can't be loaded: {load.Exception.GetBaseException().GetType().Name}." : "The analyzer is being loaded.";
        return Task.FromResult(new HealthCheckResult(context.Registration.FailureStatus, problem));
    }
}
