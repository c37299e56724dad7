using System.CommandLine;
using Hush.Cli.Settings;

namespace Hush.Cli.Tests;

/// <summary>Help where something was mistyped, settings, and the commands that tell what there is.</summary>
public sealed class MannersTests
{
    [Theory]
    [InlineData("--polcy", "--policy")]
    [InlineData("--ploicy=entityMask", "--policy")]
    [InlineData("--in-palce", "--in-place")]
    [InlineData("--ouput", "--output")]
    [InlineData("--categoris", "--categories")]
    [InlineData("--langauge", "--language")]
    [InlineData("--dryrun", "--dry-run")]
    [InlineData("--job", "--jobs")]
    [InlineData("--qiet", "--quiet")]
    [InlineData("--unmask-lenght", "--unmask-length")]
    [InlineData("--api-versoin", "--api-version")]
    [InlineData("--modle", "--model")]
    [InlineData("--treshold", "--threshold")]
    public async Task A_mistyped_option_is_named_with_the_one_that_was_meant(string typed, string meant)
    {
        var run = await CommandRun.OfAsync("x", "redact", typed, "letter.txt");
        Assert.Equal((2, ""), (run.ExitCode, run.Output));
        Assert.Contains($"there is no option {typed.Split('=')[0]}; did you mean {meant}?", run.Errors, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Nothing_is_suggested_where_nothing_is_near() =>
        Assert.StartsWith("hush: there is no option --xyzzyplugh\n", (await CommandRun.OfAsync("x", "redact", "--xyzzyplugh")).Errors,
            StringComparison.Ordinal);

    [Fact]
    public async Task A_file_may_be_named_like_an_option_behind_two_dashes() =>
        Assert.Equal(66, (await CommandRun.OfAsync("x", "redact", "--", "--policy")).ExitCode);

    [Fact]
    public async Task Categories_models_and_completions_are_listed()
    {
        Assert.Contains("\nCreditCardNumber\tFinance\tdefault", (await CommandRun.OfAsync("", "categories")).Succeeded(), StringComparison.Ordinal);
        Assert.Contains("* hush-strong\tstrong\tall\t", (await CommandRun.OfAsync("", "models")).Succeeded(), StringComparison.Ordinal);
        foreach (var shell in new[] { "bash", "zsh", "fish", "pwsh" })
        {
            var script = (await CommandRun.OfAsync("", "completion", shell)).Succeeded();
            foreach (var part in new[] { "redact", "detect", "report", "in-place", "fail-on" }) Assert.Contains(part, script,
                StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task Models_are_compared_with_their_hashes() =>
        Assert.Contains("* hush-strong", (await CommandRun.OfAsync("", "models", "--verify")).Succeeded(), StringComparison.Ordinal);

    [Fact]
    public async Task A_category_or_a_text_is_explained()
    {
        Assert.StartsWith("CreditCardNumber\n  family:     Finance\n", (await CommandRun.OfAsync("", "explain", "creditcardnumber")).Succeeded(),
            StringComparison.Ordinal);
        Assert.Contains("did you mean CreditCardNumber?", (await CommandRun.OfAsync("", "explain", "CreditCardNumbr")).Errors,
            StringComparison.Ordinal);
        Assert.Contains("Email", (await CommandRun.OfAsync("", "explain", "write to m.l@example.com")).Succeeded(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("policy = \"entityMask\"", "--policy=entityMask")]
    [InlineData("quiet = true", "--quiet=true")]
    [InlineData("jobs = 2", "--jobs=2")]
    [InlineData("categories = [\"Person\", \"Email\"]", "--categories=Person|--categories=Email")]
    [InlineData("threshold = { Person = 0.6, Date = 0.9 }", "--threshold=Person=0.6|--threshold=Date=0.9")]
    [InlineData("policy = \"noMask\"\n[redact]\npolicy = \"entityMask\"", "--policy=entityMask")]
    [InlineData("[detect]\nfail-on = [\"All\"]", "")]
    [InlineData("fail-on = [\"All\"]", "")]
    public void A_file_gives_what_the_command_line_leaves_out(string toml, string expected)
    {
        var file = Path.Combine(Directory.CreateTempSubdirectory("hush-settings-").FullName, SettingSource.FileName);
        File.WriteAllText(file, toml);
        var commands = Commands();
        var settings = SettingSource.Of(commands[0], commands, file, _ => null);

        var typed = new RootCommand { commands[0] }.Parse(["redact", "a.txt"]);
        Assert.Equal(["redact", .. expected.Split('|', StringSplitOptions.RemoveEmptyEntries), "a.txt"],
            SettingArguments.Join(typed, ["redact", "a.txt"], settings));
    }

    [Fact]
    public void The_command_line_wins_over_variables_and_these_over_the_file()
    {
        var folder = Directory.CreateTempSubdirectory("hush-settings-").FullName;
        File.WriteAllText(Path.Combine(folder, SettingSource.FileName), "policy = \"noMask\"\nmodel = \"fast\"");
        Directory.CreateDirectory(Path.Combine(folder, "a", "b"));
        var commands = Commands();
        var file = SettingSource.FindFile(Path.Combine(folder, "a", "b"))!;
        var settings = SettingSource.Of(commands[0], commands, file, name => name == "HUSH_POLICY" ? "entityMask" : null);

        string[] args = ["redact", "--model", "strong", "a.txt"];
        Assert.Equal(["redact", "--policy=entityMask", "--model", "strong", "a.txt"],
            SettingArguments.Join(new RootCommand { commands[0] }.Parse(args), args, settings));
    }

    [Theory]
    [InlineData("polcy = 1", "polcy; did you mean policy?")]
    [InlineData("policy = ", "not valid TOML")]
    public void Mistakes_in_the_file_are_named(string toml, string message)
    {
        var file = Path.Combine(Directory.CreateTempSubdirectory("hush-settings-").FullName, SettingSource.FileName);
        File.WriteAllText(file, toml);
        var commands = Commands();
        Assert.Contains(message, Assert.Throws<SettingProblem>(() => SettingSource.Of(commands[0], commands, file, _ => null)).Message,
            StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Person=0.999", "my name is Maria Lindqvist, mail ***************")]
    [InlineData("0.999", "my name is Maria Lindqvist, mail m.l@example.com")]
    [InlineData("Email=0.999", "my name is ***************, mail m.l@example.com")]
    public async Task A_category_may_have_its_own_threshold(string threshold, string expected)
    {
        const string Text = "my name is Maria Lindqvist, mail m.l@example.com";
        Assert.Equal(expected, (await CommandRun.OfAsync(Text, "redact", "--threshold", threshold)).Succeeded());
        var chat = "{\"conversationItems\":[{\"id\":\"1\",\"participantId\":\"a\",\"text\":\"" + Text + "\"}]}";
        Assert.Contains(expected, (await CommandRun.OfAsync(chat, "redact", "--threshold", threshold)).Succeeded(), StringComparison.Ordinal);
    }

    private static Command[] Commands()
    {
        StandardStreams streams = new(Stream.Null, Stream.Null, TextWriter.Null, false);
        return [Hush.Cli.Commands.AnalysisCommand.Redact(streams), Hush.Cli.Commands.AnalysisCommand.Detect(streams)];
    }
}
