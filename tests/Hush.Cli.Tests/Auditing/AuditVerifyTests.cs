using System.Text;
using Hush.Auditing;

namespace Hush.Cli.Tests.Auditing;

/// <summary><c>hush audit verify</c> on logs that somebody changed.</summary>
public sealed class AuditVerifyTests
{
    private const string Key = "0f1e2d3c4b5a69788796a5b4c3d2e1f00f1e2d3c4b5a69788796a5b4c3d2e1f0";
    private const string OtherKey = "ffffffffffffffffffffffffffffffff00000000000000000000000000000000";
    private const string Changed = "this line or the one before was changed, or the log was written with another key than --audit-key names";

    private static readonly Dictionary<string, Action<WrittenLog>> Deeds = new(StringComparer.Ordinal)
    {
        ["nothing"] = _ => { },
        ["the oldest file archived"] = log => File.Delete(log.PathOf(0)),
        ["a file renamed"] = log => File.Move(log.PathOf(0), Path.Combine(log.Folder, "audit-zz.jsonl")),
        ["another file beside them"] = log => File.WriteAllText(Path.Combine(log.Folder, "notes.txt"), "note"),
        ["a letter changed"] = log => Edit(log, 1, lines => lines[2] = lines[2].Replace("billing", "belling", StringComparison.Ordinal)),
        ["a letter of the last line changed"] = log =>
            Edit(log, 2, lines => lines[3] = lines[3].Replace("billing", "belling", StringComparison.Ordinal)),
        ["a number changed"] = log => Edit(log, 1, lines => lines[2] = lines[2].Replace("\"number\":7", "\"number\":9", StringComparison.Ordinal)),
        ["a hash changed"] = log => Edit(log, 0, lines => lines[1] = lines[1][..^4] + (lines[1][^4] == '0' ? '1' : '0') + lines[1][^3..]),
        ["a hash taken away"] = log => Edit(log, 0, lines => lines[1] = lines[1].Split(AuditChain.Start)[0] + "}"),
        ["a line taken away"] = log => Edit(log, 1, lines => lines.RemoveAt(1)),
        ["two lines taken away"] = log => Edit(log, 1, lines => lines.RemoveRange(1, 2)),
        ["the first line of all taken away"] = log => Edit(log, 0, lines => lines.RemoveAt(0)),
        ["the first line of a day taken away"] = log => Edit(log, 1, lines => lines.RemoveAt(0)),
        ["the last line of a day taken away"] = log => Edit(log, 1, lines => lines.RemoveAt(3)),
        ["the last line of all taken away"] = log => Edit(log, 2, lines => lines.RemoveAt(3)),
        ["the last day taken away"] = log => File.Delete(log.PathOf(2)),
        ["a day taken away"] = log => File.Delete(log.PathOf(1)),
        ["a line put in twice"] = log => Edit(log, 1, lines => lines.Insert(1, lines[1])),
        ["a line made up"] = log => Edit(log, 1, lines => lines.Insert(1, "{\"action\":\"Read\",\"caller\":\"billing\"}")),
        ["two lines changed places"] = log => Edit(log, 1, lines => lines.Reverse(1, 2)),
        ["an empty line"] = log => Edit(log, 1, lines => lines.Insert(2, "")),
        ["the last line cut off"] = log => File.WriteAllText(log.PathOf(2), File.ReadAllText(log.PathOf(2))[..^9]),
        ["the head taken away"] = log => File.Delete(log.HeadPath),
        ["the head emptied"] = log => File.WriteAllText(log.HeadPath, ""),
        ["the head changed"] = log => File.WriteAllText(log.HeadPath, File.ReadAllText(log.HeadPath).Replace(":12", ":11", StringComparison.Ordinal)),
        ["the head made of the line before"] = log =>
        {
            Edit(log, 2, lines => lines.RemoveAt(3));
            var before = AuditLine.Read(Encoding.UTF8.GetBytes(log.LinesOf(2)[2]))!.Value;
            File.WriteAllBytes(log.HeadPath, new AuditHead(before.Number, before.Hash).ToFile(new AuditChain(null)));
        },
        ["a line changed and all after it made anew"] = log =>
        {
            var before = AuditLine.Read(Encoding.UTF8.GetBytes(log.LinesOf(2)[2]))!.Value;
            AuditChain plain = new(null);
            var made = plain.Append("{\"action\":\"Read\",\"caller\":\"belling\"}"u8, before.Hash, 12, namesPrevious: false);
            Edit(log, 2, lines => lines[3] = Encoding.UTF8.GetString(made));
            File.WriteAllBytes(log.HeadPath, new AuditHead(12, AuditChain.HashOf(made)!).ToFile(plain));
        },
    };

