namespace Hush.Cli.Tests;

/// <summary>What <c>proxy</c> and <c>mcp</c> make of their options; that they serve is tested with the official clients.</summary>
public sealed class LanguageModelCommandTests
{
    [Theory]
    [InlineData("--language takes a language tag, such as en, or auto", "proxy", "--language", "xx-nonsense")]
    [InlineData("--language takes a language tag, such as en, or auto", "mcp", "--language", "")]
    [InlineData("--categories takes All, Default and names of categories (docs/categories.md); 1 of those given are none", "proxy", "--categories",
        "Email", "Secret")]
    [InlineData("Expected fast, strong, together or a model file.", "proxy", "--model", "none.bin")]
    [InlineData("Expected fast, strong, together or a model file.", "mcp", "--model", "none.bin")]
    [InlineData("Rule file none.json: cannot be read (FileNotFoundException).", "mcp", "--rules", "none.json")]
    public async Task Wrong_setting_is_2_and_says_why(string expected, params string[] args)
    {
        var run = await CommandRun.OfAsync("", args);
        Assert.Equal((2, "", $"hush: {expected}\n"), (run.ExitCode, run.Output, run.Errors));
    }

    [Theory]
    [InlineData("proxy", "--listen", "nonsense")]
    [InlineData("proxy", "--openai", "ftp://example.com")]
    [InlineData("proxy", "--anthropic", "api.anthropic.com")]
    [InlineData("proxy", "--images", "maybe")]
    [InlineData("proxy", "--style", "natural")]
    [InlineData("mcp", "--http", "nonsense")]
    public async Task Wrong_argument_is_2_and_points_to_the_help(params string[] args)
    {
        var run = await CommandRun.OfAsync("", args);
        Assert.Equal((2, ""), (run.ExitCode, run.Output));
        Assert.EndsWith("hush: see 'hush --help'\n", run.Errors, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Mcp_ends_when_its_input_does() => Assert.Equal("", (await CommandRun.OfAsync("", "mcp", "--model", "fast")).Succeeded());
}
