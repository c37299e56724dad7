using System.Diagnostics;
using System.Net.Http.Headers;
using System.Text;
using System.Text.Json.Nodes;
using Hush.Mapping.Conversations;
using Hush.Server.Hosting;
using Hush.Tasks;
using Hush.Tasks.Scheduling;
using Hush.TestKit;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace Hush.Server.Tests;

/// <summary>The whole server as the program composes it, on a port of its own, with a store of its own and a stand-in for the analysis.</summary>
internal sealed class RunningServer : IAsyncDisposable
{
    public const string Jobs = "language/analyze-conversations/jobs";

    private readonly WebApplication _app;
    private readonly DirectoryInfo _folder;

    private RunningServer(WebApplication app, DirectoryInfo folder, FakeClock clock, CapturedLog log, HttpClient client)
    {
        _app = app;
        _folder = folder;
        Clock = clock;
        Log = log;
        Client = client;
    }

    /// <summary>Where it listens; <see cref="Client"/> asks the first.</summary>
    public required IReadOnlyList<string> Addresses { get; init; }

    public FakeClock Clock { get; }

    public CapturedLog Log { get; }

    /// <summary>The folder of the store and all that is kept beside it.</summary>
    public string Folder => _folder.FullName;

    /// <summary>Every byte of the store's files, as characters.</summary>
    public string StoredCharacters => string.Concat(_folder.EnumerateFiles().Select(file =>
    {
        using FileStream shared = new(file.FullName, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
        using StreamReader reader = new(shared, Encoding.Latin1);
        return reader.ReadToEnd();
    }));

    /// <summary>Sends no key of its own accord.</summary>
    public HttpClient Client { get; }

    public static Task<RunningServer> StartAsync(params string[] settings) => StartAsync(NameFinder.All, settings);

    public static Task<RunningServer> StartAsync(AnalyzeConversation analyze, params string[] settings) =>
        StartAsync(NameFinder.All with { Conversation = analyze }, settings);

    public static Task<RunningServer> StartAsync(Analyses analyses, params string[] settings) => StartAsync(() => analyses, settings);

    public static async Task<RunningServer> StartAsync(Func<Analyses> load, params string[] settings)
    {
        var folder = Directory.CreateTempSubdirectory("hush-server-test");
        var clock = new FakeClock();
        var log = new CapturedLog();
        string[] args = ["--urls=http://127.0.0.1:0", "--store", Path.Combine(folder.FullName, "jobs.db"), .. settings];
        var app = ServerBuilder.Build(args, builder =>
        {
            builder.Services.AddSingleton<TimeProvider>(clock);
            builder.Services.AddSingleton(new AnalyzerHost(load));
            builder.Logging.ClearProviders().SetMinimumLevel(LogLevel.Trace).AddProvider(log);
        });
        await app.StartAsync();
        string[] addresses = [.. app.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses];
        return new RunningServer(app, folder, clock, log, new HttpClient { BaseAddress = new Uri(addresses[0] + "/") }) { Addresses = addresses };
    }

    public Task<HttpResponseMessage> SubmitAsync(string body, string version = "2024-11-01", string? key = null) =>
        SendAsync(HttpMethod.Post, $"{Jobs}?api-version={version}", body, key);

    public Task<HttpResponseMessage> SendAsync(HttpMethod method, string path, string? body = null, string? key = null)
    {
        var request = new HttpRequestMessage(method, path);
        if (body is not null) request.Content = new StringContent(body, Encoding.UTF8, new MediaTypeHeaderValue("application/json"));
        if (key is not null) request.Headers.Add("Ocp-Apim-Subscription-Key", key);
        return Client.SendAsync(request);
    }

    /// <summary>Submits a job, follows its <c>operation-location</c> until it has ended and gives its last state.</summary>
    public async Task<JsonNode> RunAsync(string body, string version = "2024-11-01", string query = "", string? key = null)
    {
        using var accepted = await SubmitAsync(body, version, key);
        Assert.True((int)accepted.StatusCode == 202, await accepted.Content.ReadAsStringAsync());
        return await WaitAsync(LocationOf(accepted) + query, key);
    }

    public async Task<JsonNode> WaitAsync(string location, string? key = null)
    {
        var start = Stopwatch.GetTimestamp();
        while (Stopwatch.GetElapsedTime(start) < Eventually.NeverHangs)
        {
            using var answer = await SendAsync(HttpMethod.Get, location, key: key);
            var state = JsonNode.Parse(await answer.Content.ReadAsStringAsync())!;
            Assert.True(answer.IsSuccessStatusCode, state.ToJsonString());
            if (state["status"]!.GetValue<string>() is "succeeded" or "failed" or "partiallyCompleted" or "cancelled") return state;
            await Task.Delay(20);
        }

        throw new TimeoutException("The job did not end.");
    }

    /// <summary>Moves the clock on, a second at a time, until what waits for it has come about.</summary>
    public Task AdvanceUntilAsync(Func<bool> condition, string expected) => AdvanceUntilAsync(() => Task.FromResult(condition()), expected);

    /// <inheritdoc cref="AdvanceUntilAsync(Func{bool}, string)"/>
    public Task AdvanceUntilAsync(Func<Task<bool>> condition, string expected) => Eventually.TrueAsync(
        async () =>
        {
            if (await condition()) return true;
            Clock.Advance(TimeSpan.FromSeconds(1));
            return false;
        },
        expected);

    /// <summary>Moves the clock on until a job has ended, and gives its last state: the worker asks by the clock whether the job is still
    /// wanted.</summary>
    public async Task<JsonNode> EndAsync(string location)
    {
        var ended = WaitAsync(location);
        await AdvanceUntilAsync(() => ended.IsCompleted, "the job ended");
        return await ended;
    }

    /// <summary>How long a stop waits for what goes on.</summary>
    public TimeSpan ShutdownTimeout => _app.Services.GetRequiredService<IOptions<HostOptions>>().Value.ShutdownTimeout;

    /// <summary>How the program would end.</summary>
    public int ExitCode => (int)_app.Services.GetRequiredService<Failing>().ExitCode;

    /// <summary>Whether the server is asked to stop, by itself or by others.</summary>
    public bool IsStopping => _app.Lifetime.ApplicationStopping.IsCancellationRequested;

    /// <summary>Stops as on SIGTERM.</summary>
    public Task StopAsync()
    {
        _app.Lifetime.StopApplication();
        return _app.StopAsync();
    }

    /// <summary>Calls that wait for a thread of analysis.</summary>
    public int WaitingCalls => Scheduler.WaitingCalls;

    /// <summary>Whether one more call would be refused.</summary>
    public bool IsFull
    {
        get
        {
            try
            {
                Scheduler.RequireRoom();
                return false;
            }
            catch (AnalysisBusyException)
            {
                return true;
            }
        }
    }

    private AnalysisScheduler Scheduler => _app.Services.GetRequiredService<AnalysisScheduler>();

    public static string LocationOf(HttpResponseMessage accepted) => accepted.Headers.GetValues("operation-location").Single();

    public static async Task<(int Status, string? Code, string? InnerCode)> ErrorOf(HttpResponseMessage answer)
    {
        var error = JsonNode.Parse(await answer.Content.ReadAsStringAsync())!["error"];
        return ((int)answer.StatusCode, error?["code"]?.GetValue<string>(), error?["innererror"]?["code"]?.GetValue<string>());
    }

    public async ValueTask DisposeAsync()
    {
        Client.Dispose();
        await _app.DisposeAsync();

        // SQLite's last connection may still be folding its log away while the folder goes.
        await Eventually.TrueAsync(TryDelete, "the folder is deleted");

        bool TryDelete()
        {
            try
            {
                _folder.Delete(recursive: true);
                return true;
            }
            catch (IOException)
            {
                return false;
            }
        }
    }
}
