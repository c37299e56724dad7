using System.Diagnostics;
using Hush;
using Hush.Benchmarks;
using Hush.Benchmarks.Micro;
using Hush.Benchmarks.Onnx;
using Hush.Benchmarks.Scale;
using Hush.Inference.Kernels;

if (BenchOptions.Read(args) is not { } options)
{
    Console.Error.WriteLine(BenchOptions.Usage);
    return 64;
}

var (root, only) = options;
TextFolder texts = new(root);
var target = Path.Combine(root, "results", "speed", Cpu.FolderName);
Directory.CreateDirectory(target);
if (only == "scale") // minutes long, and for a machine that does nothing else
{
    var figures = await ScaleReport.WriteAsync(root, texts);
    Publish("scale", "# Speed of a cluster\n\n" + figures);
    ScalePage.Replace(root, figures);
    return 0;
}

PiiAnalyzer analyzer = new();
var first = Stopwatch.StartNew();
analyzer.Analyze(new SourceText("Call Ada Quill at 415-555-2671."), new DocumentOptions());
var firstUse = first.Elapsed;

if (IsWanted("patterns")) Publish("patterns", PatternReport.Write(texts));
if (IsWanted("pipeline")) Publish("pipeline" + Forced(), PipelineReport.Write(texts, firstUse));
if (IsWanted("stages")) Publish("stages", StageReport.Write(texts));
if (IsWanted("live")) Publish("live", LiveReport.Write(texts, analyzer));
if (IsWanted("proxy")) Publish("proxy", await ProxyReport.WriteAsync(texts));
if (IsWanted("micro")) Publish("micro", MicroReport.Write());
if (only == "start") Publish("start", StartReport.Write(root)); // needs ./release
if (only == "log") Publish("log", LogReport.Write(root)); // minutes long; needs the command line, as ./hush builds it
if (only == "onnx") Publish("onnx", OnnxReport.Write(texts, Directory.CreateDirectory(Path.Combine(root, "artifacts", "onnx")).FullName));
return 0;

// HUSH_KERNEL=avx2 ./bench --only pipeline: beside the table of the best kernels.
static string Forced() => Environment.GetEnvironmentVariable(KernelDispatch.Variable) is { Length: > 0 } set ? "-" + set.ToLowerInvariant() : "";

bool IsWanted(string report) => only is null || only == report;

void Publish(string name, string report)
{
    Console.WriteLine(report);
    File.WriteAllText(Path.Combine(target, name + ".md"), report);
}
