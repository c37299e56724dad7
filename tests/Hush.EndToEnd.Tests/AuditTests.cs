using System.Text.RegularExpressions;

namespace Hush.EndToEnd.Tests;

/// <summary>The audit log of a server that runs, checked by <c>hush audit verify</c>: both are programs of their own.</summary>
public sealed partial class AuditTests
{
    [Fact]
    public async Task Log_IsChecked_WhileTheServerRuns_AndAChangedLetterIsFound()
    {
        using TemporaryFolder folder = new();
        var key = Path.Combine(folder.Path, "audit.key");
        await File.WriteAllTextAsync(key, new string('7', 64));
        if (!OperatingSystem.IsWindows()) File.SetUnixFileMode(key, UnixFileMode.UserRead | UnixFileMode.UserWrite);
        var audit = Path.Combine(folder.Path, "audit");
        string told;
        await using (var server = await ServerProcess.StartAsync(folder.Path, "--Hush:AuditLog=" + audit, "--Hush:AuditKey=" + key))
        {
            for (var job = 0; job < 3; job++)
            {
                var location = await server.SubmitAsync(Requests.DocumentedExample, "2024-11-01");
                await server.ResultAsync(location, TimeSpan.FromMinutes(2));
            }

            var running = await Repository.HushAsync("", "audit", "verify", audit, "--audit-key", key);
            Assert.Equal((0, ""), (running.ExitCode, running.Errors));
            told = Chain().Match(server.Log).Groups[1].Value;
            Assert.NotEmpty(told);
        }

        var seen = await Repository.HushAsync("", "audit", "verify", audit, "--audit-key", key, "--seen", told);
        Assert.True(seen.ExitCode == 0, seen.Errors);

        var file = Directory.GetFiles(audit, "*.jsonl").Single();
        var lines = await File.ReadAllLinesAsync(file);
        lines[1] = lines[1].Replace("\"outcome\":\"Done\"", "\"outcome\":\"Gone\"", StringComparison.Ordinal);
        await File.WriteAllLinesAsync(file, lines);
        var changed = await Repository.HushAsync("", "audit", "verify", audit, "--audit-key", key);
        Assert.Equal((65, ""), (changed.ExitCode, changed.Output));
        Assert.StartsWith($"hush: {Path.GetFileName(file)}: line 2: ", changed.Errors, StringComparison.Ordinal);
    }

    // What the log says at the first line of a day.
    [GeneratedRegex("The audit log is at line 1, chain ([0-9a-f]{64})", RegexOptions.CultureInvariant)]
    private static partial Regex Chain();
}
