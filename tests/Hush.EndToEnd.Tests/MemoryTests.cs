using System.Diagnostics;
using System.Globalization;
using System.Text;

namespace Hush.EndToEnd.Tests;

/// <summary>Logs of any size are redacted in constant memory: less than 300 MB, however long they are.</summary>
public sealed class MemoryTests
{
    private const int MostMegabytes = 300;
    private const double MostGrowth = 1.25; // of the memory, where the file is six times as long

    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(10);

    private static readonly string[] Lines =
    [
        "INFO  request {0} finished in 12 ms, status 200", "WARN  user Rosalind Achterberg signed in from 203.0.113.{1}",
        "INFO  sent mail to t.wilk{0}@example.com about order NW-{0}",
        "INFO  caller asked to be rung at 415-555-{2}", "DEBUG cache miss for key session:{0}, loading",
    ];

    [Fact]
    public async Task Log_OfAnySizeTakesTheSameMemory()
    {
        using TemporaryFolder folder = new();
        var small = await PeakOfAsync(Log(folder, 400_000));
        var large = await PeakOfAsync(Log(folder, 2_400_000));
        Assert.True(large < MostMegabytes, $"{large} MB");
        Assert.True(large < small * MostGrowth, $"{small} MB, then {large} MB");
    }

    private static string Log(TemporaryFolder folder, int bytes)
    {
        StringBuilder log = new();
        for (var line = 0; log.Length < bytes; line++)
        {
            var time = DateTime.UnixEpoch.AddSeconds(line).ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture);
            log.Append(time).Append(' ').AppendFormat(CultureInfo.InvariantCulture, Lines[line % Lines.Length], line, line % 250, 1000 + line % 9000)
                .Append('\n');
        }

        var path = Path.Combine(folder.Path, $"{bytes}.log");
        File.WriteAllText(path, log.ToString());
        return path;
    }

    /// <summary>The most memory in MB that a run held at once, as the system counts it, the files that it has mapped included.</summary>
    private static async Task<long> PeakOfAsync(string log)
    {
        ProcessStartInfo start = new("dotnet") { RedirectStandardOutput = true };
        foreach (var argument in new[]
            { Repository.PathOf("artifacts", "bin", "Hush.Cli", "release", "hush.dll"), "redact", "--model", "fast", "--jobs", "2", log, "-o",
              log + ".out" }) start.ArgumentList.Add(argument);
        start.Environment["DOTNET_TieredPGO"] = "0"; // as ./hush starts it
        using var process = Process.Start(start)!;
        using CancellationTokenSource limit = new(Patience);
        long peak = 0;
        while (!process.HasExited)
        {
            peak = Math.Max(peak, PeakOf(process));
            await Task.Delay(50, limit.Token);
        }

        Assert.Equal(0, process.ExitCode);
        Assert.True(new FileInfo(log + ".out").Length > 0);
        return peak;
    }

    private static long PeakOf(Process process)
    {
        try
        {
            string line = File.ReadLines($"/proc/{process.Id.ToString(CultureInfo.InvariantCulture)}/status")
                .FirstOrDefault(line => line.StartsWith("VmHWM:", StringComparison.Ordinal)) ?? "VmHWM: 0 kB";
            return long.Parse(line.Split(' ', StringSplitOptions.RemoveEmptyEntries)[1], CultureInfo.InvariantCulture) / 1024;
        }
        catch (Exception ended) when (ended is IOException or UnauthorizedAccessException)
        {
            return 0;
        }
    }
}
