using System.Diagnostics.Metrics;
using Hush.Jobs;

namespace Hush.Server.Telemetry;

/// <summary>The server's own metrics. Tags hold counts and states; never a caller's text or ids.</summary>
internal static class ServerTelemetry
{
    public const string Name = "Hush.Server";

    private static readonly Meter Meter = new(Name, typeof(ServerTelemetry).Assembly.GetName().Version?.ToString(3));
    private static readonly Counter<long> Jobs = Meter.CreateCounter<long>("hush.jobs", "{job}", "Jobs ended, by state");

    private static readonly Gauge<int> Overdue = Meter.CreateGauge<int>("hush.jobs.overdue", "{job}", "Jobs that have not ended although they are older than jobs are kept");
    private static readonly Counter<long> Unrun = Meter.CreateCounter<long>("hush.jobs.unrun", "{job}", "Jobs destroyed that never ended");
    private static readonly Counter<long> WrongKeys = Meter.CreateCounter<long>("hush.keys.wrong", "{call}", "Calls with a key that is not known");

    public static void TellOverdue(int count) => Overdue.Record(count);

    public static void CountUnrun(int count) => Unrun.Add(count);

    public static void CountWrongKey() => WrongKeys.Add(1);

    public static void CountJob(JobState end) => Jobs.Add(1, new KeyValuePair<string, object?>("state", end.ToString()));
}
