using System.Diagnostics;
using System.Globalization;

namespace Hush.Benchmarks;

/// <summary>How much memory and time the command line takes for a long log.</summary>
internal static class LogReport
{
    /// <summary>The variable that says how long the longest log is, in millions of bytes; 50 without it.</summary>
    private const string Variable = "HUSH_LOG_MEGABYTES";

    private static readonly string[] Lines =
    [
        "INFO  request {0} finished in 12 ms, status 200", "WARN  user Rosalind Achterberg signed in from 203.0.113.{1}",
        "INFO  sent mail to t.wilk{0}@example.com about order NW-{0}",
        "INFO  caller asked to be rung at 415-555-{2}", "DEBUG cache miss for key session:{0}, loading",
    ];

    /// <summary>The table: a tenth of the longest log, then the whole.</summary>
    /// <param name="root">Folder of the repository, where the command line has been built.</param>
    public static string Write(string root)
    {
        var longest = double.Parse(Environment.GetEnvironmentVariable(Variable) ?? "50", CultureInfo.InvariantCulture);
        var folder = Directory.CreateTempSubdirectory("hush-log-").FullName;
        try
        {
            var rows = new[] { longest / 10, longest }.Select(megabytes => Measure(root, folder, megabytes));
            return "# A long log\n\n" + Cpu.Machine + "\n`redact --model fast --jobs 2` on a log of server lines; " + Variable
                + " says how long. Memory: the most that the process held at once, mapped files included.\n\n"
                + "| log | memory | processor time | a core |\n|---:|---:|---:|---:|\n" + string.Concat(rows);
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private static string Measure(string root, string folder, double megabytes)
    {
        var log = Path.Combine(folder, "long.log");
        var bytes = WriteLog(log, (long)(megabytes * 1e6));
        ProcessStartInfo start = new("dotnet");
        foreach (var argument in new[]
            { Path.Combine(root, "artifacts", "bin", "Hush.Cli", "release", "hush.dll"), "redact", "--model", "fast", "--jobs", "2", log, "-o",
              log + ".out" }) start.ArgumentList.Add(argument);
        start.Environment["DOTNET_TieredPGO"] = "0"; // as ./hush starts it
        using var process = Process.Start(start)!;
        var (peak, time) = (0L, TimeSpan.Zero);
        while (!process.WaitForExit(50))
        {
            try
            {
                process.Refresh();
                (peak, time) = (Math.Max(peak, process.PeakWorkingSet64), process.TotalProcessorTime);
            }
            catch (InvalidOperationException)
            {
                break; // it has just ended
            }
        }

        process.WaitForExit();
        if (process.ExitCode != 0) throw new InvalidOperationException($"hush ended with {process.ExitCode}.");
        return string.Create(CultureInfo.InvariantCulture,
            $"| {bytes / 1e6:0} MB | {peak / 1e6:0} MB | {time.TotalSeconds:0} s | {bytes / 1e3 / time.TotalSeconds:0} KB/s |\n");
    }

    private static long WriteLog(string path, long bytes)
    {
        using StreamWriter log = new(path) { NewLine = "\n" };
        var written = 0L;
        for (var line = 0; written < bytes; line++)
        {
            var time = DateTime.UnixEpoch.AddSeconds(line).ToString("yyyy-MM-dd'T'HH:mm:ss'Z' ", CultureInfo.InvariantCulture);
            var text = time + string.Format(CultureInfo.InvariantCulture, Lines[line % Lines.Length], line, line % 250, 1000 + line % 9000);
            log.WriteLine(text);
            written += text.Length + 1;
        }

        return written;
    }
}
