using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Net.Http.Json;
using System.Text;
using System.Text.Json;
using Hush.TestKit;

namespace Hush.EndToEnd.Tests;

/// <summary>The server as a process of its own, on a free port of the loopback address. Killed when disposed.</summary>
internal sealed class ServerProcess : IAsyncDisposable
{
    public const string Key = "end-to-end-key-0123456789";

    private static readonly TimeSpan StartPatience = TimeSpan.FromSeconds(90);

    private readonly Process _process;
    private readonly StringBuilder _log = new();

    private ServerProcess(Process process, Uri address)
    {
        _process = process;
        Client = new HttpClient { BaseAddress = address, Timeout = TimeSpan.FromSeconds(60) };
        Client.DefaultRequestHeaders.Add("Ocp-Apim-Subscription-Key", Key);
        _process.OutputDataReceived += (_, line) => Append(line.Data);
        _process.ErrorDataReceived += (_, line) => Append(line.Data);
        _process.BeginOutputReadLine();
        _process.BeginErrorReadLine();
    }

    public HttpClient Client { get; }

    public Uri Address => Client.BaseAddress!;

    /// <summary>Everything that the server wrote so far.</summary>
    public string Log
    {
        get
        {
            lock (_log) return _log.ToString();
        }
    }

    /// <summary>Whether the process has ended.</summary>
    public bool HasEnded => _process.HasExited;

    /// <summary>Starts a server whose jobs lie in <paramref name="folder"/>, and waits until it is ready.</summary>
    public static async Task<ServerProcess> StartAsync(string folder, params string[] settings)
    {
        var server = Launch(folder, settings);
        await server.WaitUntilReadyAsync(StartPatience);
        return server;
    }

    /// <summary>Starts a server and waits for nothing.</summary>
    public static ServerProcess Launch(string folder, params string[] settings) =>
        Launch(new ProcessStartInfo("dotnet")
        { ArgumentList = { Repository.PathOf("artifacts", "bin", "Hush.Server", "release", "Hush.Server.dll") } }, folder, settings);

    /// <summary>Starts the server by another program, and waits for nothing.</summary>
    public static ServerProcess Launch(ProcessStartInfo start, string folder, params string[] settings)
    {
        Uri address = new($"http://127.0.0.1:{LoopbackPort.Free().ToString(CultureInfo.InvariantCulture)}/");
        (start.RedirectStandardOutput, start.RedirectStandardError, start.WorkingDirectory) = (true, true, folder);
        string[] arguments = ["--urls", address.GetLeftPart(UriPartial.Authority), "--keys", Key, "--store", Path.Combine(folder, "jobs.db"),
            .. settings];
        foreach (var argument in arguments) start.ArgumentList.Add(argument);
        return new ServerProcess(Process.Start(start)!, address);
    }

    /// <summary>Submits a job and returns where its state is.</summary>
    public async Task<Uri> SubmitAsync(JsonElement body, string apiVersion)
    {
        using var answer = await Client.PostAsJsonAsync($"language/analyze-conversations/jobs?api-version={apiVersion}", body);
        Assert.True(answer.StatusCode == HttpStatusCode.Accepted, $"{answer.StatusCode}: {await answer.Content.ReadAsStringAsync()}");
        return new Uri(Assert.Single(answer.Headers.GetValues("operation-location")));
    }

    /// <summary>Reads a job's state until it has ended.</summary>
    public async Task<JsonElement> ResultAsync(Uri location, TimeSpan patience)
    {
        var watch = Stopwatch.StartNew();
        while (true)
        {
            var state = await Client.GetFromJsonAsync<JsonElement>(new Uri(Address, location.PathAndQuery));
            if (state.GetProperty("status").GetString() is "succeeded" or "failed" or "cancelled" or "partiallyCompleted") return state;
            Assert.True(watch.Elapsed < patience, $"The job did not end within {patience}: {state.GetProperty("status")}\n{Log}");
            await Task.Delay(100);
        }
    }

    /// <summary>Ends the process as a power failure would: no handler of it runs.</summary>
    public async Task KillAsync()
    {
        _process.Kill();
        await _process.WaitForExitAsync();
    }

    /// <summary>Sends a signal by its name, such as <c>STOP</c> or <c>CONT</c>.</summary>
    public async Task SignalAsync(string name)
    {
        var result = await Repository.RunAsync("kill", [$"-{name}", _process.Id.ToString(CultureInfo.InvariantCulture)]);
        Assert.True(result.ExitCode == 0, result.Errors);
    }

    public async ValueTask DisposeAsync()
    {
        if (!_process.HasExited) await KillAsync();
        _process.Dispose();
        Client.Dispose();
    }

    /// <summary>Returns when the server is ready; fails when it ends before, or needs longer than <paramref name="patience"/>.</summary>
    public async Task WaitUntilReadyAsync(TimeSpan patience)
    {
        var watch = Stopwatch.StartNew();
        while (true)
        {
            Assert.False(_process.HasExited, $"The server ended at its start.\n{Log}");
            Assert.True(watch.Elapsed < patience, $"The server was not ready within {patience}.\n{Log}");
            try
            {
                using var ready = await Client.GetAsync("ready");
                if (ready.IsSuccessStatusCode) return;
            }
            catch (HttpRequestException)
            {
                // Not listening yet.
            }

            await Task.Delay(100);
        }
    }

    private void Append(string? line)
    {
        lock (_log) _log.AppendLine(line);
    }
}
