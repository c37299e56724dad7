using System.Diagnostics;
using System.Diagnostics.Metrics;
using Hush.Contracts.Conversations;
using Hush.Contracts.Documents;
using Hush.Jobs;

namespace Hush.Server.Telemetry;

/// <summary>The server's traces and measures. Tags hold categories, counts and states; never a caller's text or ids.</summary>
internal static class ServerTelemetry
{
    public const string Name = "Hush.Server";

    private static readonly string? Version = typeof(ServerTelemetry).Assembly.GetName().Version?.ToString(3);
    private static readonly Meter Meter = new(Name, Version);
    private static readonly Counter<long> Entities = Meter.CreateCounter<long>("hush.entities", "{entity}", "Entities found, by category");
    private static readonly Histogram<double> TaskDuration = Meter.CreateHistogram<double>("hush.task.duration", "s", "Time to run one task");

    private static readonly Counter<long> Jobs = Meter.CreateCounter<long>("hush.jobs", "{job}", "Jobs ended, by state");

    public static ActivitySource Source { get; } = new(Name, Version);

    public static void CountJob(JobState end) => Jobs.Add(1, new KeyValuePair<string, object?>("state", end.ToString()));

    public static void CountTask(Activity? activity, ConversationResultsAnswer results, TimeSpan elapsed)
    {
        RedactedItemAnswer[] items = [.. results.Conversations.SelectMany(conversation => conversation.ConversationItems)];
        Count(activity, items.Length, [.. items.SelectMany(item => item.Entities).Select(entity => entity.Category)], elapsed);
    }

    public static void CountTask(Activity? activity, PiiResultsAnswer results, TimeSpan elapsed) => Count(
        activity, results.Documents.Count, [.. results.Documents.SelectMany(document => document.Entities).Select(entity => entity.Category)], elapsed);

    private static void Count(Activity? activity, int items, string[] categories, TimeSpan elapsed)
    {
        foreach (string category in categories) Entities.Add(1, new KeyValuePair<string, object?>("category", category));
        TaskDuration.Record(elapsed.TotalSeconds);
        activity?.SetTag("hush.items", items).SetTag("hush.entities", categories.Length);
    }
}
