using System.Globalization;
using System.Text;
using System.Text.Json;
using Hush.Evaluation.Scoring;

namespace Hush.Evaluation.Reports;

/// <summary>Compares scores with those of an earlier report, for people: what became better or worse, and whether by more than chance
/// explains.</summary>
public static class Comparison
{
    private const double SmallestChange = 0.01; // of a label's recall or precision that is shown

    /// <summary>Reads an earlier report, and checks that it holds all that is compared.</summary>
    /// <param name="path">The report, as <see cref="JsonReport"/> writes it.</param>
    /// <exception cref="InvalidDataException">The file is no such report.</exception>
    public static JsonElement Load(string path)
    {
        try
        {
            using var file = File.OpenRead(path);
            using var document = JsonDocument.Parse(file);
            Check(document.RootElement);
            return document.RootElement.Clone();
        }
        catch (Exception problem) when (problem is JsonException or KeyNotFoundException or InvalidOperationException or FormatException)
        {
            throw new InvalidDataException($"{path}: it is no report of ./evaluate.", problem);
        }
    }

    /// <summary>The comparison as tables.</summary>
    /// <param name="report">The earlier report.</param>
    /// <param name="heading">What was measured now.</param>
    /// <param name="scores">What came of it.</param>
    public static string Write(JsonElement report, ReportHeading heading, IReadOnlyList<CorpusScore> scores)
    {
        StringBuilder text = new();
        text.AppendLine("# Comparison").AppendLine();
        text.AppendLine(CultureInfo.InvariantCulture, $"Before: {report.GetProperty("detector").GetString()}. Now: {heading.Detector}.");
        if (report.GetProperty("corpusHash").GetString() != heading.CorpusHash) text.AppendLine(
            "The corpora are not the same ones; what follows compares corpora of the same name.");
        text.AppendLine("Better and worse: outside of the 95 % interval of before.").AppendLine();
        text.AppendLine("| corpus | form | leak before | now | | over-redaction before | now | | false alarms before | now |")
            .AppendLine("|---|---|---:|---:|---|---:|---:|---|---:|---:|");
        StringBuilder labels = new();
        foreach (var score in scores)
        {
            if (report.GetProperty("scores").EnumerateArray()
                .FirstOrDefault(entry => entry.GetProperty("corpus").GetString() == score.Corpus
                    && entry.GetProperty("form").GetString() == score.Form.ToString()) is not { ValueKind: JsonValueKind.Object } before) continue;
            text.AppendLine(CultureInfo.InvariantCulture,
                $"| {score.Corpus} | {score.Form} | {Number(before, "leakRate"):0.0 %} | {score.Total.LeakRate:0.0 %} | {Verdict(before, "leak", score.Total.LeakRate)} | {Number(before, "overRedaction"):0.0 %} | {score.Total.OverRedaction:0.0 %} | {Verdict(before, "over", score.Total.OverRedaction)} | {Number(before, "falseAlarmsPerThousandWords"):0.0} | {score.Total.FalseAlarms:0.0} |");
            foreach ((var label, var now) in score.Labels) AddLabel(labels, score, label, now, before.GetProperty("labels"));
        }

        if (labels.Length > 0) text.AppendLine().AppendLine("| corpus | form | label | recall before | now | precision before | now |")
            .AppendLine("|---|---|---|---:|---:|---:|---:|").Append(labels);
        return text.ToString();
    }

    private static void Check(JsonElement report)
    {
        foreach (var name in new[] { "detector", "corpusHash" }) report.GetProperty(name).GetString();
        foreach (var score in report.GetProperty("scores").EnumerateArray())
        {
            foreach (var name in new[] { "corpus", "form" }) score.GetProperty(name).GetString();
            foreach (var name in new[]
                { "leakRate", "leakLow", "leakHigh", "overRedaction", "overLow", "overHigh", "falseAlarmsPerThousandWords" }) Number(score, name);
            foreach (var label in score.GetProperty("labels").EnumerateObject())
                foreach (var name in new[] { "recall", "precision" }) Number(label.Value, name);
        }
    }

    private static void AddLabel(StringBuilder text, CorpusScore score, string label, LabelScore now, JsonElement labels)
    {
        if (!labels.TryGetProperty(label, out var before)) return;
        (var recall, var precision) = (Number(before, "recall"), Number(before, "precision"));
        if (Math.Abs(recall - now.Recall) < SmallestChange && Math.Abs(precision - now.Precision) < SmallestChange) return;
        text.AppendLine(CultureInfo.InvariantCulture,
            $"| {score.Corpus} | {score.Form} | {label} | {recall:0.000} | {now.Recall:0.000} | {precision:0.000} | {now.Precision:0.000} |");
    }

    private static string Verdict(JsonElement before, string name, double now) => now > Number(before, name + "High")
        ? "worse" : now < Number(before, name + "Low") ? "better" : "";

    private static double Number(JsonElement item, string name) => item.GetProperty(name).GetDouble();
}
