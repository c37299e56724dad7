using System.Diagnostics;
using System.Globalization;
using Hush.TestKit;

namespace Hush.Benchmarks.Scale;

/// <summary>
/// <c>hush serve</c> as a process of its own on a free port of the loopback address, with the fast model. Stopped when disposed, and when this
/// process ends, however that ends.
/// </summary>
internal sealed class ScaleServer : IAsyncDisposable
{
    // Says the server's process id; the shell's standard input ends with the process that started it.
    private const string StopWithParent = "\"$@\" >>\"$LOG\" 2>&1 & echo $!; cat >/dev/null; kill -TERM $! 2>/dev/null; wait $!";

    private static readonly TimeSpan StartPatience = TimeSpan.FromSeconds(120);
    private static readonly TimeSpan StopPatience = TimeSpan.FromSeconds(20);

    private readonly Process _shell;
    private readonly int _id;
    private readonly string _log;
    private readonly HttpClient _client;

    private ScaleServer(Process shell, int id, string role, Uri address, string log) =>
        (_shell, _id, Role, Address, _log, _client) = (shell, id, role, address, log, new HttpClient { BaseAddress = address });

    /// <summary>What it does of the work that several share.</summary>
    public string Role { get; }

    public Uri Address { get; }

    /// <summary>Time of the processor that it has used.</summary>
    public TimeSpan ProcessorTime => ProcessTime.Of(_id);

    /// <param name="program">The server's assembly.</param>
    /// <param name="folder">Where it runs and writes its log.</param>
    /// <param name="role">What it does.</param>
    /// <param name="settings">Further settings.</param>
    public static async Task<ScaleServer> StartAsync(string program, string folder, string role, params string[] settings)
    {
        var port = LoopbackPort.Free();
        Uri address = new(string.Create(CultureInfo.InvariantCulture, $"http://127.0.0.1:{port}/"));
        var log = Path.Combine(folder, string.Create(CultureInfo.InvariantCulture, $"server-{port}.log"));
        ProcessStartInfo start = new("/bin/sh") { WorkingDirectory = folder, RedirectStandardInput = true, RedirectStandardOutput = true };
        string[] command =
        [
            "-c", StopWithParent, "sh", "dotnet", program, "--urls", address.GetLeftPart(UriPartial.Authority), "--role", role, "--model", "fast",
            "--Hush:Metrics=all", .. settings,
        ];
        foreach (var argument in command) start.ArgumentList.Add(argument);
        start.Environment["LOG"] = log;
        start.Environment["DOTNET_EnableDiagnostics"] = "0"; // as `hush serve` has it
        var shell = Process.Start(start)!;
        var id = int.Parse((await shell.StandardOutput.ReadLineAsync())!, CultureInfo.InvariantCulture);
        return new ScaleServer(shell, id, role, address, log);
    }

    /// <summary>Returns when it takes requests.</summary>
    /// <exception cref="InvalidOperationException">It has ended, or does not get ready.</exception>
    public async Task WaitUntilReadyAsync()
    {
        var start = Stopwatch.GetTimestamp();
        while (!await IsReadyAsync())
        {
            if (!ProcessTime.IsRunning(_id) || Stopwatch.GetElapsedTime(start) > StartPatience)
                throw new InvalidOperationException($"A server did not start:\n{await File.ReadAllTextAsync(_log)}");
            await Task.Delay(TimeSpan.FromMilliseconds(100));
        }
    }

    public async Task<MetricsPage> ReadMetricsAsync() => new(await _client.GetStringAsync(new Uri("metrics", UriKind.Relative)));

    public async ValueTask DisposeAsync()
    {
        _shell.StandardInput.Close();
        using (CancellationTokenSource patience = new(StopPatience))
        {
            await _shell.WaitForExitAsync(patience.Token).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        }

        if (!_shell.HasExited) Kill();
        _shell.Dispose();
        _client.Dispose();
    }

    private void Kill()
    {
        using var server = Process.GetProcessById(_id);
        server.Kill();
        _shell.Kill();
    }

    private async Task<bool> IsReadyAsync()
    {
        try
        {
            using var answer = await _client.GetAsync(new Uri("ready", UriKind.Relative));
            return answer.IsSuccessStatusCode;
        }
        catch (HttpRequestException)
        {
            return false; // not listening yet
        }
    }
}
