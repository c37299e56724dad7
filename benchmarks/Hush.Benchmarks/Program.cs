using System.Diagnostics;
using Hush;
using Hush.Benchmarks;

string root = args is ["--root", var folder, ..] ? folder : Directory.GetCurrentDirectory();
string? only = args is [.., "--only", var name] ? name : null; // patterns, pipeline, stages or live
TextFolder texts = new(root);
PiiAnalyzer analyzer = new();
Stopwatch first = Stopwatch.StartNew();
analyzer.Analyze(new SourceText("Call Ada Quill at 415-555-2671."), new DocumentOptions());
TimeSpan firstUse = first.Elapsed;

string target = Path.Combine(root, "results", "speed", Cpu.FolderName);
Directory.CreateDirectory(target);
Publish("patterns", () => PatternReport.Write(texts));
Publish("pipeline", () => PipelineReport.Write(texts, analyzer, firstUse));
Publish("stages", () => StageReport.Write(texts));
Publish("live", () => LiveReport.Write(texts, analyzer));
return 0;

void Publish(string name, Func<string> write)
{
    if (only is not null && only != name) return;
    string report = write();
    Console.WriteLine(report);
    File.WriteAllText(Path.Combine(target, name + ".md"), report);
}
