using System.Diagnostics.Metrics;
using Hush.Jobs;
using Hush.Mapping.Problems;

namespace Hush.Server.Telemetry;

/// <summary>The server's own metrics. Tags hold counts, states and codes of ours; never a caller's text or ids. docs/operations.md lists
/// them.</summary>
internal static class ServerTelemetry
{
    public const string Name = "Hush.Server";

    private static readonly Meter Meter = new(Name, typeof(ServerTelemetry).Assembly.GetName().Version?.ToString(3));

    private static readonly Counter<long> Accepted = Meter.CreateCounter<long>("hush.jobs.accepted", "{job}", "Jobs accepted, by kind");
    private static readonly Counter<long> Jobs = Meter.CreateCounter<long>("hush.jobs", "{job}", "Jobs ended, by state");
    private static readonly Gauge<int> Overdue = Meter.CreateGauge<int>("hush.jobs.overdue", "{job}",
        "Jobs that have not ended although they are older than jobs are kept");
    private static readonly Counter<long> Unrun = Meter.CreateCounter<long>("hush.jobs.unrun", "{job}", "Jobs destroyed that never ended");
    private static readonly Gauge<int> Waiting = Meter.CreateGauge<int>("hush.queue.waiting", "{job}",
        "Jobs that wait to be begun, in the whole store");
    private static readonly Gauge<int> Running = Meter.CreateGauge<int>("hush.queue.running", "{job}",
        "Jobs that have been begun and not ended, in the whole store");
    private static readonly Gauge<double> Age = Meter.CreateGauge<double>("hush.queue.age", "s",
        "Age of the oldest job that waits to be begun; 0 when none does");
    private static readonly Gauge<int> WaitingCalls =
        Meter.CreateGauge<int>("hush.analysis.waiting", "{call}", "Calls that wait for a thread of analysis");
    private static readonly Counter<long> Refusals = Meter.CreateCounter<long>("hush.refusals", "{call}", "Calls refused, by status and code");
    private static readonly Counter<long> WrongKeys =
        Meter.CreateCounter<long>("hush.keys.wrong", "{call}", "Calls with a key that is not known or a token that is not good");
    private static readonly Counter<long> StoreFailures =
        Meter.CreateCounter<long>("hush.store.failures", "{failure}", "Calls of the job store that failed");
    private static readonly Counter<long> AuditFailures =
        Meter.CreateCounter<long>("hush.audit.failures", "{failure}", "Attempts to write the audit log that failed");

    /// <summary>Lets counters of what should never happen begin at zero: the first time would pass unseen by rules on their increase.</summary>
    public static void Begin()
    {
        Unrun.Add(0);
        WrongKeys.Add(0);
        StoreFailures.Add(0);
        AuditFailures.Add(0);
    }

    public static void CountAccepted(string kind) => Accepted.Add(1, new KeyValuePair<string, object?>("kind", kind));

    public static void CountJob(JobState end) => Jobs.Add(1, new KeyValuePair<string, object?>("state", end.ToString()));

    public static void TellOverdue(int count) => Overdue.Record(count);

    public static void CountUnrun(int count) => Unrun.Add(count);

    public static void TellQueue(QueueMeasure queue)
    {
        Waiting.Record(queue.Waiting);
        Running.Record(queue.Running);
        Age.Record(queue.OldestAge.TotalSeconds);
    }

    public static void TellWaitingCalls(int count) => WaitingCalls.Record(count);

    public static void CountRefusal(RequestProblem problem) =>
        Refusals.Add(1, new KeyValuePair<string, object?>("status", problem.Status),
            new KeyValuePair<string, object?>("code", problem.InnerCode ?? problem.Code));

    public static void CountWrongKey() => WrongKeys.Add(1);

    public static void CountStoreFailure() => StoreFailures.Add(1);

    public static void CountAuditFailure() => AuditFailures.Add(1);
}
