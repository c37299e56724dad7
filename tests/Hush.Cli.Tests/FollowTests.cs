using System.IO.Pipelines;
using System.Text;

namespace Hush.Cli.Tests;

public sealed class FollowTests
{
    private const string Call = """
        Agent: Hello
        Customer: it was 7731 I think
        Agent: What was?
        Customer: my PIN is 7731

        """;

    [Fact]
    public async Task Lines_of_speakers_are_answered_line_by_line_and_corrected()
    {
        var lines = (await CommandRun.OfAsync(Call, "redact", "--follow", "--policy", "entityMask")).Succeeded()
            .Split('\n', StringSplitOptions.RemoveEmptyEntries);
        Assert.DoesNotContain("[NUMERICIDENTIFIER_1]", lines[1], StringComparison.Ordinal); // nobody knows yet what the number is
        Assert.Equal(["Agent: What was?", "Customer: my PIN is [NUMERICIDENTIFIER_1]", "[turn 2] Customer: it was [NUMERICIDENTIFIER_1] I think"],
            lines[2..]);
    }

    [Fact]
    public async Task A_correction_that_looks_as_before_is_not_written() =>
        Assert.Equal(4, (await CommandRun.OfAsync(Call, "redact", "--follow")).Succeeded().Split('\n', StringSplitOptions.RemoveEmptyEntries).Length);

    [Fact]
    public async Task Json_lines_are_answered_as_the_server_does()
    {
        var input = """
            {"participantId":"agent","text":"Can I have your name?"}
            {"id":"b","participantId":"customer","text":"Maria Lindqvist","lexical":"maria lindqvist"}

            """;
        var lines = (await CommandRun.OfAsync(input, "redact", "--follow", "--policy", "entityMask")).Lines;

        Assert.Equal([0, 1], lines.Select(line => (int)line["turn"]!["index"]!));
        Assert.Equal(["0", "b"], lines.Select(line => (string)line["turn"]!["id"]!));
        Assert.Equal("[PERSON_1]", (string)lines[1]["turn"]!["redactedContent"]!["text"]!);
        Assert.Equal("[PERSON_1]", (string)lines[1]["turn"]!["entities"]![0]!["mask"]!);
        Assert.DoesNotContain("Lindqvist", lines[1].ToJsonString(), StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public async Task A_line_is_answered_before_the_next_one_is_there()
    {
        Pipe input = new();
        Pipe output = new();
        var run = Task.Run(() => CommandLine.RunAsync(["redact", "--follow"],
            new StandardStreams(input.Reader.AsStream(), output.Writer.AsStream(), TextWriter.Null, IsTerminal: false)));
        using StreamReader answers = new(output.Reader.AsStream());
        foreach (var line in new[] { "Agent: Hello there", "Customer: My name is Maria Lindqvist." })
        {
            await input.Writer.WriteAsync(Encoding.UTF8.GetBytes(line + "\n"), TestContext.Current.CancellationToken);
            var answer = await answers.ReadLineAsync(TestContext.Current.CancellationToken);
            Assert.StartsWith(line[..6], answer, StringComparison.Ordinal);
        }

        await input.Writer.CompleteAsync();
        Assert.Equal(0, await run);
    }

    [Theory]
    [InlineData("[00:00:04] Maria Lindqvist: hello", "[00:00:04] [SPEAKER_1]: hello")]
    [InlineData("00:04 Agent: hello", "00:04 Agent: hello")]
    [InlineData("hello there", "hello there")]
    [InlineData("Agent:", "Agent: ")]
    [InlineData("see https://example.org/a for help", "see https://example.org/a for help")]
    public async Task A_line_keeps_its_form(string line, string expected) =>
        Assert.Equal(expected + "\n", (await CommandRun.OfAsync(line + "\n", "redact", "--follow")).Succeeded());

    [Fact]
    public async Task Text_may_be_answered_as_json_lines()
    {
        var lines = (await CommandRun.OfAsync(Call, "redact", "--follow", "--format", "jsonl")).Lines;
        var correction = Assert.Single(lines, line => line["correction"] is not null && (int)line["correction"]!["index"]! == 1)["correction"]!;
        Assert.Equal((7, 4), ((int)correction["hide"]![0]!["offset"]!, (int)correction["hide"]![0]!["length"]!));
    }

    [Fact]
    public async Task A_broken_line_is_told_and_the_others_are_answered()
    {
        var run = await CommandRun.OfAsync("{\"text\":\"Lindqvist\nAgent: hello\n", "redact", "--follow");
        Assert.Equal((1, "Agent: hello\n"), (run.ExitCode, run.Output));
        Assert.Contains("line 1: ", run.Errors, StringComparison.Ordinal);
        Assert.DoesNotContain("Lindqvist", run.Errors, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("call.json")]
    [InlineData("--jsonl")]
    [InlineData("-o", "out.txt")]
    [InlineData("--plain")]
    [InlineData("--with-values")]
    [InlineData("--redact-audio-timing")]
    [InlineData("--as", "vosk")]
    [InlineData("-o", "json")]
    public async Task What_makes_no_sense_with_it_is_refused(params string[] args) =>
        Assert.Equal(2, (await CommandRun.OfAsync(Call, ["redact", "--follow", .. args])).ExitCode);
}
