using System.Diagnostics;
using System.Globalization;
using System.Runtime.InteropServices;
using System.Text;
using Hush.Analysis;
using Hush.Benchmarks;
using Hush.Conversations;
using Hush.Text;

// Measures what a caller waits for: the whole of PiiAnalyzer.Analyze on one thread, redaction included.
string root = args is ["--root", var folder] ? folder : Directory.GetCurrentDirectory();
PiiAnalyzer analyzer = new();
Stopwatch first = Stopwatch.StartNew();
analyzer.Analyze(new SourceText("Call Ada Quill at 415-555-2671."), new DocumentOptions());
TimeSpan firstUse = first.Elapsed;

List<Measurement> measurements = [];
foreach (string name in new[] { "chat", "call", "prose" })
{
    string text = File.ReadAllText(Path.Combine(root, "benchmarks", "texts", name + ".txt")).ReplaceLineEndings("\n");
    measurements.Add(Measurement.Of($"{name}, as a document", text.Length, () => analyzer.Analyze(new SourceText(text), new DocumentOptions())));
    if (name == "prose") continue;
    Conversation conversation = Dialogues.Parse(text);
    int characters = conversation.Items.Sum(item => item.Forms.Text.Length);
    ConversationOptions options = new() { Source = Representation.Text };
    measurements.Add(Measurement.Of($"{name}, as a conversation", characters, () => analyzer.Analyze(conversation, options)));
}

StringBuilder report = new();
report.AppendLine("# Speed of the pipeline").AppendLine();
report.AppendLine(CultureInfo.InvariantCulture, $"{Cpu.Name}, {Environment.ProcessorCount} processors; {RuntimeInformation.FrameworkDescription}; Hush {PiiAnalyzer.ModelVersion}. One thread; median of {Measurement.Rounds} rounds.");
report.AppendLine(CultureInfo.InvariantCulture, $"First use of a process, all tables loaded: {firstUse.TotalMilliseconds:0} ms.").AppendLine();
report.AppendLine("| text | characters | ms | characters/s | allocated bytes/character |");
report.AppendLine("|---|---:|---:|---:|---:|");
foreach (Measurement measurement in measurements)
    report.AppendLine(CultureInfo.InvariantCulture, $"| {measurement.Name} | {measurement.Characters} | {measurement.Median.TotalMilliseconds:0.000} | {measurement.CharactersPerSecond:#,0} | {measurement.BytesPerCharacter:0} |");

Console.WriteLine(report);
string target = Path.Combine(root, "results", "speed", Cpu.FolderName);
Directory.CreateDirectory(target);
File.WriteAllText(Path.Combine(target, "pipeline.md"), report.ToString());
return 0;
