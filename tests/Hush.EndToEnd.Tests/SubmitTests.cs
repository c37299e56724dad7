using System.Diagnostics;
using System.Globalization;
using System.Text.Json.Nodes;

namespace Hush.EndToEnd.Tests;

/// <summary><c>hush submit</c>, a program of its own, with the server, a program of its own.</summary>
public sealed class SubmitTests
{
    private const int Items = 120;

    private static readonly string Program = Repository.PathOf("artifacts", "bin", "Hush.Cli", "release", "hush.dll");

    [Fact]
    public async Task Folder_ComesBackRedacted_AndIsSentOnce()
    {
        using TemporaryFolder folder = new();
        await using var server = await ServerProcess.StartAsync(folder.Path);
        var input = Directory.CreateDirectory(Path.Combine(folder.Path, "input")).FullName;
        File.Copy(Repository.PathOf("samples", "call.json"), Path.Combine(input, "call.json"));
        File.Copy(Repository.PathOf("samples", "documents.jsonl"), Path.Combine(input, "documents.jsonl"));
        await File.WriteAllTextAsync(Path.Combine(input, "letter.txt"), "Dear Ms Achterberg, my number is 555-0142-118.");
        var documents = (await File.ReadAllLinesAsync(Path.Combine(input, "documents.jsonl"))).Count(line => line.Length > 0);
        var key = Path.Combine(folder.Path, "key");
        await File.WriteAllTextAsync(key, ServerProcess.Key);
        var output = Path.Combine(folder.Path, "results.jsonl");
        string[] arguments = [Program, "submit", input, "--server", server.Address.ToString(), "--output", output, "--key", key];

        var first = await Repository.RunAsync("dotnet", arguments);

        Assert.True(first.ExitCode == 0, first.Errors);
        var results = await File.ReadAllTextAsync(output);
        Assert.Equal(documents + 2, NamesOf(output).Length);
        Assert.Contains("\"redactedText\":\"Dear Ms **********", results, StringComparison.Ordinal);
        Assert.Contains("\"redactedContent\"", results, StringComparison.Ordinal);

        var second = await Repository.RunAsync("dotnet", arguments);
        Assert.True(second.ExitCode == 0, second.Errors);
        Assert.StartsWith(string.Create(CultureInfo.InvariantCulture, $"hush: 0 done, {documents + 2} done before, 0 failed"), second.Errors,
            StringComparison.Ordinal);
        Assert.Equal(documents + 2, AcceptedBy(server));
    }

    [Fact]
    public async Task ChosenModel_ReadsEveryItem_AndAWrongOneEndsTheRun()
    {
        using TemporaryFolder folder = new();
        await using var server = await ServerProcess.StartAsync(folder.Path, "--model", "strong");
        var input = Directory.CreateDirectory(Path.Combine(folder.Path, "input")).FullName;
        File.Copy(Repository.PathOf("samples", "call.json"), Path.Combine(input, "call.json"));
        await File.WriteAllTextAsync(Path.Combine(input, "letter.txt"), "Dear Ms Achterberg, my number is 555-0142-118.");
        var key = Path.Combine(folder.Path, "key");
        await File.WriteAllTextAsync(key, ServerProcess.Key);
        var output = Path.Combine(folder.Path, "results.jsonl");
        string[] arguments = [Program, "submit", input, "--server", server.Address.ToString(), "--output", output, "--key", key, "--model"];

        var wrong = await Repository.RunAsync("dotnet", [.. arguments, "wise"]);
        Assert.Equal(2, wrong.ExitCode);
        Assert.StartsWith("hush: stopped: --model: the server does not offer this model, but fast, strong, together\n", wrong.Errors, StringComparison.Ordinal);
        Assert.Equal((0, ""), (AcceptedBy(server), await File.ReadAllTextAsync(output)));

        var right = await Repository.RunAsync("dotnet", [.. arguments, "fast"]);
        Assert.True(right.ExitCode == 0, right.Errors);
        var results = await File.ReadAllLinesAsync(output);
        Assert.Equal(2, results.Length);
        Assert.All(results, line => Assert.Contains("\"hushModel\":\"hush-fast ", line, StringComparison.Ordinal));
    }

    [Fact]
    public async Task ModelOfAServerThatOffersNone_EndsTheRun()
    {
        using TemporaryFolder folder = new();
        await using var server = await ServerProcess.StartAsync(folder.Path, "--Hush:Models=none");
        var key = Path.Combine(folder.Path, "key");
        await File.WriteAllTextAsync(key, ServerProcess.Key);
        var run = await Repository.RunAsync("dotnet", [Program, "submit", WriteItems(folder), "--server", server.Address.ToString(),
            "-o", Path.Combine(folder.Path, "out.jsonl"), "--key", key, "--model", "fast"]);
        Assert.Equal(2, run.ExitCode);
        Assert.Contains("stopped: --model: callers may not choose the model of this server\n", run.Errors, StringComparison.Ordinal);
    }