    [Theory]
    [InlineData("nothing", null)]
    [InlineData("the oldest file archived", null)]
    [InlineData("a file renamed", null)]
    [InlineData("another file beside them", null)]
    [InlineData("a letter changed", "audit-2026-01-06.jsonl: line 3: " + Changed)]
    [InlineData("a letter of the last line changed", "audit-2026-01-07.jsonl: line 4: " + Changed)]
    [InlineData("a number changed", "audit-2026-01-06.jsonl: line 3: lines missing before it: 2")]
    [InlineData("a hash changed", "audit-2026-01-05.jsonl: line 2: " + Changed)]
    [InlineData("a hash taken away", "audit-2026-01-05.jsonl: line 2: this is no line of an audit log, which has a number and a chain")]
    [InlineData("a line taken away", "audit-2026-01-06.jsonl: line 2: lines missing before it: 1")]
    [InlineData("two lines taken away", "audit-2026-01-06.jsonl: line 2: lines missing before it: 2")]
    [InlineData("the first line of all taken away", "audit-2026-01-05.jsonl: line 1: the lines before it in this file are missing")]
    [InlineData("the first line of a day taken away", "audit-2026-01-06.jsonl: line 1: the lines before it in this file are missing")]
    [InlineData("the last line of a day taken away", "audit-2026-01-07.jsonl: line 1: lines missing before it: 1")]
    [InlineData("the last line of all taken away", "audit.head: lines missing at the end: 1")]
    [InlineData("the last day taken away", "audit.head: lines missing at the end: 4")]
    [InlineData("a day taken away", "audit-2026-01-07.jsonl: line 1: lines missing before it: 4")]
    [InlineData("a line put in twice", "audit-2026-01-06.jsonl: line 3: its number was there already")]
    [InlineData("a line made up", "audit-2026-01-06.jsonl: line 2: this is no line of an audit log, which has a number and a chain")]
    [InlineData("two lines changed places", "audit-2026-01-06.jsonl: line 2: lines missing before it: 1")]
    [InlineData("an empty line", "audit-2026-01-06.jsonl: line 3: this is no line of an audit log, which has a number and a chain")]
    [InlineData("the last line cut off", "audit-2026-01-07.jsonl: line 4: the line is cut off")]
    [InlineData("the head taken away", "audit.head: it is missing, so lines may be missing at the end; name archived files one by one")]
    [InlineData("the head emptied", "audit.head: it was changed, or was written with another key than --audit-key names")]
    [InlineData("the head changed", "audit.head: it was changed, or was written with another key than --audit-key names")]
    public async Task The_first_broken_line_is_named_with_a_key_and_without(string deed, string? message)
    {
        foreach (var key in new[] { null, Key })
        {
            using WrittenLog log = new(key);
            Deeds[deed](log);
            AssertTold(message, await VerifyAsync(log, key is null ? [] : ["--audit-key", log.KeyPath]));
        }
    }

    /// <summary>Plain hashes can be made anew by whoever can write; then what was noted elsewhere shows it, and a key forbids it.</summary>
    [Theory]
    [InlineData("the head made of the line before", "audit.head: it was changed, or was written with another key than --audit-key names")]
    [InlineData("a line changed and all after it made anew", "audit-2026-01-07.jsonl: line 4: " + Changed)]
    public async Task Who_makes_the_chain_anew_needs_the_key(string deed, string message)
    {
        using WrittenLog plain = new();
        Deeds[deed](plain);
        AssertTold(null, await VerifyAsync(plain));
        AssertTold("no line has the chain that --seen gives: lines were cut off or made anew", await VerifyAsync(plain, "--seen", plain.Last.Hash));

        using WrittenLog keyed = new(Key);
        Deeds[deed](keyed);
        AssertTold(message, await VerifyAsync(keyed, "--audit-key", keyed.KeyPath));
    }

