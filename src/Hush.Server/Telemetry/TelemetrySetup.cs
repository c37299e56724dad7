using Hush.Detection.Neural;
using Hush.Tasks;
using OpenTelemetry.Metrics;
using OpenTelemetry.Resources;
using OpenTelemetry.Trace;

namespace Hush.Server.Telemetry;

/// <summary>Shows metrics at <c>/metrics</c>, and sends metrics and traces by OTLP when the standard environment variable says where to.</summary>
internal static class TelemetrySetup
{
    private const string EndpointVariable = "OTEL_EXPORTER_OTLP_ENDPOINT";

    public static void Add(WebApplicationBuilder builder, MetricsAccess metrics)
    {
        builder.Services.AddSingleton(metrics);
        var sends = !string.IsNullOrEmpty(builder.Configuration[EndpointVariable]);
        if (!sends && !metrics.IsOn) return;
        var telemetry = builder.Services.AddOpenTelemetry()
            .ConfigureResource(resource => resource.AddService("hush").AddEnvironmentVariableDetector());
        telemetry.WithMetrics(meters =>
        {
            meters.AddMeter(ServerTelemetry.Name, TaskTelemetry.Name, ModelTelemetry.Name).AddAspNetCoreInstrumentation().AddRuntimeInstrumentation();
            if (metrics.IsOn) meters.AddPrometheusExporter();
            if (sends) meters.AddOtlpExporter();
        });
        if (sends) telemetry.WithTracing(traces =>
            traces.AddSource(TaskTelemetry.Name).AddAspNetCoreInstrumentation().AddProcessor(new SpanFilter()).AddOtlpExporter());

        // After those that listen, who would miss its first values.
        builder.Services.AddHostedService<QueueWatch>();
    }
}
