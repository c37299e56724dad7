using System.Collections.Concurrent;
using System.Text.Json;

namespace Hush.EndToEnd.Tests;

/// <summary>Runs a script of named checks, once for all tests of a class.</summary>
public abstract class ScriptChecks(string script) : IAsyncLifetime
{
    private readonly ConcurrentDictionary<string, string> _failures = new(StringComparer.Ordinal);

    /// <summary>The names of the checks that the script made, in its order.</summary>
    public IReadOnlyList<string> Names { get; private set; } = [];

    public abstract ValueTask InitializeAsync();

    /// <summary>Runs the script with arguments and reads what became of its checks.</summary>
    protected async Task RunAsync(params string[] arguments)
    {
        // Debian's own interpreter, since its packages hold the clients.
        var interpreter = script.EndsWith(".py", StringComparison.Ordinal) ? "/usr/bin/python3" : "node";
        var result = await Repository.RunAsync(interpreter,
            [Repository.PathOf("tests", "Hush.EndToEnd.Tests", "clients", script), .. arguments]);
        Assert.True(result.ExitCode == 0, result.Errors);
        JsonElement[] checks = [.. JsonSerializer.Deserialize<JsonElement>(result.Output).EnumerateArray()];
        Names = [.. checks.Select(check => check.GetProperty("name").GetString()!)];
        foreach (var check in checks.Where(check => !check.GetProperty("passed").GetBoolean()))
            _failures[check.GetProperty("name").GetString()!] = check.GetProperty("detail").GetString()!;
    }

    /// <summary>Fails when the script did not make the check or the check failed.</summary>
    public void AssertPassed(string name)
    {
        Assert.Contains(name, Names);
        Assert.False(_failures.TryGetValue(name, out var detail), detail);
    }

    public ValueTask DisposeAsync()
    {
        GC.SuppressFinalize(this);
        return ValueTask.CompletedTask;
    }
}

/// <summary>Checks by one of Microsoft's clients against a server of its own.</summary>
public abstract class ClientChecks(string script) : ScriptChecks(script)
{
    public sealed override async ValueTask InitializeAsync()
    {
        using TemporaryFolder folder = new();
        await using var server = await ServerProcess.StartAsync(folder.Path);
        await RunAsync(server.Address.GetLeftPart(UriPartial.Authority), ServerProcess.Key);
    }
}

/// <summary>Checks of commands of <c>hush</c> that the script starts itself.</summary>
public abstract class CommandChecks(string script) : ScriptChecks(script)
{
    public sealed override async ValueTask InitializeAsync() =>
        await RunAsync(Repository.PathOf("artifacts", "bin", "Hush.Cli", "release", "hush.dll"));
}
