using System.Globalization;
using System.Text;

namespace Hush.Benchmarks;

/// <summary>What a caller waits for: the whole of <see cref="PiiAnalyzer"/> on one thread, redaction included.</summary>
internal static class PipelineReport
{
    public static string Write(TextFolder texts, PiiAnalyzer analyzer, TimeSpan firstUse)
    {
        StringBuilder report = new();
        report.AppendLine("# Speed of the pipeline").AppendLine();
        report.AppendLine(Cpu.Header);
        report.AppendLine(CultureInfo.InvariantCulture, $"First use of a process, all tables loaded: {firstUse.TotalMilliseconds:0} ms.").AppendLine();
        report.AppendLine("| text | characters | ms | characters/s | allocated bytes/character |");
        report.AppendLine("|---|---:|---:|---:|---:|");
        foreach (Measurement measurement in Measure(texts, analyzer))
            report.AppendLine(CultureInfo.InvariantCulture, $"| {measurement.Name} | {measurement.Characters} | {measurement.Median.TotalMilliseconds:0.000} | {measurement.CharactersPerSecond:#,0} | {measurement.BytesPerCharacter:0} |");
        return report.ToString();
    }

    private static IEnumerable<Measurement> Measure(TextFolder texts, PiiAnalyzer analyzer)
    {
        foreach (string name in TextFolder.Names)
        {
            string text = texts.Read(name);
            yield return Measurement.Of($"{name}, as a document", text.Length, () => analyzer.Analyze(new SourceText(text), new DocumentOptions()));
            if (name == TextFolder.Prose) continue;
            Conversation conversation = Dialogues.Parse(text);
            int characters = conversation.Items.Sum(item => item.Forms.Text.Length);
            ConversationOptions options = new() { Source = Representation.Text };
            yield return Measurement.Of($"{name}, as a conversation", characters, () => analyzer.Analyze(conversation, options));
        }
    }
}
