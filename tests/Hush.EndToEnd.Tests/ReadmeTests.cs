using System.Text.RegularExpressions;

namespace Hush.EndToEnd.Tests;

/// <summary>Runs every example of the README that shows what it prints, and compares.</summary>
public sealed partial class ReadmeTests
{
    public static TheoryData<string, string> Examples =>
        [.. ConsoleBlock().Matches(File.ReadAllText(Repository.PathOf("README.md")).ReplaceLineEndings("\n"))
            .Select(block => (block.Groups["command"].Value, block.Groups["output"].Value))];

    [Theory]
    [MemberData(nameof(Examples))]
    public async Task Example_PrintsWhatTheReadmeShows(string command, string output)
    {
        CommandResult result = await Repository.RunAsync("bash", ["-c", command]);

        Assert.Equal(output, result.Output.ReplaceLineEndings("\n"));
        Assert.Equal(0, result.ExitCode);
    }

    [Fact]
    public void Readme_IsOneScreenOfAPageOrTwo() => Assert.True(File.ReadLines(Repository.PathOf("README.md")).Count() <= 250);

    [GeneratedRegex("```console\n\\$ (?<command>[^\n]+)\n(?<output>.*?)```", RegexOptions.Singleline | RegexOptions.CultureInvariant)]
    private static partial Regex ConsoleBlock();
}
