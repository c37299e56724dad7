using System.Text.Json;
using Hush.Evaluation.Scoring;

namespace Hush.Evaluation.Reports;

/// <summary>Writes scores for programs: the same figures as <see cref="MarkdownReport"/>, unrounded.</summary>
public static class JsonReport
{
    /// <summary>One object with <c>detector</c>, <c>corpusHash</c> and <c>scores</c>.</summary>
    public static void Write(Stream target, ReportHeading heading, IReadOnlyList<CorpusScore> scores)
    {
        using Utf8JsonWriter writer = new(target, new JsonWriterOptions { Indented = true });
        writer.WriteStartObject();
        writer.WriteString("detector", heading.Detector);
        writer.WriteString("corpusHash", heading.CorpusHash);
        writer.WriteStartArray("scores");
        foreach (var score in scores) Write(writer, score);
        writer.WriteEndArray();
        writer.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter writer, CorpusScore score)
    {
        writer.WriteStartObject();
        writer.WriteString("corpus", score.Corpus);
        writer.WriteString("form", score.Form.ToString());
        writer.WriteNumber("items", score.Items);
        writer.WriteNumber("goldEntities", score.Total.GoldEntities);
        writer.WriteNumber("leakRate", score.Total.LeakRate);
        writer.WriteNumber("leakLow", score.Leak.Low);
        writer.WriteNumber("leakHigh", score.Leak.High);
        writer.WriteNumber("entityLeak", score.Total.EntityLeak);
        writer.WriteNumber("overRedaction", score.Total.OverRedaction);
        writer.WriteNumber("overLow", score.Over.Low);
        writer.WriteNumber("overHigh", score.Over.High);
        writer.WriteNumber("falseAlarmsPerThousandWords", score.Total.FalseAlarms);
        writer.WriteStartObject("labels");
        foreach ((var label, var found) in score.Labels)
        {
            writer.WriteStartObject(label);
            writer.WriteNumber("gold", found.Gold);
            writer.WriteNumber("recall", found.Recall);
            writer.WriteNumber("precision", found.Precision);
            writer.WriteNumber("f1Strict", found.StrictF1);
            writer.WriteNumber("f1Overlap", found.OverlapF1);
            writer.WriteEndObject();
        }

        writer.WriteEndObject();
        if (score.UnknownLabels.Count > 0)
        {
            writer.WriteStartObject("unknownLabels");
            foreach ((var label, var spans) in score.UnknownLabels) writer.WriteNumber(label, spans);
            writer.WriteEndObject();
        }

        writer.WriteEndObject();
    }
}
