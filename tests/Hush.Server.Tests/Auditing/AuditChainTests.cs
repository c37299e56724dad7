using System.Text.Json.Nodes;
using Hush.Auditing;
using Hush.Server.Auditing;
using Hush.Server.Hosting;

namespace Hush.Server.Tests.Auditing;

/// <summary>The chain of the audit log as the server writes it: over days, starts, moved files and a clock that was set back.</summary>
public sealed class AuditChainTests : IDisposable
{
    private const string Secret = "0f1e2d3c4b5a69788796a5b4c3d2e1f00f1e2d3c4b5a69788796a5b4c3d2e1f0";
    private static readonly byte[] Entry = "{\"action\":\"Read\",\"caller\":\"billing\"}"u8.ToArray();
    private static readonly DateOnly First = new(2026, 1, 5);
    private static readonly AuditChain Plain = AuditChain.Load(null);

    private readonly DirectoryInfo _root = Directory.CreateTempSubdirectory("hush-audit-chain-");

    private string Folder => Path.Combine(_root.FullName, "audit");

    private string Setting => "--Hush:AuditLog=" + Folder;

    private string HeadPath => Path.Combine(Folder, AuditFolder.HeadName);

    private string[] Files => [.. AuditFolder.FilesOf(Folder)];

    private string[] Names => [.. Files.Select(path => Path.GetFileName(path)!)];

    [Fact]
    public void The_chain_goes_on_over_days_and_starts()
    {
        for (var start = 0; start < 3; start++) Write(start, days: 2);
        Assert.Equal(["audit-2026-01-05.jsonl", "audit-2026-01-06.jsonl", "audit-2026-01-07.jsonl", "audit-2026-01-08.jsonl"], Names);
        var sound = Verify(Plain);
        Assert.Equal((null, 4, 6, 6), (sound.Problem, sound.Files, sound.Lines, sound.Last.Number));
        Assert.Equal(AuditChain.Origin, (string)JsonNode.Parse(File.ReadLines(Files[0]).First())!["previous"]!);
        foreach (var file in Files) Assert.Null(new AuditVerifier(Plain, null).VerifyFiles([file]).Problem);
    }

    [Fact]
    public void Lines_stay_in_order_when_the_clock_is_set_back()
    {
        Write(startDay: 3);
        Write(startDay: 0, days: 2);
        Assert.Equal(["audit-2026-01-08.jsonl"], Names);
        Assert.Equal((null, 3), (Verify(Plain).Problem, Verify(Plain).Lines));
    }

    [Fact]
    public void With_a_key_only_its_holder_can_make_the_chain()
    {
        var key = WriteKey(Secret);
        Write(startDay: 0, days: 2, AuditChain.Load(key));
        Write(startDay: 1, days: 1, AuditChain.Load(key));
        Assert.Equal((null, 3), (Verify(AuditChain.Load(key)).Problem, Verify(AuditChain.Load(key)).Lines));
        Assert.Equal(AuditBreak.Changed, Verify(Plain).Problem!.Kind);
        Assert.Equal((AuditBreak.Changed, "audit-2026-01-05.jsonl", 1), Place(Verify(AuditChain.Load(WriteKey(new string('7', 64))))));
    }

