using System.Diagnostics;
using System.Text.Json.Nodes;

namespace Hush.Cli.Tests.Submitting;

/// <summary><c>hush submit</c> against a server that does what a test needs; the end-to-end tests have the real one.</summary>
public sealed class SubmitTests : IDisposable
{
    private const string Key = "0123456789abcdef";

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("hush-submit-");
    private readonly StandInServer _server = new();

    private string Input => Path.Combine(_folder.FullName, "input");

    private string Out => Path.Combine(_folder.FullName, "results.jsonl");

    [Fact]
    public async Task Folder_IsSentItemByItem()
    {
        Write("call.json",
            """{"id":"1","language":"en","modality":"text","conversationItems":[{"id":"1","participantId":"0","text":"I am Odalys."}]}""");
        Write("notes/letter.txt", "Dear Odalys");
        Write("two.json", """[{"id":"a","text":"one"},{"id":"b","language":"de","text":"zwei"}]""");
        Write("many.jsonl", "{\"id\":\"x\",\"text\":\"first\"}\n\n{\"id\":\"y\",\"text\":\"second\"}\n");
        var run = await SubmitAsync("--language", "fr", "--policy", "entityMask");
        Assert.Equal(0, run.ExitCode);
        Assert.StartsWith("hush: 6 done, 0 done before, 0 failed; ", run.Errors, StringComparison.Ordinal);
        Assert.Equal(["call.json", "many.jsonl:1", "many.jsonl:3", "notes/letter.txt", "two.json#1", "two.json#2"], Names());
        Assert.Contains(_server.Bodies, body => body.Contains("\"language\":\"de\"", StringComparison.Ordinal)
            && body.Contains("zwei", StringComparison.Ordinal));
        Assert.Contains(_server.Bodies, body => body.Contains("\"language\":\"fr\"", StringComparison.Ordinal)
            && body.Contains("Dear Odalys", StringComparison.Ordinal));
        Assert.Contains(_server.Bodies, body => body.Contains("ConversationalPIITask", StringComparison.Ordinal)
            && body.Contains("\"participantId\":\"0\"", StringComparison.Ordinal));
        Assert.All(_server.Bodies, body => Assert.Contains("\"policyKind\":\"entityMask\"", body, StringComparison.Ordinal));
    }

    [Fact]
    public async Task ResultsInTheFolder_AreNotSent()
    {
        Write("a.txt", "text");
        var inside = Path.Combine(Input, "results.jsonl");
        for (var run = 0; run < 2; run++) Assert.Equal(0,
            (await CommandRun.OfAsync("", "submit", Input, "--server", _server.Address, "-o", inside)).ExitCode);
        Assert.Equal(1, _server.Submits);
    }

    [Fact]
    public async Task BusyServer_IsAskedAgain()
    {
        _server.StatusOf = number => number % 3 == 0 ? 202 : number % 3 == 1 ? 503 : 429;
        Write("many.jsonl", string.Concat(Enumerable.Range(0, 10).Select(i => $"{{\"text\":\"t{i}\"}}\n")));
        Assert.Equal(0, (await SubmitAsync("--parallel", "1")).ExitCode);
        Assert.Equal((10, 30), (Names().Length, _server.Submits));
    }

    [Theory]
    [InlineData(429)]
    [InlineData(503)]
    public async Task BusyServer_IsLeftAlone_AsLongAsItAsks(int status)
    {
        _server.StatusOf = number => number == 1 ? status : 202;
        _server.RetryAfter = "1";
        Write("a.txt", "text");
        var start = Stopwatch.GetTimestamp();
        Assert.Equal(0, (await SubmitAsync()).ExitCode);
        Assert.True(Stopwatch.GetElapsedTime(start) >= TimeSpan.FromSeconds(1));
    }

