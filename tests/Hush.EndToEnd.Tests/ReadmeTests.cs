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
        var result = await Repository.RunAsync("bash", ["-c", command]);

        Assert.Equal(output, result.Output.ReplaceLineEndings("\n"));
        Assert.Equal(0, result.ExitCode);
    }

    [Fact]
    public async Task Terminal_ShowsWhatTheCommandLineWrites()
    {
        using TemporaryFolder folder = new();
        var drawn = Path.Combine(folder.Path, "terminal.svg");
        var result = await Repository.RunAsync("python3",
            [Repository.PathOf("docs", "images", "terminal.py"), Repository.PathOf("hush"), drawn]);
        Assert.True(result.ExitCode == 0, result.Errors);
        Assert.Equal(await File.ReadAllTextAsync(Repository.PathOf("docs", "images", "terminal.svg")), await File.ReadAllTextAsync(drawn));
    }

    [Fact]
    public void Readme_IsOneScreenOfAPageOrTwo() => Assert.True(File.ReadLines(Repository.PathOf("README.md")).Count() <= 250);

    [GeneratedRegex("```console\n\\$ (?<command>[^\n]+)\n(?<output>.*?)```", RegexOptions.Singleline | RegexOptions.CultureInvariant)]
    private static partial Regex ConsoleBlock();
}
