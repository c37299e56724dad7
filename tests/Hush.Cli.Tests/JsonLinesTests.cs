using System.Globalization;
using System.Text;

namespace Hush.Cli.Tests;

public sealed class JsonLinesTests
{
    [Fact]
    public async Task Documents_are_answered_a_line_each()
    {
        var run = await CommandRun.OfAsync(
            """
            {"id":"a","language":"en","text":"my name is Maria Lindqvist"}
            {"id":7,"text":"nothing here"}
            {"text":"mail m.l@example.com"}
            """, "redact");
        run.Succeeded();
        Assert.Equal(["a", "7", ""], run.Lines.Select(line => line["id"]!.GetValue<string>()));
        Assert.Equal(["my name is ***************", "nothing here", "mail ***************"],
            run.Lines.Select(line => line["redactedText"]!.GetValue<string>()));
        Assert.Equal(["Person", "", "Email"],
            run.Lines.Select(line => string.Join(',', line["entities"]!.AsArray().Select(entity => entity!["category"]!.GetValue<string>()))));
    }

    [Fact]
    public async Task Bad_lines_are_named_and_the_rest_is_answered()
    {
        var input = string.Join("\r\n",
        [
            "\uFEFF" + """{"id":"1","text":"my name is Maria Lindqvist"}""",
            "",
            """{"id":"3","text":"Kanarienvogel""",
            """{"id":"4","Kanarienvogel":"text"}""",
            """{"id":"5","text":["Kanarienvogel"]}""",
            """{"id":"6","conversationItems":[{"id":"1","participantId":"a","text":"my name is Maria Lindqvist"}]}""",
            """{"id":"7","conversationItems":[{"id":"1","Kanarienvogel":"a","text":"x"}]}""",
            """[{"id":"8","text":"Kanarienvogel"},{"id":"8","text":"b"}]""",
            "Kanarienvogel",
            """{"id":"10","text":"cut in half \ud83d"}""",
            """{"id":"11","modality":"Kanarienvogel","conversationItems":[{"id":"1","participantId":"a","text":"x"}]}""",
            """{"id":"12","text":"last"}""",
        ]);
        var run = await CommandRun.OfAsync(input, "redact", "--jsonl");

        Assert.Equal(1, run.ExitCode);
        Assert.Equal(["1", "6", "10", "12"], run.Lines.Select(line => line["id"]!.GetValue<string>()));
        var errors = run.Errors.Split('\n', StringSplitOptions.RemoveEmptyEntries);
        Assert.Equal([3, 4, 5, 7, 8, 9, 11],
            errors.Select(error => int.Parse(error.Split(':')[1].Replace(" line ", "", StringComparison.Ordinal), CultureInfo.InvariantCulture)));
        Assert.All(errors, error => Assert.StartsWith("hush: line ", error, StringComparison.Ordinal));
        Assert.DoesNotContain("Kanarienvogel", run.Errors, StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public async Task Many_lines_keep_their_order()
    {
        StringBuilder input = new();
        for (var i = 0; i < 2000; i++) input.Append(CultureInfo.InvariantCulture,
            $"{{\"id\":\"{i}\",\"text\":\"mail m{i}@example.com{new string('!', i % 97 * 10)}\"}}\n");
        var run = await CommandRun.OfAsync(input.ToString(), "redact", "--model", "fast");
        run.Succeeded();
        Assert.Equal(Enumerable.Range(0, 2000).Select(i => i.ToString(CultureInfo.InvariantCulture)),
            run.Lines.Select(line => line["id"]!.GetValue<string>()));
        Assert.All(run.Lines, line => Assert.StartsWith("mail *", line["redactedText"]!.GetValue<string>(), StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("jsonl", "{", "}\n")]
    [InlineData("json", "[", "]\n")]
    [InlineData("text", "a", "c\n")]
    public async Task Output_may_have_another_form(string output, string start, string end)
    {
        var written = (await CommandRun.OfAsync("{\"id\":\"1\",\"text\":\"a\"}\n{\"id\":\"2\",\"text\":\"c\"}\n", "redact", "--format", output))
            .Succeeded();
        Assert.StartsWith(start, written, StringComparison.Ordinal);
        Assert.EndsWith(end, written, StringComparison.Ordinal);
        if (output == "json") Assert.Equal(2, System.Text.Json.Nodes.JsonNode.Parse(written)!.AsArray().Count);
    }

    [Fact]
    public async Task No_lines_are_no_mistake()
    {
        Assert.Equal("", (await CommandRun.OfAsync("", "redact", "--jsonl")).Succeeded());
        Assert.Equal("", (await CommandRun.OfAsync("\n \n", "redact", "--jsonl")).Succeeded());
        Assert.Equal("[\n]\n", (await CommandRun.OfAsync("", "redact", "--jsonl", "--format", "json")).Succeeded());
    }

    [Fact]
    public async Task Letters_of_all_scripts_are_written_as_themselves() =>
        Assert.Contains("Grüße & 東京",
            (await CommandRun.OfAsync("""{"id":"1","text":"Grüße & 東京"}""" + "\n", "redact", "--jsonl", "--policy", "noMask")).Succeeded(),
            StringComparison.Ordinal);

    [Fact]
    public async Task Cancellation_stops_the_run()
    {
        using CancellationTokenSource cancelled = new();
        await cancelled.CancelAsync();
        using MemoryStream input = new(Encoding.UTF8.GetBytes("{\"text\":\"a\"}\n{\"text\":\"b\"}\n"));
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() =>
            CommandLine.RunAsync(["redact"], new StandardStreams(input, Stream.Null, TextWriter.Null, false), cancelled.Token));
    }
}