    [Theory]
    [InlineData(503, "0", "the server has taken nothing")]
    [InlineData(429, "0", "the server has taken nothing")]
    [InlineData(401, "600", "the server refuses it: 401 InvalidParameterValue")]
    [InlineData(403, "600", "the server refuses it: 403 InvalidParameterValue")]
    [InlineData(404, "600", "the server refuses it: 404 InvalidParameterValue")]
    [InlineData(405, "600", "the server refuses it: 405 InvalidParameterValue")]
    [InlineData(302, "600", "the server refuses it: 302 InvalidParameterValue")]
    public async Task ServerThatTakesNothing_EndsTheRun(int status, string patience, string words)
    {
        _server.StatusOf = _ => status;
        Write("many.jsonl", string.Concat(Enumerable.Range(0, 100).Select(i => $"{{\"text\":\"Odalys {i}\"}}\n")));
        var run = await SubmitAsync("--parallel", "4", "--patience", patience);
        Assert.Equal(1, run.ExitCode);
        Assert.Contains("stopped: " + words, run.Errors, StringComparison.Ordinal);
        Assert.DoesNotContain("Odalys", run.Errors, StringComparison.Ordinal);
        Assert.InRange(_server.Submits, 1, 4);
    }

    [Theory]
    [InlineData("bad.json", "{\"conversationItems\":", "not valid JSON")]
    [InlineData("shape.json", "{\"words\":\"Odalys\"}", "neither a conversation")]
    [InlineData("empty.json", "{\"text\":null}", "without a text")]
    [InlineData("mail.txt", "Dear Jo =?utf-8?q?Odalys?=\n\ntext", "encoded headers")]
    [InlineData("page.html", "<html><body>Odalys</body></html>", "this is html")]
    [InlineData("rows.csv", "name,age\nOdalys,1\nOdalys,2\n", "this is csv")]
    [InlineData("zeros.txt", "Oda\0lys", "zero")]
    [InlineData("lines.jsonl", "{\"text\":\"ok\"}\n{\"text\":", "lines.jsonl:2: not valid JSON")]
    [InlineData("pair.jsonl", "{\"text\":\"c\"}\n[{\"text\":\"a\"},{\"text\":\"b\"}]\n", "exactly one")]
    [InlineData("number-text.json", "{\"documents\":[{\"text\":1}]}", "expected shape")]
    [InlineData("number.json", "[12]", "neither a conversation")]
    [InlineData("list.json", "[{\"text\":\"a\"},7]", "neither a conversation")]
    [InlineData("items.json", "{\"conversationItems\":7}", "expected shape")]
    [InlineData("paper.pdf", "%PDF-1.7 Odalys", "PDF")]
    [InlineData("people.parquet", "PAR1\u0015\u0004 Odalys", "this is parquet, which 'hush redact' redacts in its own format")]
    public async Task WhatCannotBeSent_IsTold_AndTheRestIsSent(string name, string content, string words)
    {
        Write(name, content);
        Write("zz-good.txt", "good");
        var run = await SubmitAsync();
        Assert.Equal(1, run.ExitCode);
        Assert.Contains(words, run.Errors, StringComparison.Ordinal);
        Assert.Contains(name, run.Errors, StringComparison.Ordinal);
        Assert.DoesNotContain("Odalys", run.Errors, StringComparison.Ordinal);
        Assert.Contains("zz-good.txt", Names());
    }

    [Fact]
    public async Task SecondRun_SendsOnlyWhatIsMissing()
    {
        Write("many.jsonl", string.Concat(Enumerable.Range(0, 8).Select(i => $"{{\"text\":\"t{i}\"}}\n")));
        _server.StatusOf = number => number <= 5 ? 202 : 400;
        var first = await SubmitAsync("--parallel", "1");
        Assert.Equal((1, 5), (first.ExitCode, Names().Length));
        Assert.Contains("hush: 3 failed: the server refuses it: 400 InvalidParameterValue\n", first.Errors, StringComparison.Ordinal);
        _server.StatusOf = _ => 202;
        var second = await SubmitAsync();
        Assert.Equal(0, second.ExitCode);
        Assert.StartsWith("hush: 3 done, 5 done before, 0 failed; ", second.Errors, StringComparison.Ordinal);
        Assert.Equal((8, 11), (Names().Length, _server.Submits));
    }

