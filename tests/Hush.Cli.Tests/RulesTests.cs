namespace Hush.Cli.Tests;

public sealed class RulesTests
{
    [Fact]
    public async Task Own_rules_redact()
    {
        var file = await WriteAsync("""[{"name":"CE_Badge","regexPatterns":[{"id":"1","pattern":"BD-[A-Z]{4}","matchScore":0.9}]}]""");
        Assert.Equal("badge *******", (await CommandRun.OfAsync("badge BD-QXZK", "redact", "--rules", file)).Succeeded());
    }

    [Fact]
    public async Task Wrong_rules_are_told_before_anything_is_read()
    {
        var file = await WriteAsync("""[{"name":"CE_Badge","regexPatterns":[{"id":"1","pattern":"(","matchScore":0.9}]}]""");
        var run = await CommandRun.OfAsync("badge BD-QXZK", "redact", "--rules", file);
        Assert.Equal(2, run.ExitCode);
        Assert.Contains("rule 1 (CE_Badge).regexPatterns[0].pattern", run.Errors, StringComparison.Ordinal);
        Assert.Empty(run.Output);
    }

    [Theory]
    [InlineData("plain text", "")]
    [InlineData("{\"id\":\"1\",\"text\":\"@\"}", "line 1: ")]
    public async Task A_search_that_stops_at_its_limit_is_told(string input, string where)
    {
        var file = await WriteAsync("""[{"name":"CE_Slow","regexPatterns":[{"id":"1","pattern":"(?=(a+)+$)\\w+!","matchScore":0.9}]}]""");
        var text = input.Replace("@", new string('a', 40) + "!", StringComparison.Ordinal)
            .Replace("plain text", new string('a', 40) + "!", StringComparison.Ordinal);
        string[] args = ["detect", "--rules", file];
        var run = await CommandRun.OfAsync(text, where.Length > 0 ? [.. args, "--jsonl"] : args);
        Assert.Equal((3, $"hush: {where}The search stopped at a limit and may have missed something: rule.CE_Slow.\n"), (run.ExitCode, run.Errors));
    }

    private static async Task<string> WriteAsync(string rules)
    {
        var file = Path.Combine(Directory.CreateTempSubdirectory("hush-cli-rules").FullName, "rules.json");
        await File.WriteAllTextAsync(file, rules, TestContext.Current.CancellationToken);
        return file;
    }
}
