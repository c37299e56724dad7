using System.Runtime.InteropServices;

namespace Hush.Benchmarks;

/// <summary>The processor that the figures belong to.</summary>
internal static class Cpu
{
    public static string Name { get; } = Read();

    public static string FolderName => string.Join('-',
        Name.ToLowerInvariant().Split([' ', '(', ')', '/', '@', '.', ','], StringSplitOptions.RemoveEmptyEntries));

    /// <summary>What the figures of a report depend on.</summary>
    public static string Header { get; } = string.Create(
        System.Globalization.CultureInfo.InvariantCulture,
        $"{Machine} One thread, time of the processor; median of {Measurement.Rounds} rounds.");

    /// <summary>The machine and the program.</summary>
    public static string Machine => string.Create(
        System.Globalization.CultureInfo.InvariantCulture,
        $"{Name}, {Environment.ProcessorCount} processors; {RuntimeInformation.FrameworkDescription}; Hush {PiiAnalyzer.ModelVersion}.");

    private static string Read()
    {
        const string file = "/proc/cpuinfo";
        string? line = File.Exists(file)
            ? File.ReadLines(file).FirstOrDefault(line => line.StartsWith("model name", StringComparison.Ordinal)) : null;
        return line?.Split(':', 2)[1].Trim() ?? RuntimeInformation.ProcessArchitecture.ToString();
    }
}