    [Fact]
    public async Task CutOffRun_TakesUpItsJobs_AndDropsACutLine()
    {
        Write("many.jsonl", "{\"text\":\"a\"}\n{\"text\":\"b\"}\n{\"text\":\"c\"}\n");
        File.WriteAllText(Out, "{\"name\":\"many.jsonl:1\",\"results\":{}}\n{\"name\":\"many.jsonl:2\",\"res");
        File.WriteAllText(Out + ".state", "{\"name\":\"many.jsonl:2\",\"job\":\"/jobs/71?api-version=v\"}\n{\"name\":\"many.jsonl:3\",\"jo");
        var run = await SubmitAsync();
        Assert.Equal(0, run.ExitCode);
        Assert.StartsWith("hush: 2 done (1 of jobs of an earlier run), 1 done before, 0 failed; ", run.Errors, StringComparison.Ordinal);
        Assert.Equal(["many.jsonl:1", "many.jsonl:2", "many.jsonl:3"], Names());
        Assert.Equal(1, _server.Submits);
        Assert.Contains("{\"name\":\"many.jsonl:2\",\"results\":{\"job\":\"71\",\"errors\":[]}}", File.ReadAllLines(Out));
    }

    [Fact]
    public async Task JobsThatTheServerForgot_AreSubmittedAgain()
    {
        Write("a.txt", "text");
        File.WriteAllText(Out + ".state", "{\"name\":\"a.txt\",\"job\":\"/jobs/71?api-version=v\"}\n");
        _server.KnowsJobs = false;
        var first = await SubmitAsync();
        Assert.Contains("does not know the job", first.Errors, StringComparison.Ordinal);
        _server.KnowsJobs = true;
        Assert.Equal(0, (await SubmitAsync()).ExitCode);
        Assert.Equal(2, _server.Submits);
    }

    [Theory]
    [InlineData("failed", null, "the job ended as failed (InternalServerError)")]
    [InlineData("cancelled", null, "the job ended as cancelled (InternalServerError)")]
    [InlineData("succeeded", "InvalidDocument", "the server does not take it: InvalidDocument")]
    [InlineData("succeeded", "a text, by mistake", "the server does not take it: Unknown")]
    public async Task JobThatFailed_IsTold_AndSubmittedAgain(string end, string? error, string words)
    {
        Write("a.txt", "text");
        (_server.End, _server.ItemError) = (end, error);
        var first = await SubmitAsync();
        Assert.Equal((1, true), (first.ExitCode, first.Errors.Contains("a.txt: " + words, StringComparison.Ordinal)));
        (_server.End, _server.ItemError) = ("succeeded", null);
        Assert.Equal(0, (await SubmitAsync()).ExitCode);
        Assert.Equal(2, _server.Submits);
    }

    [Fact]
    public async Task BusyServer_ThatTakesJobsOfOthers_IsNotGivenUp()
    {
        long last = 0;
        _server.RetryAfter = "0";
        _server.StatusOf = _ =>
        {
            var before = Interlocked.Read(ref last);
            var isTaken = Stopwatch.GetElapsedTime(before) >= TimeSpan.FromMilliseconds(200)
                && Interlocked.CompareExchange(ref last, Stopwatch.GetTimestamp(), before) == before;
            return isTaken ? 202 : 503;
        };
        Write("many.jsonl", string.Concat(Enumerable.Range(0, 25).Select(i => $"{{\"text\":\"t{i}\"}}\n")));
        var run = await SubmitAsync("--parallel", "25", "--patience", "3");
        Assert.True(run.ExitCode == 0, run.Errors);
        Assert.Equal(25, Names().Length);
    }

    [Fact]
    public async Task LocationsOfOtherServers_AreNotAsked()
    {
        Write("a.txt", "text");
        File.WriteAllText(Out + ".state", "{\"name\":\"a.txt\",\"job\":\"http://127.0.0.1:9/jobs/71\"}\n");
        Assert.Equal(0, (await SubmitAsync()).ExitCode);
        Assert.Equal(1, _server.Submits);
    }

