using System.Net;
using System.Net.Http.Json;
using System.Text.Json;

namespace Hush.EndToEnd.Tests.Reliability;

/// <summary>
/// Clients that submit, poll and cancel jobs at servers that come and go. Whatever a server does not answer is tried again elsewhere; only
/// answers enter the ledger.
/// </summary>
internal sealed class ClientLoad(JobLedger ledger, Func<Random, Uri> anyServer, int mostOpen) : IDisposable
{
    private const string Path = "language/analyze-conversations/jobs";
    private const string Version = "api-version=2024-11-01";
    private const int Submitters = 4;
    private const int Pollers = 4;
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(100);

    private readonly HttpClient _client = new() { Timeout = TimeSpan.FromSeconds(10) };
    private int _number;
    private int _refused;
    private int _unanswered;
    private int _polls;

    /// <summary>Submits that were answered with 429 or 503.</summary>
    public int Refused => _refused;

    /// <summary>Submits without an answer: the job may have been stored or not.</summary>
    public int Unanswered => _unanswered;

    public int Polls => _polls;

    /// <summary>Runs until <paramref name="stopping"/>.</summary>
    public Task RunAsync(int seed, CancellationToken stopping)
    {
        _client.DefaultRequestHeaders.Add("Ocp-Apim-Subscription-Key", ServerProcess.Key);
        return Task.WhenAll(
        [
            .. Enumerable.Range(0,
                Submitters).Select(i => Task.Run(() => RepeatAsync(SubmitAsync, new Random(seed + i), stopping), CancellationToken.None)),
            .. Enumerable.Range(Submitters, Pollers)
                .Select(i => Task.Run(() => RepeatAsync(PollAsync, new Random(seed + i), stopping), CancellationToken.None)),
        ]);
    }

    /// <summary>Looks once at a job of the ledger at a given server; false when that did not answer.</summary>
    public async Task<bool> LookAsync(string id, Uri server)
    {
        var began = ledger.SeenCount(id);
        using var answer = await _client.GetAsync(new Uri(server, $"{Path}/{id}?{Version}"));
        if (IsForLater(answer)) return false;
        if (!answer.IsSuccessStatusCode)
        {
            ledger.Report($"{id} was accepted and is answered with {(int)answer.StatusCode}");
            return false;
        }

        var state = await answer.Content.ReadFromJsonAsync<JsonElement>();
        ledger.See(id, began, state);
        return true;
    }

    public void Dispose() => _client.Dispose();

    private static bool IsForLater(HttpResponseMessage answer) =>
        answer.StatusCode is HttpStatusCode.TooManyRequests or HttpStatusCode.ServiceUnavailable;

    private static async Task RepeatAsync(Func<Random, Task> step, Random random, CancellationToken stopping)
    {
        while (!stopping.IsCancellationRequested)
        {
            try
            {
                await step(random);
            }
            catch (Exception failure) when (failure is HttpRequestException or OperationCanceledException or IOException)
            {
                // A server that was killed, paused or is not there yet.
                await Task.Delay(Pause, CancellationToken.None);
            }
        }
    }

    private async Task SubmitAsync(Random random)
    {
        if (ledger.Unfinished >= mostOpen)
        {
            await Task.Delay(Pause);
            return;
        }

        var number = Interlocked.Increment(ref _number);
        var isAnswered = false;
        try
        {
            using var answer = await _client.PostAsJsonAsync(new Uri(anyServer(random), $"{Path}?{Version}"), Requests.Chat(number));
            isAnswered = true;
            if (answer.StatusCode == HttpStatusCode.Accepted)
            {
                var id = new Uri(answer.Headers.GetValues("operation-location").Single()).Segments[^1];
                ledger.Accept(id, number);
                if (random.Next(20) == 0) await CancelAsync(id, random);
                return;
            }

            if (!IsForLater(answer)) ledger.Report($"a submit was answered with {(int)answer.StatusCode}");
        }
        finally
        {
            if (!isAnswered) Interlocked.Increment(ref _unanswered);
        }

        Interlocked.Increment(ref _refused);
        await Task.Delay(Pause);
    }

    private async Task CancelAsync(string id, Random random)
    {
        ledger.AskToCancel(id);
        using var ignored = await _client.PostAsync(new Uri(anyServer(random), $"{Path}/{id}:cancel?{Version}"), null);
    }

    private async Task PollAsync(Random random)
    {
        if (ledger.Pick(random) is { } id && await LookAsync(id, anyServer(random))) Interlocked.Increment(ref _polls);
        await Task.Delay(Pause / 2);
    }
}
