using System.Diagnostics;
using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace Hush.Benchmarks;

/// <summary>What a call of the program without .NET costs from its start to its end, on a small text.</summary>
internal static partial class StartReport
{
    private const int Runs = 21;

    private static readonly string[] Calls =
        ["--version", "redact samples/chat.json", "redact --model fast samples/chat.json", "redact samples/call.json"];

    public static string Write(string root)
    {
        var program = Directory.EnumerateFiles(Path.Combine(root, "artifacts"), "hush", SearchOption.AllDirectories)
            .Where(file => ReleaseFolder().IsMatch(file)).MaxBy(File.GetLastWriteTimeUtc)
            ?? throw new InvalidOperationException("There is no program: ./release linux-x64 makes it.");
        StringBuilder report = new();
        report.AppendLine("# From start to end").AppendLine();
        report.AppendLine(Cpu.Header);
        report.AppendLine(CultureInfo.InvariantCulture,
            $"The program of ./release for linux-x64: processor time of its threads and of the system, mean of {Runs} runs; required: 150 ms.")
            .AppendLine();
        report.AppendLine("| call | ms |").AppendLine("|---|---:|");
        foreach (var call in Calls)
            report.AppendLine(CultureInfo.InvariantCulture, $"| `hush {call}` | {Measure(root, program, call).TotalMilliseconds:0} |");
        return report.ToString();
    }

    // The shell knows what its children have used, to a hundredth of a second or better.
    private static TimeSpan Measure(string root, string program, string call)
    {
        ProcessStartInfo start = new("/bin/bash") { WorkingDirectory = root, RedirectStandardOutput = true };
        start.ArgumentList.Add("-c");
        start.ArgumentList.Add(string.Create(CultureInfo.InvariantCulture,
            $"\"$0\" {call} > /dev/null; times; for i in $(seq {Runs}); do \"$0\" {call} > /dev/null; done; times"));
        start.ArgumentList.Add(program);
        using var shell = Process.Start(start)!;
        var lines = shell.StandardOutput.ReadToEnd().Split('\n', StringSplitOptions.RemoveEmptyEntries);
        shell.WaitForExit();
        return (Used(lines[3]) - Used(lines[1])) / Runs;
    }

    // "0m1.234s 0m0.210s"
    private static TimeSpan Used(string line) => TimeSpan.FromSeconds(Minutes().Matches(line).Sum(match =>
        60 * double.Parse(match.Groups["minutes"].Value, CultureInfo.InvariantCulture)
            + double.Parse(match.Groups["seconds"].Value, CultureInfo.InvariantCulture)));

    [GeneratedRegex(@"(?<minutes>\d+)m(?<seconds>[\d.]+)s", RegexOptions.CultureInvariant)]
    private static partial Regex Minutes();

    [GeneratedRegex(@"/release[^/]*/hush-[^/]*-linux-x64/hush$", RegexOptions.CultureInvariant)]
    private static partial Regex ReleaseFolder();
}
