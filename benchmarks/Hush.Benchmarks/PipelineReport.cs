using System.Diagnostics;
using System.Globalization;
using System.Text;
using Hush.Detection.Neural;
using Hush.Inference.Kernels;

namespace Hush.Benchmarks;

/// <summary>What a caller waits for: the whole of <see cref="PiiAnalyzer"/> on one thread, redaction included.</summary>
internal static class PipelineReport
{
    // Until nothing of the whole is left to compile, which the first texts would else be charged with.
    private static readonly TimeSpan WarmingLength = TimeSpan.FromSeconds(12);

    public static string Write(TextFolder texts, TimeSpan firstUse)
    {
        StringBuilder report = new();
        report.AppendLine("# Speed of the pipeline").AppendLine();
        report.AppendLine(Cpu.Header);
        report.AppendLine(CultureInfo.InvariantCulture, $"Kernels of the network: {KernelDispatch.Best.Name}.").AppendLine();
        report.AppendLine(CultureInfo.InvariantCulture, $"First use of a process, all tables loaded: {firstUse.TotalMilliseconds:0} ms.")
            .AppendLine();
        report.AppendLine("| model | text | characters | ms | characters/s | allocated bytes/character |");
        report.AppendLine("|---|---|---:|---:|---:|---:|");
        foreach (var model in new[] { "fast", "strong", NeuralTagger.TogetherName })
        {
            PiiAnalyzer analyzer = new(new PiiAnalyzerOptions { Models = [NeuralTagger.Choose(model)!] });
            foreach (var measurement in Measure(texts, analyzer))
                report.AppendLine(CultureInfo.InvariantCulture,
                    $"| {model} | {measurement.Name} | {measurement.Characters} | {measurement.Median.TotalMilliseconds:0.000} | {measurement.CharactersPerSecond:#,0} | {measurement.BytesPerCharacter:0} |");
        }

        return report.ToString();
    }

    private static IEnumerable<Measurement> Measure(TextFolder texts, PiiAnalyzer analyzer)
    {
        var watch = Stopwatch.StartNew();
        while (watch.Elapsed < WarmingLength)
        {
            foreach (var name in TextFolder.Names)
            {
                analyzer.Analyze(new SourceText(texts.Read(name)), new DocumentOptions());
                if (name != TextFolder.Prose) analyzer.Analyze(Dialogues.Parse(texts.Read(name)), new ConversationOptions());
            }
        }

        foreach (var name in TextFolder.Names.Append(TextFolder.Manual))
        {
            var text = texts.Read(name);
            yield return Measurement.Of($"{name}, as a document", text.Length, () => analyzer.Analyze(new SourceText(text), new DocumentOptions()));
            if (name is TextFolder.Prose or TextFolder.Manual) continue;
            var conversation = Dialogues.Parse(text);
            var characters = conversation.Items.Sum(item => item.Forms.Text.Length);
            ConversationOptions options = new() { Source = Representation.Text };
            yield return Measurement.Of($"{name}, as a conversation", characters, () => analyzer.Analyze(conversation, options));
        }
    }
}