    [Theory]
    [InlineData("short")]
    [InlineData("")]
    public async Task A_key_that_is_none_stops_the_start(string key)
    {
        var wrong = await Assert.ThrowsAsync<StartProblemException>(() => RunningServer.StartAsync(Setting, "--Hush:AuditKey=" + WriteKey(key)));
        Assert.StartsWith("Wrong settings: Hush:AuditKey: ", wrong.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_file_that_was_moved_in_the_middle_leaves_the_chain_whole()
    {
        using (AuditFile file = new(Folder, Plain))
        {
            file.Append(Entry, First);
            File.Move(Files[0], Path.Combine(Folder, "audit-0-moved.jsonl"));
            for (var line = 0; line < 2; line++) file.Append(Entry, First);
        }

        Assert.Equal((null, 2, 3), (Verify(Plain).Problem, Verify(Plain).Files, Verify(Plain).Lines));
    }

    [Fact]
    public void When_all_files_were_archived_the_chain_goes_on()
    {
        Write(startDay: 0, days: 2);
        var archive = Directory.CreateDirectory(Path.Combine(_root.FullName, "archive")).FullName;
        foreach (var file in Files) File.Move(file, Path.Combine(archive, Path.GetFileName(file)));
        Assert.Equal(AuditDoubt.None, Write(startDay: 2).Doubt);
        Assert.Equal((null, 1, 3), (Verify(Plain).Problem, Verify(Plain).Lines, Verify(Plain).Last.Number));
        Assert.Equal(3, new AuditVerifier(Plain, null).VerifyFiles([.. Directory.EnumerateFiles(archive), .. Files]).Lines);
    }

    [Fact]
    public void Lines_that_were_cut_off_between_starts_stay_visible()
    {
        Write(startDay: 0);
        Write(startDay: 0);
        File.WriteAllLines(Files[0], File.ReadAllLines(Files[0])[..1]);
        Assert.Equal((AuditBreak.EndMissing, "audit.head", 0), Place(Verify(Plain)));
        Assert.Equal(AuditDoubt.EndMissing, Write(startDay: 0).Doubt);
        Assert.Equal((AuditBreak.Missing, "audit-2026-01-05.jsonl", 2), Place(Verify(Plain)));
    }

    [Fact]
    public void Another_key_or_a_lost_head_is_noticed()
    {
        Write(startDay: 0);
        Assert.Equal(AuditDoubt.HeadLost, Write(startDay: 0, days: 1, AuditChain.Load(WriteKey(Secret))).Doubt);
        File.Delete(HeadPath);
        Assert.Equal(AuditDoubt.HeadLost, Write(startDay: 0).Doubt);
        Assert.Equal(AuditDoubt.None, Write(startDay: 0).Doubt);
    }

    [Fact]
    public void What_a_loss_of_power_left_of_a_line_is_taken_away()
    {
        Write(startDay: 0);
        File.AppendAllText(Files[0], "{\"time\":\"2026-01-05T0");
        Assert.Equal((AuditBreak.CutOff, "audit-2026-01-05.jsonl", 2), Place(Verify(Plain)));
        Assert.True(Write(startDay: 0).WasCut);
        Assert.Equal((null, 2), (Verify(Plain).Problem, Verify(Plain).Lines));
    }

    [Fact]
    public void A_process_that_ended_between_a_line_and_its_head_loses_nothing()
    {
        Write(startDay: 0);
        var head = File.ReadAllBytes(HeadPath);
        Write(startDay: 0);
        File.WriteAllBytes(HeadPath, head);
        Assert.Equal(AuditDoubt.None, Write(startDay: 0).Doubt);
        Assert.Equal((null, 3), (Verify(Plain).Problem, Verify(Plain).Lines));
    }

    [Fact]
    public async Task The_servers_log_tells_the_chain_and_whether_it_is_as_it_was_left()
    {
        string[] hashes;
        await using (var server = await RunningServer.StartAsync(Setting))
        {
            for (var job = 0; job < 2; job++) using (await server.SubmitAsync(Samples.Typed)) { }
            hashes = [.. File.ReadLines(Files[0]).Select(line => (string)JsonNode.Parse(line)!["chain"]!)];
            Assert.Contains($"The audit log is at line 0, chain {AuditChain.Origin}", server.Log.Text, StringComparison.Ordinal);
            Assert.Contains("The audit log is at line 1, chain " + hashes[0], server.Log.Text, StringComparison.Ordinal);
            Assert.DoesNotContain("not as it was left", server.Log.Text, StringComparison.Ordinal);
        }

        File.WriteAllLines(Files[0], File.ReadAllLines(Files[0])[..1]);
        await using var next = await RunningServer.StartAsync(Setting);
        Assert.Contains("The audit log is at line 2, chain " + hashes[1], next.Log.Text, StringComparison.Ordinal);
        Assert.Contains("The audit log is not as it was left: EndMissing", next.Log.Text, StringComparison.Ordinal);
    }

    public void Dispose() => _root.Delete(recursive: true);

    private static (AuditBreak Kind, string File, int Line) Place(AuditVerification found) =>
        (found.Problem!.Kind, found.Problem.File, found.Problem.Line);

    private AuditVerification Verify(AuditChain chain) => new AuditVerifier(chain, null).VerifyFolder(Folder);

    private string WriteKey(string text)
    {
        var path = Path.Combine(_root.FullName, "key-" + Guid.NewGuid().ToString("N"));
        File.WriteAllText(path, text);
        if (!OperatingSystem.IsWindows()) File.SetUnixFileMode(path, UnixFileMode.UserRead | UnixFileMode.UserWrite);
        return path;
    }

    /// <summary>A start that writes a line a day; how it found the log.</summary>
    private AuditResumption Write(int startDay, int days = 1, AuditChain? chain = null)
    {
        using AuditFile file = new(Folder, chain ?? Plain);
        for (var day = 0; day < days; day++) file.Append(Entry, First.AddDays(startDay + day));
        return file.Start;
    }
}
