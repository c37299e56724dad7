using System.Diagnostics;
using System.Diagnostics.Metrics;
using Hush.Contracts.Conversations;
using Hush.Contracts.Documents;

namespace Hush.Tasks;

/// <summary>Traces and metrics of analyses and of tasks. Tags hold categories, kinds and counts; never a caller's text or ids.</summary>
internal static class TaskTelemetry
{
    public const string Name = "Hush.Tasks";

    private static readonly string? Version = typeof(TaskTelemetry).Assembly.GetName().Version?.ToString(3);
    private static readonly Meter Meter = new(Name, Version);
    private static readonly InstrumentAdvice<double> Seconds = new()
    { HistogramBucketBoundaries = [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30, 60] };

    private static readonly Counter<long> Characters =
        Meter.CreateCounter<long>("hush.characters", "{character}", "UTF-16 code units analysed, by kind of input and model");
    private static readonly Counter<long> Entities = Meter.CreateCounter<long>("hush.entities", "{entity}", "Entities found, by category");
    private static readonly Counter<long> Incomplete =
        Meter.CreateCounter<long>("hush.incomplete", "{input}", "Texts and conversations whose search stopped at a limit, by recognizer or own rule");

    private static readonly Histogram<double> AnalysisDuration =
        Meter.CreateHistogram("hush.analysis.duration", "s", "Time to analyse one text or conversation, by kind of input and model", tags: null,
            Seconds);
    private static readonly Histogram<double> TaskDuration =
        Meter.CreateHistogram("hush.task.duration", "s", "Time to run one task of a job, or a synchronous request of texts", tags: null, Seconds);

    public static ActivitySource Source { get; } = new(Name, Version);

    /// <summary>Counts one text or conversation.</summary>
    /// <param name="kind"><c>text</c> or <c>conversation</c>.</param>
    /// <param name="model">The model's name and the beginning of its hash; null without one.</param>
    /// <param name="length">UTF-16 code units.</param>
    /// <param name="entities">What was found.</param>
    /// <param name="incomplete">Ids of recognizers and own rules that stopped at a limit.</param>
    /// <param name="elapsed">How long it took.</param>
    public static void CountAnalysis(
        string kind, string? model, long length, IEnumerable<ReportedEntity> entities, IEnumerable<string> incomplete, TimeSpan elapsed)
    {
        CountCharacters(kind, model, length);
        AnalysisDuration.Record(elapsed.TotalSeconds, KindOf(kind), ModelOf(model));
        if (Entities.Enabled) foreach (var entity in entities) Entities.Add(1,
            new KeyValuePair<string, object?>("category", entity.Category.Name));
        foreach (var recognizer in incomplete) Incomplete.Add(1, new KeyValuePair<string, object?>("recognizer", recognizer));
    }

    /// <summary>Counts UTF-16 code units of an input of a kind that a model read; null without one.</summary>
    public static void CountCharacters(string kind, string? model, long length) => Characters.Add(length, KindOf(kind), ModelOf(model));

    public static void CountTask(Activity? activity, ConversationResultsAnswer results, TimeSpan elapsed)
    {
        RedactedItemAnswer[] items = [.. results.Conversations.SelectMany(conversation => conversation.ConversationItems)];
        Count(activity, items.Length, items.Sum(item => item.Entities.Count), elapsed);
    }

    public static void CountTask(Activity? activity, PiiResultsAnswer results, TimeSpan elapsed) =>
        Count(activity, results.Documents.Count, results.Documents.Sum(document => document.Entities.Count), elapsed);

    private static KeyValuePair<string, object?> KindOf(string kind) => new("kind", kind);

    private static KeyValuePair<string, object?> ModelOf(string? model) => new("model", model ?? "none");

    private static void Count(Activity? activity, int items, int entities, TimeSpan elapsed)
    {
        TaskDuration.Record(elapsed.TotalSeconds);
        activity?.SetTag("hush.items", items).SetTag("hush.entities", entities);
    }
}
