using System.Text;

namespace Hush.Cli.Tests;

public sealed class ExitCodeTests : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("hush-cli-test");

    [Theory]
    [InlineData("letter.txt", Samples.Letter, Samples.RedactedLetter)]
    [InlineData("letter", Samples.Letter, Samples.RedactedLetter)]
    [InlineData("braces.txt", "{\"text\": 1", "{\"text\": 1")]
    [InlineData("letter.jsonl", """{"id":"1","text":"nothing"}""", """{"id":"1","entities":[],"redactedText":"nothing"}""" + "\n")]
    [InlineData("letter.json", """{"id":"1","text":"nothing"}""", "nothing\n")]
    [InlineData("empty.txt", "", "")]
    [InlineData("empty.jsonl", "", "")]
    public async Task A_file_is_read_as_its_name_says(string name, string content, string expected) =>
        Assert.Equal(expected, (await CommandRun.OfAsync("not this", "redact", Write(name, content))).Succeeded());

    [Fact]
    public async Task A_file_may_stand_behind_options_with_lists() =>
        Assert.Equal("My name is ***************, call 415-555-2671.",
            (await CommandRun.OfAsync("", "redact", "--categories", "Person", Write("a.txt", Samples.Letter))).Succeeded());

    [Fact]
    public async Task A_missing_file_is_66()
    {
        var run = await CommandRun.OfAsync("", "redact", Path.Combine(_folder.FullName, "none.json"));
        Assert.Equal((66, ""), (run.ExitCode, run.Output));
        Assert.Matches(@"^hush: .*none\.json: no such file\n$", run.Errors);
    }

    [Theory]
    [InlineData("{\"conversationItems\": [\n{\"text\": \"Kanarienvogel\" oops", "not valid JSON (line 2, byte 26)")]
    [InlineData("{\"Kanarienvogel\": 1 oops", "not valid JSON (line 1, byte 21)")]
    [InlineData("{\"conversationItems\": 7}", "not JSON of the expected shape at $.conversationItems")]
    [InlineData("{\"conversationItems\": [{\"text\": [\"Kanarienvogel\"]}]}", "not JSON of the expected shape at $.conversationItems[0].text")]
    [InlineData("{\"conversationItems\": [{\"id\": \"Kanarienvogel\", \"text\": \"x\"}]}",
        "A required value is missing: conversation.conversationItems[0].participantId.")]
    [InlineData("{\"conversationItems\": []}", "Document text is empty.")]
    [InlineData("{\"text\": null, \"id\": \"Kanarienvogel\"}", "a document without a text")]
    [InlineData("{\"documents\": [{\"text\": \"fine\"}, 7]}", "the JSON is neither a conversation (conversationItems) nor a document (text)")]
    public async Task Broken_json_is_65_and_never_quoted(string input, string expected)
    {
        var run = await CommandRun.OfAsync(input, "redact");
        Assert.Equal((65, "", $"hush: standard input: {expected}\n"), (run.ExitCode, run.Output, run.Errors));
        var file = await CommandRun.OfAsync("", "detect", Write("broken.json", input));
        Assert.Equal(65, file.ExitCode);
        Assert.DoesNotContain("Kanarienvogel", file.Errors, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_empty_json_file_is_65() => Assert.Equal(65, (await CommandRun.OfAsync("", "redact", Write("empty.json", ""))).ExitCode);

    [Theory]
    [InlineData("redact", "--format", "xml")]
    [InlineData("redact", "--colour", "always")]
    [InlineData("redact", "--color", "sometimes")]
    [InlineData("redact", "--policy", "shred")]
    [InlineData("redact", "--redaction-character", "x")]
    [InlineData("redact", "--categories", "Shoe")]
    [InlineData("redact", "--exclude-categories", "Person,Shoe")]
    [InlineData("redact", "--redaction-source", "spoken")]
    [InlineData("redact", "--string-index-type", "bytes")]
    [InlineData("redact", "--api-version", "1999-01-01")]
    [InlineData("redact", "--api-version", "2022-05-01")]
    [InlineData("redact", "--language", "xx")]
    [InlineData("detect", "--policy", "noMask")]
    [InlineData("detect", "--model", "wise")]
    [InlineData("detect", "--model", "1")]
    [InlineData("redact", "--output", "json")]
    [InlineData("redact", "--backup")]
    [InlineData("redact", "--in-place")]
    [InlineData("redact", "--jobs", "0")]
    [InlineData("redact", "--threshold", "Person=2")]
    [InlineData("redact", "--threshold", "Shoe=0.5")]
    [InlineData("redact", "--as", "shoe")]
    [InlineData("redacted")]
    [InlineData("serve")]
    public async Task Bad_options_are_2(params string[] args)
    {
        var run = await CommandRun.OfAsync(Samples.Letter, args);
        Assert.Equal((2, ""), (run.ExitCode, run.Output));
        Assert.All(run.Errors.Split('\n', StringSplitOptions.RemoveEmptyEntries),
            line => Assert.StartsWith("hush: ", line, StringComparison.Ordinal));
        Assert.NotEmpty(run.Errors);
    }

    [Theory]
    [InlineData("--help", "redact")]
    [InlineData("redact --help", "--redaction-character")]
    [InlineData("--version", "0.")]
    [InlineData("--version", "model hush-fast ")]
    [InlineData("--version", "\ninstructions ")]
    public async Task Help_goes_to_the_output(string args, string expected) =>
        Assert.Contains(expected, (await CommandRun.OfAsync("", args.Split(' '))).Succeeded(), StringComparison.Ordinal);

    [Theory]
    [InlineData("redact")]
    [InlineData("redact", "--jsonl")]
    public async Task Output_that_breaks_off_is_74(params string[] args)
    {
        using MemoryStream input = new(Encoding.UTF8.GetBytes("{\"text\":\"a\"}"));
        using FullDisk output = new();
        StringWriter errors = new();
        Assert.Equal(74, await CommandLine.RunAsync(args, new StandardStreams(input, output, errors, false)));
        Assert.Contains("broke off", errors.ToString(), StringComparison.Ordinal);
    }

    public void Dispose() => _folder.Delete(recursive: true);

    private string Write(string name, string content)
    {
        var path = Path.Combine(_folder.FullName, name);
        File.WriteAllText(path, content);
        return path;
    }

    private sealed class FullDisk : MemoryStream
    {
        public override void Write(byte[] buffer, int offset, int count) => throw new IOException("no space");

        public override void Write(ReadOnlySpan<byte> buffer) => throw new IOException("no space");
    }
}
