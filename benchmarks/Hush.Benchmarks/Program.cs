using System.Diagnostics;
using Hush.Analysis;
using Hush.Benchmarks;
using Hush.Text;

string root = args is ["--root", var folder] ? folder : Directory.GetCurrentDirectory();
TextFolder texts = new(root);
PiiAnalyzer analyzer = new();
Stopwatch first = Stopwatch.StartNew();
analyzer.Analyze(new SourceText("Call Ada Quill at 415-555-2671."), new DocumentOptions());
TimeSpan firstUse = first.Elapsed;

string target = Path.Combine(root, "results", "speed", Cpu.FolderName);
Directory.CreateDirectory(target);
Publish("patterns.md", PatternReport.Write(texts));
Publish("stages.md", StageReport.Write(texts));
Publish("pipeline.md", PipelineReport.Write(texts, analyzer, firstUse));
return 0;

void Publish(string name, string report)
{
    Console.WriteLine(report);
    File.WriteAllText(Path.Combine(target, name), report);
}
