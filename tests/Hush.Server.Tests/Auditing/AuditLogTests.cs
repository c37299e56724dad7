using System.Diagnostics;
using System.Net.Http.Headers;
using System.Text;
using System.Text.Json.Nodes;
using Hush.Server.Hosting;
using Hush.Server.Tests.Identity;
using Hush.TestKit;

namespace Hush.Server.Tests.Auditing;

/// <summary>Who did what is written down, and nothing is done that can't be.</summary>
public sealed class AuditLogTests : IDisposable
{
    private const string Key = "alpha-0123456789";
    private const string Canary = "Kanarienvogel";
    private const string Submits = RunningServer.Jobs + "?api-version=2024-11-01";

    private readonly DirectoryInfo _root = Directory.CreateTempSubdirectory("hush-audit-");

    private string Folder => Path.Combine(_root.FullName, "audit");

    private string Setting => "--Hush:AuditLog=" + Folder;

    private IEnumerable<JsonNode> Lines => Directory.EnumerateFiles(Folder, "audit-*.jsonl").Order(StringComparer.Ordinal)
        .SelectMany(File.ReadAllLines).Select(line => JsonNode.Parse(line)!);

    [Fact]
    public async Task Submit_read_and_cancel_are_noted_with_the_name_of_the_key()
    {
        var keys = Path.Combine(_root.FullName, "keys");
        await File.WriteAllTextAsync(keys, Key + " name=billing\nbeta-0123456789a\n");
        if (!OperatingSystem.IsWindows()) File.SetUnixFileMode(keys, UnixFileMode.UserRead | UnixFileMode.UserWrite);
        await using var server = await RunningServer.StartAsync(Setting, "--key-file", keys);
        using var accepted = await server.SubmitAsync(Samples.Typed, key: Key);
        var location = RunningServer.LocationOf(accepted);
        await server.WaitAsync(location, Key);
        var cancel = location.Replace("?", ":cancel?", StringComparison.Ordinal);
        using var late = await server.SendAsync(HttpMethod.Post, cancel, key: Key);
        using var stranger = await server.SendAsync(HttpMethod.Get, location, key: "beta-0123456789a");
        using var strangersCancel = await server.SendAsync(HttpMethod.Post, cancel, key: "beta-0123456789a");
        using var nonsense = await server.SendAsync(HttpMethod.Get, RunningServer.Jobs + "/nonsense?api-version=2024-11-01",
            key: Key);

        JsonNode[] lines = [.. Lines];
        var job = location.Split('/')[^1].Split('?')[0];
        Assert.All(lines, line => Assert.Equal(job, Of(line, "job")));
        Assert.Equal(
            ["Submit Done billing", "Read Done billing", "Cancel Refused billing", "Read NotFound other", "Cancel NotFound other"],
            lines.Select(line => $"{Of(line, "action")} {Of(line, "outcome")} {(Of(line, "caller") == "billing" ? "billing" : "other")}").Distinct());
        Assert.StartsWith("key-", Of(lines[^1], "caller"), StringComparison.Ordinal);
        Assert.Equal(accepted.Headers.GetValues("apim-request-id").Single(), Of(lines[0], "request"));
        Assert.Equal("2026-01-05T09:00:00+00:00", Of(lines[0], "time"));
    }

    [Fact]
    public async Task Subject_and_tenant_of_a_token_are_noted()
    {
        await using var issuer = await LocalIssuer.StartAsync();
        await using var server = await RunningServer.StartAsync([.. issuer.Settings, Setting]);
        using HttpRequestMessage request = new(HttpMethod.Post, Submits)
        { Content = new StringContent(Samples.Typed, Encoding.UTF8, "application/json") };
        request.Headers.Authorization = new AuthenticationHeaderValue("Bearer",
            issuer.Token(new Dictionary<string, object?> { ["sub"] = "line\nbreak\"7" }));
        using var accepted = await server.Client.SendAsync(request);
        var line = Lines.Single();
        Assert.Equal(("Submit", "line\nbreak\"7", "tenant-a"), (Of(line, "action"), Of(line, "caller"), Of(line, "tenant")));
    }

    [Fact]
    public async Task Polls_of_a_job_that_has_not_ended_are_not_noted()
    {
        await using var server = await RunningServer.StartAsync("--role=api", Setting);
        using var accepted = await server.SubmitAsync(Samples.Typed);
        for (var i = 0; i < 3; i++) using (await server.SendAsync(HttpMethod.Get, RunningServer.LocationOf(accepted))) Assert.Single(Lines);
        using var cancelled = await server.SendAsync(HttpMethod.Post,
            RunningServer.LocationOf(accepted).Replace("?", ":cancel?", StringComparison.Ordinal));
        Assert.Equal(["Submit Done", "Cancel Done"], Lines.Select(line => $"{Of(line, "action")} {Of(line, "outcome")}"));
    }

    [Fact]
    public async Task Restoring_is_noted()
    {
        var secret = Path.Combine(_root.FullName, "pseudonyms");
        await File.WriteAllTextAsync(secret, new string('7', 64));
        if (!OperatingSystem.IsWindows()) File.SetUnixFileMode(secret, UnixFileMode.UserRead | UnixFileMode.UserWrite);
        await using (var keyed = await RunningServer.StartAsync(Setting, "--keys", Key, "--pseudonym-key", secret))
        {
            using var refused = await keyed.SendAsync(HttpMethod.Post, "restore", "{}", Key);
            Assert.Equal(403, (int)refused.StatusCode);
        }

        await using var open = await RunningServer.StartAsync(Setting, "--pseudonym-key", secret);
        using var restored = await open.SendAsync(HttpMethod.Post, "restore", "{}");
        Assert.Equal(200, (int)restored.StatusCode);
        Assert.Equal(["Restore Refused", "Restore Done"], Lines.Select(line => $"{Of(line, "action")} {Of(line, "outcome")}"));
    }

