using System.Globalization;
using System.Text;
using BenchmarkDotNet.Columns;
using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Diagnosers;
using BenchmarkDotNet.Environments;
using BenchmarkDotNet.Exporters;
using BenchmarkDotNet.Jobs;
using BenchmarkDotNet.Loggers;
using BenchmarkDotNet.Running;
using BenchmarkDotNet.Toolchains.InProcess.NoEmit;
using Hush.Inference.Kernels;
using Perfolizer.Horology;

namespace Hush.Benchmarks.Micro;

/// <summary>Single stages by BenchmarkDotNet: time of the processor, its ratio to the first line of the same run, and memory.</summary>
internal static class MicroReport
{
    private const int Warmups = 3;
    private const int Iterations = 10;
    private const int IterationLength = 100; // milliseconds

    private static readonly (string Title, Type Type)[] Sections =
    [
        ("All patterns", typeof(ScannerBenchmarks)),
        ("Overlapping candidates", typeof(ResolverBenchmarks)),
        ("Redaction", typeof(RedactorBenchmarks)),
        ("Inference", typeof(KernelBenchmarks)),
    ];

    public static string Write()
    {
        StringBuilder report = new();
        report.AppendLine("# Speed and memory of single stages").AppendLine();
        report.AppendLine(Cpu.Machine);
        var host = BenchmarkEnvironmentInfo.GetCurrent();
        report.AppendLine(CultureInfo.InvariantCulture,
            $"{host.JitInfo}, instruction set {host.HardwareIntrinsicsShort}; kernels of inference: {KernelDispatch.Best.Name}.");
        report.AppendLine(CultureInfo.InvariantCulture,
            $"BenchmarkDotNet in one process, {Iterations} iterations; all times are the processor's. The ratio is to the first line of its group, from the same run.");
        var folder = Directory.CreateTempSubdirectory("hush-bench-").FullName;
        try
        {
            foreach ((var title, var type) in Sections) report.AppendLine().AppendLine(CultureInfo.InvariantCulture, $"## {title}").AppendLine()
                .Append(Table(type, folder));
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }

        return report.ToString();
    }

    private static string Table(Type type, string folder)
    {
        AccumulationLogger log = new();
        var summary = BenchmarkRunner.Run(type, ManualConfig.CreateEmpty()
            .AddJob(Job.Default.WithToolchain(InProcessNoEmitToolchain.Instance).WithClock(new ProcessorClock())
                .WithWarmupCount(Warmups).WithIterationCount(Iterations).WithIterationTime(TimeInterval.FromMilliseconds(IterationLength)))
            .AddColumnProvider(DefaultColumnProviders.Instance)
            .AddDiagnoser(MemoryDiagnoser.Default)
            .AddLogger(log)
            .WithArtifactsPath(folder)
            .WithOptions(ConfigOptions.DisableLogFile));
        if (summary.HasCriticalValidationErrors || summary.Reports.IsEmpty || summary.Reports.Any(one => !one.Success))
            throw new InvalidOperationException($"{type.Name} was not measured:\n{log.GetLog()}");
        AccumulationLogger table = new();
        MarkdownExporter.GitHub.ExportToLog(summary, table);
        return string.Concat(table.GetLog().Split('\n').Where(line => line.StartsWith('|'))
            .Select(line => line.TrimEnd().Replace("&#39;", "", StringComparison.Ordinal) + "\n"));
    }
}
