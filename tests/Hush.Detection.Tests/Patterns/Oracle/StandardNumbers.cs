using System.Diagnostics;

namespace Hush.Detection.Tests.Patterns.Oracle;

/// <summary>Runs <c>oracle.py</c> once and hands back its verdicts.</summary>
internal static class StandardNumbers
{
    /// <summary>Of each module and value, in their order, whether python3-stdnum takes it for valid.</summary>
    public static async Task<IReadOnlyList<bool>> JudgeAsync(IReadOnlyList<(string Module, string Value)> values)
    {
        var start = new ProcessStartInfo("/usr/bin/python3", [Path.Combine(OracleRule.Folder, "oracle.py")])
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            UseShellExecute = false,
        };
        using var process = Process.Start(start) ?? throw new InvalidOperationException("/usr/bin/python3 did not start.");
        var output = process.StandardOutput.ReadToEndAsync();
        var errors = process.StandardError.ReadToEndAsync();
        try
        {
            foreach (var (module, value) in values) await process.StandardInput.WriteAsync($"{module} {value}\n");
            process.StandardInput.Close();
        }
        catch (IOException)
        {
            // It ended before it had read all: what it says of that comes below.
        }

        await process.WaitForExitAsync();
        Assert.True(process.ExitCode == 0, $"oracle.py ended with {process.ExitCode}: {await errors}");
        var verdicts = (await output).Split('\n', StringSplitOptions.RemoveEmptyEntries);
        Assert.Equal(values.Count, verdicts.Length);
        return [.. verdicts.Select(verdict => verdict == "valid")];
    }
}
