using System.Diagnostics.Metrics;
using Hush.Jobs;

namespace Hush.Server.Telemetry;

/// <summary>The server's own metrics. Tags hold counts and states; never a caller's text or ids.</summary>
internal static class ServerTelemetry
{
    public const string Name = "Hush.Server";

    private static readonly Meter Meter = new(Name, typeof(ServerTelemetry).Assembly.GetName().Version?.ToString(3));
    private static readonly Counter<long> Jobs = Meter.CreateCounter<long>("hush.jobs", "{job}", "Jobs ended, by state");

    public static void CountJob(JobState end) => Jobs.Add(1, new KeyValuePair<string, object?>("state", end.ToString()));
}
