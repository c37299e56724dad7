using System.Diagnostics;
using System.Diagnostics.Metrics;

namespace Hush.Detection.Neural;

/// <summary>How long networks take. Costs nothing while nobody listens.</summary>
internal static class ModelTelemetry
{
    public const string Name = "Hush.Detection";

    private static readonly Meter Meter = new(Name, typeof(ModelTelemetry).Assembly.GetName().Version?.ToString(3));
    private static readonly Histogram<double> Duration = Meter.CreateHistogram(
        "hush.model.duration", "s", "Time that a network takes to read further turns of a text or conversation, by model", tags: null,
        new InstrumentAdvice<double> { HistogramBucketBoundaries = [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 10] });

    /// <summary>Begins to measure; 0 when nobody wants to know.</summary>
    public static long Begin() => Duration.Enabled ? Stopwatch.GetTimestamp() : 0;

    /// <summary>Ends what <see cref="Begin"/> began.</summary>
    public static void End(long begun, string model)
    {
        if (begun != 0) Duration.Record(Stopwatch.GetElapsedTime(begun).TotalSeconds, new KeyValuePair<string, object?>("model", model));
    }
}
