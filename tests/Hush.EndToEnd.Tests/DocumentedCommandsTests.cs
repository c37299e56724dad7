using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using Hush.TestKit;

namespace Hush.EndToEnd.Tests;

/// <summary>
/// Runs every block <c>sh</c> of the README and of the first pages of the documentation, one page as one session, in a folder that has what a reader
/// would have: the samples, some folders of files, and keys. A command that fails fails the test; a server is waited for and goes on behind the
/// commands after it.
/// </summary>
public sealed partial class DocumentedCommandsTests
{
    private const string DocumentedPort = "5000";

    [Theory]
    [InlineData("README.md")]
    [InlineData("docs/first-steps.md")]
    [InlineData("docs/conversations.md")]
    [InlineData("docs/text.md")]
    public async Task Commands_DoWhatThePageSays(string page)
    {
        string[] blocks = [.. ShellBlock().Matches((await File.ReadAllTextAsync(Repository.PathOf(page.Split('/')))).ReplaceLineEndings("\n"))
            .Select(block => block.Groups["commands"].Value)];
        Assert.NotEmpty(blocks);
        await Repository.HushAsync("", "serve", "--help"); // builds the server where that was not done yet
        using TemporaryFolder folder = new();
        Prepare(folder.Path);
        var script = Path.Combine(folder.Path, "commands.bash");
        await File.WriteAllTextAsync(script, ScriptOf(blocks, LoopbackPort.Free()));
        var result = await Repository.RunAsync("bash", ["-c", $"cd '{folder.Path}' && exec bash commands.bash"]);
        Assert.True(result.ExitCode == 0, $"{result.Output}\n{result.Errors}");
        Assert.DoesNotContain("\"error\":{", result.Output, StringComparison.Ordinal);
    }

    // What the pages take for granted.
    private static void Prepare(string folder)
    {
        foreach (var name in (string[])["hush", "samples"]) File.CreateSymbolicLink(Path.Combine(folder, name), Repository.PathOf(name));
        foreach (var name in (string[])["calls", "exports"])
        {
            Directory.CreateDirectory(Path.Combine(folder, name));
            File.WriteAllText(Path.Combine(folder, name, "note.txt"), "Nora Whitfield lives at 48 Alder Street.\n");
        }

        foreach (var name in (string[])["pseudonym.key", "surrogate.key"])
        {
            var path = Path.Combine(folder, name);
            File.WriteAllText(path, Convert.ToHexStringLower(System.Security.Cryptography.RandomNumberGenerator.GetBytes(32)) + "\n");
            if (!OperatingSystem.IsWindows()) File.SetUnixFileMode(path, UnixFileMode.UserRead | UnixFileMode.UserWrite);
        }
    }

    private static string ScriptOf(string[] blocks, int port)
    {
        StringBuilder script = new("""
            set -euo pipefail
            server=
            stop() { if [ -n "$server" ]; then kill "$server" 2>/dev/null || true; wait "$server" 2>/dev/null || true; server=; fi; }
            ready() { for i in $(seq 600); do curl -sf "http://127.0.0.1:$1/ready" >/dev/null && return 0; kill -0 "$server" || { cat serve.log; return 1; }; sleep 0.2; done; cat serve.log; return 1; }
            trap stop EXIT

            """);
        foreach (var line in blocks.SelectMany(block => block.TrimEnd('\n').Split('\n')))
        {
            var command = Comment().Replace(line, "")
                .Replace(DocumentedPort, port.ToString(CultureInfo.InvariantCulture), StringComparison.Ordinal);
            script.Append(
                command.Contains("./hush serve", StringComparison.Ordinal)
                    ? FormattableString.Invariant($"stop\n{command} --store \"$PWD/jobs.db\" >serve.log 2>&1 &\nserver=$!\nready {port}")
                : command.Contains("--fail-on", StringComparison.Ordinal) ? command + " || [ $? -eq 4 ]"
                : command).Append('\n');
        }

        return script.ToString();
    }

    [GeneratedRegex("^```sh\n(?<commands>.*?)^```", RegexOptions.Singleline | RegexOptions.Multiline | RegexOptions.CultureInvariant)]
    private static partial Regex ShellBlock();

    [GeneratedRegex(@"\s{2,}# .*$", RegexOptions.CultureInvariant)]
    private static partial Regex Comment();
}