    [Fact]
    public async Task WrongKey_EndsTheRun()
    {
        using TemporaryFolder folder = new();
        await using var server = await ServerProcess.StartAsync(folder.Path);
        var input = WriteItems(folder);
        var run = await Repository.RunAsync("dotnet",
            [Program, "submit", input, "--server", server.Address.ToString(), "-o", Path.Combine(folder.Path, "out.jsonl")]);
        Assert.Equal(1, run.ExitCode);
        Assert.Contains("stopped: the server refuses it: 401", run.Errors, StringComparison.Ordinal);
    }

    [Fact]
    public async Task FullQueue_IsWaitedFor()
    {
        using TemporaryFolder folder = new();
        await using var server = await ServerProcess.StartAsync(folder.Path, "--Hush:Jobs:QueueLength", "2", "--Hush:Jobs:Workers", "1");
        var input = WriteItems(folder);
        var output = Path.Combine(folder.Path, "out.jsonl");
        using var run = Start(server, input, output);
        var errors = await run.StandardError.ReadToEndAsync();
        await run.WaitForExitAsync();
        Assert.True(run.ExitCode == 0, errors);
        Assert.Equal(Items, NamesOf(output).Length);
        Assert.Equal(Items, AcceptedBy(server));
        Assert.Contains("answered 503", server.Log, StringComparison.Ordinal);
    }

    [Fact]
    public async Task StoppedRun_GoesOn_AndNothingIsSentTwice()
    {
        using TemporaryFolder folder = new();
        await using var server = await ServerProcess.StartAsync(folder.Path);
        var input = WriteItems(folder);
        var output = Path.Combine(folder.Path, "out.jsonl");
        for (var stop = 0; stop < 2; stop++)
        {
            using var run = Start(server, input, output);
            var before = AcceptedBy(server);
            while (AcceptedBy(server) < before + 20 && !run.HasExited) await Task.Delay(20);
            await Repository.RunAsync("kill", ["-TERM", run.Id.ToString(CultureInfo.InvariantCulture)]);
            await run.WaitForExitAsync();
        }

        using var last = Start(server, input, output);
        var errors = await last.StandardError.ReadToEndAsync();
        await last.WaitForExitAsync();
        Assert.True(last.ExitCode == 0, errors);
        var names = NamesOf(output);
        Assert.Equal((Items, Items), (names.Length, names.Distinct().Count()));
        Assert.Equal(Items, AcceptedBy(server));
    }

    [Fact]
    public async Task KilledRun_AndServerThatStartsAnew_LoseNothing()
    {
        using TemporaryFolder folder = new();
        var server = await ServerProcess.StartAsync(folder.Path);
        try
        {
            var input = WriteItems(folder);
            var output = Path.Combine(folder.Path, "out.jsonl");
            using (var run = Start(server, input, output))
            {
                while (AcceptedBy(server) < 20 && !run.HasExited) await Task.Delay(20);
                run.Kill();
                await run.WaitForExitAsync();
            }

            await server.KillAsync();
            await server.DisposeAsync();
            server = await ServerProcess.StartAsync(folder.Path);
            using var last = Start(server, input, output);
            var errors = await last.StandardError.ReadToEndAsync();
            await last.WaitForExitAsync();
            Assert.True(last.ExitCode == 0, errors);
            var names = NamesOf(output);
            Assert.Equal((Items, Items), (names.Length, names.Distinct().Count()));
        }
        finally
        {
            await server.DisposeAsync();
        }
    }

    private static Process Start(ServerProcess server, string input, string output)
    {
        ProcessStartInfo start = new("dotnet") { RedirectStandardError = true };
        start.Environment["HUSH_TEST_SERVER_KEY"] = ServerProcess.Key;
        string[] arguments = [Program, "submit", input, "--server", server.Address.ToString(), "-o", output, "--key", "env:HUSH_TEST_SERVER_KEY"];
        foreach (var argument in arguments) start.ArgumentList.Add(argument);
        return Process.Start(start)!;
    }

    private static string WriteItems(TemporaryFolder folder)
    {
        var path = Path.Combine(folder.Path, "items.jsonl");
        File.WriteAllLines(path,
            Enumerable.Range(0,
                Items).Select(number => string.Create(CultureInfo.InvariantCulture,
                    $"{{\"id\":\"{number}\",\"text\":\"Ms Achterberg called about order {number}.\"}}")));
        return path;
    }

    private static int AcceptedBy(ServerProcess server) =>
        server.Log.Split('\n').Count(line => line.Contains("was accepted", StringComparison.Ordinal));

    private static string[] NamesOf(string output) =>
        [.. File.ReadAllLines(output).Select(line => JsonNode.Parse(line)!["name"]!.GetValue<string>())];
}