    [Fact]
    public async Task No_text_and_no_key_is_noted_and_nobody_else_may_read()
    {
        await using var server = await RunningServer.StartAsync(Setting, "--keys", Canary + "-0123456789");
        var body = Samples.Typed.Replace("jane", Canary, StringComparison.OrdinalIgnoreCase);
        await server.RunAsync(body, key: Canary + "-0123456789");
        using var wrong = await server.SubmitAsync(body, key: Canary);
        var file = Directory.EnumerateFiles(Folder, "audit-*.jsonl").Single();
        Assert.DoesNotContain(Canary, await File.ReadAllTextAsync(file), StringComparison.OrdinalIgnoreCase);
        if (!OperatingSystem.IsWindows()) Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite, File.GetUnixFileMode(file));
    }

    [Fact]
    public async Task Each_day_has_a_file_and_a_new_start_goes_on_in_it()
    {
        for (var start = 0; start < 2; start++)
        {
            await using var server = await RunningServer.StartAsync(Setting);
            server.Clock.JumpTo(server.Clock.GetUtcNow().AddDays(start));
            using (await server.SubmitAsync(Samples.Typed)) server.Clock.Advance(TimeSpan.FromHours(16));
            using var next = await server.SubmitAsync(Samples.Typed);
            Assert.Equal(202, (int)next.StatusCode);
        }

        Assert.Equal(
            ["audit-2026-01-05.jsonl 1", "audit-2026-01-06.jsonl 2", "audit-2026-01-07.jsonl 1"],
            Directory.EnumerateFiles(Folder, "audit-*.jsonl").Order(StringComparer.Ordinal)
                .Select(file =>
                    $"{Path.GetFileName(file)} {File.ReadAllLines(file).Count(line => line.Contains("Submit", StringComparison.Ordinal))}"));
    }

    [Fact]
    public async Task Two_servers_do_not_share_a_folder()
    {
        await using var first = await RunningServer.StartAsync(Setting);
        var refusal = await Assert.ThrowsAsync<StartProblemException>(() => RunningServer.StartAsync(Setting));
        Assert.Contains("audit log", refusal.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_folder_that_can_not_be_made_stops_the_start()
    {
        await File.WriteAllTextAsync(Folder, "a file");
        await Assert.ThrowsAsync<StartProblemException>(() => RunningServer.StartAsync(Setting));
    }

    [Fact]
    public async Task On_a_full_disk_nothing_is_accepted_unnoted_and_what_was_accepted_is_noted_and_run()
    {
        Directory.CreateDirectory(Folder);
        if (!OperatingSystem.IsLinux()
            || !Run("mount", "-t", "tmpfs", "-o", "size=512k", "tmpfs", Folder)) Assert.Skip(
            "A file system of a given size can be mounted by root alone.");
        try
        {
            await using var server = await RunningServer.StartAsync(Setting);
            await Eventually.TrueAsync(() => server.Client.GetAsync("ready").GetAwaiter().GetResult().IsSuccessStatusCode, "the server is ready");
            Fill(Path.Combine(Folder, "filler"));
            List<string> accepted = [];
            var refusals = 0;
            for (var i = 0; i < 500 && refusals < 3; i++)
            {
                using var answer = await server.SubmitAsync(Samples.Typed);
                if ((int)answer.StatusCode == 202) accepted.Add(RunningServer.LocationOf(answer));
                else Assert.Equal((503, "ServiceUnavailable", null), await RunningServer.ErrorOf(answer));
                if ((int)answer.StatusCode == 503) refusals++;
            }

            Assert.Equal(3, refusals);
            using var read = await server.SendAsync(HttpMethod.Get, accepted[0]);
            Assert.Equal(503, (int)read.StatusCode);
            server.Clock.Advance(TimeSpan.FromSeconds(2));
            Assert.Contains("auditFailed", await (await server.Client.GetAsync("ready")).Content.ReadAsStringAsync(), StringComparison.Ordinal);
            Assert.Contains("The audit log can't be written", server.Log.Text, StringComparison.Ordinal);

            File.Delete(Path.Combine(Folder, "filler"));
            server.Clock.Advance(TimeSpan.FromSeconds(2));
            Assert.Equal(200, (int)(await server.Client.GetAsync("ready")).StatusCode);
            foreach (var location in accepted) Assert.Equal("succeeded", (await server.WaitAsync(location))["status"]!.GetValue<string>());
            string[] submitted = [.. Lines.Where(line => Of(line, "action") == "Submit").Select(line => Of(line, "job")!)];
            Assert.Equal(accepted.Select(location => location.Split('/')[^1].Split('?')[0]).Order(), submitted.Order());
        }
        finally
        {
            Run("umount", Folder);
        }
    }

    public void Dispose() => _root.Delete(recursive: true);

    private static string? Of(JsonNode line, string member) => line[member]?.GetValue<string>();

    private static void Fill(string path)
    {
        using FileStream filler = new(path, new FileStreamOptions { Mode = FileMode.Create, Access = FileAccess.Write, BufferSize = 0 });
        var block = new byte[4096];
        try
        {
            while (true) filler.Write(block);
        }
        catch (IOException)
        {
            // Full.
        }
    }

    private static bool Run(string program, params string[] arguments)
    {
        using var process = Process.Start(new ProcessStartInfo(program, arguments) { RedirectStandardError = true })!;
        process.WaitForExit();
        return process.ExitCode == 0;
    }
}