    [Fact]
    public async Task Key_ThatIsGivenItself_IsNotRepeated()
    {
        Write("a.txt", "text");
        var run = await SubmitAsync("--key", Key);
        Assert.Equal(2, run.ExitCode);
        Assert.DoesNotContain(Key, run.Errors, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Key_ComesFromAFile()
    {
        Write("a.txt", "text");
        var key = Path.Combine(_folder.FullName, "key");
        File.WriteAllText(key, $" # ours\n{Key} name=batch roles=submit,read\n");
        Assert.Equal(0, (await SubmitAsync("--key", key)).ExitCode);
        Assert.Equal(Key, Assert.Single(_server.Keys));
    }

    [Theory]
    [InlineData(2, "--server", "nowhere")]
    [InlineData(2, "--server", "ftp://host")]
    [InlineData(2, "--parallel", "0")]
    [InlineData(2, "--parallel", "1001")]
    [InlineData(2, "--parallel", "many")]
    [InlineData(2, "--patience", "-1")]
    [InlineData(2, "--no-such-option", "1")]
    [InlineData(74, "--output", "/nowhere/results.jsonl")]
    [InlineData(2, "--key", "/nowhere/key")]
    [InlineData(2, "--key", "env:HUSH_NO_SUCH_VARIABLE")]
    public async Task WrongOptions_AreTold(int code, string option, string value)
    {
        Write("a.txt", "text");
        List<string> args = ["submit", Input, "--server", _server.Address, "--output", Out];
        var place = args.IndexOf(option);
        if (place < 0) args.AddRange([option, value]);
        else args[place + 1] = value;
        var run = await CommandRun.OfAsync("", [.. args]);
        Assert.Equal((code, true), (run.ExitCode, run.Errors.Contains("hush: ", StringComparison.Ordinal)));
        Assert.Equal(0, _server.Submits);
    }

    [Theory]
    [InlineData("my diary\n")]
    [InlineData("my diary")]
    [InlineData("{\"id\":1}\n")]
    [InlineData("[]\n")]
    [InlineData("my diary\nits last line")]
    [InlineData("{\"name\":\"Bob\",\"age\":7}\n{\"name\":\"Al")]
    [InlineData("{\"name\":\"a.txt\",\"job\":\"/jobs/1\"}\n")]
    public async Task ForeignOutput_IsLeftAlone(string content)
    {
        Write("a.txt", "text");
        File.WriteAllText(Out, content);
        Assert.Equal(74, (await SubmitAsync()).ExitCode);
        Assert.Equal(content, File.ReadAllText(Out));
    }

    [Fact]
    public async Task MissingInputAndOptions_AreTold()
    {
        Assert.Equal(66, (await SubmitAsync()).ExitCode);
        Write("a.txt", "text");
        Assert.Equal(2, (await CommandRun.OfAsync("", "submit", Input)).ExitCode);
        Assert.Equal(2, (await CommandRun.OfAsync("", "submit", Input, "--server", _server.Address)).ExitCode);
    }

    [Fact]
    public async Task Results_AreReadableByTheirOwnerAlone()
    {
        Write("a.txt", "text");
        await SubmitAsync();
        if (!OperatingSystem.IsWindows()) Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite,
            File.GetUnixFileMode(Out) | File.GetUnixFileMode(Out + ".state"));
    }

    public void Dispose()
    {
        _server.Dispose();
        _folder.Delete(recursive: true);
    }

    private Task<CommandRun> SubmitAsync(params string[] options) =>
        CommandRun.OfAsync("", ["submit", Input, "--server", _server.Address, "--output", Out, .. options]);

    private string[] Names() => [.. File.ReadAllLines(Out).Select(line => JsonNode.Parse(line)!["name"]!.GetValue<string>())
        .Order(StringComparer.Ordinal)];

    private void Write(string name, string content)
    {
        var path = Path.Combine(Input, name);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllText(path, content);
    }
}
