using System.Globalization;
using System.Text;
using Hush.Evaluation.Forms;
using Hush.Evaluation.Scoring;

namespace Hush.Evaluation.Reports;

/// <summary>Writes scores as tables for people.</summary>
public static class MarkdownReport
{
    /// <summary>A table of leak, over-redaction and false alarms per corpus and form, then one of every label.</summary>
    public static string Write(ReportHeading heading, IReadOnlyList<CorpusScore> scores)
    {
        StringBuilder text = new();
        text.AppendLine("# Detection quality").AppendLine();
        text.AppendLine(CultureInfo.InvariantCulture,
            $"Detector: {heading.Detector}. Corpora: SHA-256 `{heading.CorpusHash[..16]}`, {scores.Sum(score => score.Form == TextForm.AsIs ? score.Items : 0)} items.");
        text.AppendLine(
            "Leak: share of gold letters and digits left visible. Over: share of redacted ones that are no personal information. In brackets: 95 % bootstrap interval.").AppendLine();
        text.AppendLine("| corpus | form | items | gold entities | leak | entity leak | over-redaction | false alarms / 1,000 words |");
        text.AppendLine("|---|---|---:|---:|---:|---:|---:|---:|");
        foreach (var score in scores)
        {
            text.AppendLine(CultureInfo.InvariantCulture,
                $"| {score.Corpus} | {Name(score.Form)} | {score.Items} | {score.Total.GoldEntities} | {Percent(score.Total.LeakRate)} ({Percent(score.Leak.Low)}–{Percent(score.Leak.High)}) | {Percent(score.Total.EntityLeak)} | {Percent(score.Total.OverRedaction)} ({Percent(score.Over.Low)}–{Percent(score.Over.High)}) | {Alarms(score.Total)} |");
        }

        text.AppendLine().AppendLine("| corpus | form | label | gold | recall | precision | F1 strict | F1 overlap |")
            .AppendLine("|---|---|---|---:|---:|---:|---:|---:|");
        foreach (var score in scores)
        {
            foreach ((var label, var found) in score.Labels)
            {
                text.AppendLine(CultureInfo.InvariantCulture,
                    $"| {score.Corpus} | {Name(score.Form)} | {label} | {found.Gold} | {found.Recall:0.000} | {found.Precision:0.000} | {found.StrictF1:0.000} | {found.OverlapF1:0.000} |");
            }
        }

        WriteUnknown(text, [.. scores.Where(score => score.Form == scores[0].Form && score.UnknownLabels.Count > 0)]);
        return text.ToString();
    }

    private static void WriteUnknown(StringBuilder text, CorpusScore[] scores)
    {
        if (scores.Length == 0) return;
        text.AppendLine().AppendLine("Labels that label-mapping.tsv does not know; their spans count as neither right nor wrong:").AppendLine();
        text.AppendLine("| corpus | label | spans |").AppendLine("|---|---|---:|");
        foreach (var score in scores)
            foreach ((var label, var spans) in score.UnknownLabels) text.AppendLine(CultureInfo.InvariantCulture,
                $"| {score.Corpus} | {label} | {spans} |");
    }

    private static string Name(TextForm form) => form switch
    {
        TextForm.AsIs => "as is",
        TextForm.Lexical => "as recognition writes it",
        TextForm.Lower => "lower case",
        _ => "upper case",
    };

    private static string Percent(double share) => share.ToString("0.0 %", CultureInfo.InvariantCulture);

    private static string Alarms(ItemScore score) => score.CleanWords == 0 ? "–" : score.FalseAlarms.ToString("0.00", CultureInfo.InvariantCulture);
}

/// <summary>What was measured.</summary>
/// <param name="Detector">Name and version of the detector.</param>
/// <param name="CorpusHash">SHA-256 over all corpus files, lower-case hexadecimal.</param>
public sealed record ReportHeading(string Detector, string CorpusHash);