    [Fact]
    public async Task Another_key_or_none_is_told()
    {
        using WrittenLog log = new(Key);
        const string expected = "audit-2026-01-05.jsonl: line 1: " + Changed;
        AssertTold(expected, await VerifyAsync(log));
        AssertTold(expected, await VerifyAsync(log, "--audit-key", log.WriteKey(log.KeyPath + "2", OtherKey)));
        using WrittenLog plain = new();
        AssertTold(expected, await VerifyAsync(plain, "--audit-key", log.KeyPath));
    }

    [Fact]
    public async Task Files_are_checked_alone_and_in_any_order()
    {
        using WrittenLog log = new();
        foreach (var day in new[] { 0, 1, 2 }) AssertTold(null, await RunAsync(log.PathOf(day)));
        AssertTold(null, await RunAsync(log.PathOf(2), log.PathOf(0), log.PathOf(1)));
        AssertTold("audit-2026-01-07.jsonl: line 1: lines missing before it: 4", await RunAsync(log.PathOf(2), log.PathOf(0)));
        Deeds["a letter changed"](log);
        AssertTold("audit-2026-01-06.jsonl: line 3: " + Changed, await RunAsync(log.PathOf(1)));
    }

    [Fact]
    public async Task The_last_line_is_told_and_may_be_asked_for_later()
    {
        using WrittenLog log = new();
        var run = await VerifyAsync(log);
        Assert.Equal($"The chain is unbroken. Lines: {WrittenLog.Lines}; the last: number {WrittenLog.Lines}, chain {log.Last.Hash}\n", run.Output);
        AssertTold(null, await VerifyAsync(log, "--seen", log.Last.Hash.ToUpperInvariant()));
        AssertTold(null, await VerifyAsync(log, "--seen", AuditLine.Read(Encoding.UTF8.GetBytes(log.LinesOf(0)[1]))!.Value.Hash));
    }

    [Theory]
    [InlineData(2)]
    [InlineData(2, ".", "--seen", "7")]
    [InlineData(2, ".", "--audit-key", "/nowhere/key")]
    [InlineData(2, ".", "--audit-key", "env:HUSH_NO_SUCH_VARIABLE")]
    [InlineData(2, ".", "..")]
    [InlineData(2, ".", "--key", "x")]
    [InlineData(66, "/nowhere")]
    [InlineData(66, "EMPTY")]
    public async Task Wrong_calls_are_told(int code, params string[] args)
    {
        var empty = Directory.CreateTempSubdirectory("hush-audit-empty-");
        try
        {
            var run = await RunAsync([.. args.Select(arg => arg == "EMPTY" ? empty.FullName : arg)]);
            Assert.Equal((code, ""), (run.ExitCode, run.Output));
            Assert.StartsWith("hush: ", run.Errors, StringComparison.Ordinal);
        }
        finally
        {
            empty.Delete();
        }
    }

    private static void AssertTold(string? message, CommandRun run)
    {
        Assert.Equal((message is null ? 0 : 65, message is null ? "" : $"hush: {message}\n"), (run.ExitCode, run.Errors));
        Assert.Equal(message is null, run.Output.Contains("The chain is unbroken. Lines: ", StringComparison.Ordinal));
    }

    private static Task<CommandRun> VerifyAsync(WrittenLog log, params string[] options) => RunAsync([log.Folder, .. options]);

    private static Task<CommandRun> RunAsync(params string[] args) => CommandRun.OfAsync("", ["audit", "verify", .. args]);

    private static void Edit(WrittenLog log, int day, Action<List<string>> edit)
    {
        var lines = log.LinesOf(day);
        edit(lines);
        log.Write(day, lines);
    }
}
