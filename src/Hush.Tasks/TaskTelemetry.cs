using System.Diagnostics;
using System.Diagnostics.Metrics;
using Hush.Contracts.Conversations;
using Hush.Contracts.Documents;

namespace Hush.Tasks;

/// <summary>Traces and metrics of tasks. Tags hold categories and counts; never a caller's text or ids.</summary>
internal static class TaskTelemetry
{
    public const string Name = "Hush.Tasks";

    private static readonly string? Version = typeof(TaskTelemetry).Assembly.GetName().Version?.ToString(3);
    private static readonly Meter Meter = new(Name, Version);
    private static readonly Counter<long> Entities = Meter.CreateCounter<long>("hush.entities", "{entity}", "Entities found, by category");
    private static readonly Counter<long> Incomplete =
        Meter.CreateCounter<long>("hush.incomplete", "{input}", "Documents and conversations whose search stopped at a limit, by recognizer or own rule");

    private static readonly Histogram<double> TaskDuration = Meter.CreateHistogram<double>("hush.task.duration", "s", "Time to run one task");

    public static ActivitySource Source { get; } = new(Name, Version);

    public static void CountTask(Activity? activity, ConversationResultsAnswer results, TimeSpan elapsed)
    {
        RedactedItemAnswer[] items = [.. results.Conversations.SelectMany(conversation => conversation.ConversationItems)];
        Count(activity, items.Length, [.. items.SelectMany(item => item.Entities).Select(entity => entity.Category)], elapsed);
    }

    public static void CountTask(Activity? activity, PiiResultsAnswer results, TimeSpan elapsed)
    {
        string[] categories = [.. results.Documents.SelectMany(document => document.Entities).Select(entity => entity.Category)];
        Count(activity, results.Documents.Count, categories, elapsed);
    }

    public static void CountIncomplete(string recognizer, int inputs) => Incomplete.Add(inputs, new KeyValuePair<string, object?>("recognizer", recognizer));

    private static void Count(Activity? activity, int items, string[] categories, TimeSpan elapsed)
    {
        foreach (string category in categories) Entities.Add(1, new KeyValuePair<string, object?>("category", category));
        TaskDuration.Record(elapsed.TotalSeconds);
        activity?.SetTag("hush.items", items).SetTag("hush.entities", categories.Length);
    }
}
