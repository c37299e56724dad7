using Hush.Server.Telemetry;
using Hush.Tasks;
using OpenTelemetry;
using OpenTelemetry.Metrics;
using OpenTelemetry.Resources;
using OpenTelemetry.Trace;

namespace Hush.Server.Hosting;

/// <summary>Sends traces and measures by OTLP when the standard environment variable says where to; does nothing else.</summary>
internal sealed class TelemetrySetup : IHostedService, IDisposable
{
    private const string EndpointVariable = "OTEL_EXPORTER_OTLP_ENDPOINT";

    // ASP.NET Core's own source and meter name routes, methods and status codes.
    private const string RequestSource = "Microsoft.AspNetCore";
    private const string RequestMeter = "Microsoft.AspNetCore.Hosting";

    private readonly bool _isOn;
    private TracerProvider? _traces;
    private MeterProvider? _measures;

    public TelemetrySetup(IConfiguration configuration) => _isOn = !string.IsNullOrEmpty(configuration[EndpointVariable]);

    public Task StartAsync(CancellationToken cancellationToken)
    {
        if (!_isOn) return Task.CompletedTask;
        ResourceBuilder resource = ResourceBuilder.CreateDefault().AddService("hush").AddTelemetrySdk().AddEnvironmentVariableDetector();
        _traces = Sdk.CreateTracerProviderBuilder()
            .SetResourceBuilder(resource).AddSource(RequestSource).AddSource(TaskTelemetry.Name).AddOtlpExporter().Build();
        _measures = Sdk.CreateMeterProviderBuilder()
            .SetResourceBuilder(resource).AddMeter(RequestMeter).AddMeter(ServerTelemetry.Name).AddMeter(TaskTelemetry.Name).AddOtlpExporter().Build();
        return Task.CompletedTask;
    }

    public Task StopAsync(CancellationToken cancellationToken)
    {
        _traces?.ForceFlush();
        _measures?.ForceFlush();
        return Task.CompletedTask;
    }

    public void Dispose()
    {
        _traces?.Dispose();
        _measures?.Dispose();
    }
}
