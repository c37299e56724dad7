using System.Diagnostics;
using System.Net.Http.Headers;
using System.Text.Json;

namespace Hush.Benchmarks.Scale;

/// <summary>
/// Callers who submit a job each, read its result and begin anew, so that as many jobs are under way as there are callers. A caller asks when its job
/// will probably have ended: after the time that the last ones took.
/// </summary>
/// <param name="address">The server that answers.</param>
/// <param name="jobs">What is submitted.</param>
internal sealed class ScaleLoad(Uri address, ScaleJobs jobs) : IDisposable
{
    /// <summary>Jobs under way at once.</summary>
    public const int Callers = 128;

    /// <summary>No more jobs than these are submitted, however fast they are.</summary>
    public const int MostJobs = 60_000;

    private static readonly Uri Route = new("language/analyze-conversations/jobs?api-version=2024-11-01", UriKind.Relative);
    private static readonly TimeSpan LongestJob = TimeSpan.FromSeconds(120);

    private readonly HttpClient _client = new() { BaseAddress = address, Timeout = LongestJob };
    private readonly CancellationTokenSource _failed = new();
    private readonly Lock _gate = new();
    private TimeSpan _usual = TimeSpan.FromMilliseconds(100);
    private int _submitted;
    private int _ended;
    private int _reads;
    private int _refused;

    /// <summary>Jobs whose results have been read.</summary>
    public int Ended => Volatile.Read(ref _ended);

    /// <summary>Reads of jobs, those that came too early among them.</summary>
    public int Reads => Volatile.Read(ref _reads);

    /// <summary>Calls that were told to come back later, and did.</summary>
    public int Refused => Volatile.Read(ref _refused);

    /// <summary>Runs until <paramref name="stopping"/>, and then until every job has ended.</summary>
    /// <exception cref="InvalidOperationException">A call was refused for good, a job did not end in time or did not succeed.</exception>
    public Task RunAsync(CancellationToken stopping) => Task.WhenAll(Enumerable.Range(0, Callers).Select(_ => CallAsync(stopping)));

    public void Dispose()
    {
        _client.Dispose();
        _failed.Dispose();
    }

    private async Task CallAsync(CancellationToken stopping)
    {
        try
        {
            while (!stopping.IsCancellationRequested && !_failed.IsCancellationRequested)
            {
                var number = Interlocked.Increment(ref _submitted);
                if (number > MostJobs) return;
                var start = Stopwatch.GetTimestamp();
                var location = await SubmitAsync(jobs.Bodies[number % jobs.Bodies.Length]);
                await ReadResultAsync(location, start);
                Interlocked.Increment(ref _ended);
            }
        }
        catch
        {
            await _failed.CancelAsync();
            throw;
        }
    }

    private async Task<Uri> SubmitAsync(byte[] body)
    {
        using var answer = await SendAsync(() => new HttpRequestMessage(HttpMethod.Post, Route)
        { Content = new ByteArrayContent(body) { Headers = { ContentType = new MediaTypeHeaderValue("application/json") } } });
        return new Uri(answer.Headers.GetValues("operation-location").Single());
    }

    private async Task ReadResultAsync(Uri location, long start)
    {
        var pause = Usual;
        for (var tries = 1; ; tries++)
        {
            await Task.Delay(pause, _failed.Token);
            Interlocked.Increment(ref _reads);
            using var answer = await SendAsync(() => new HttpRequestMessage(HttpMethod.Get, location));
            using var state = JsonDocument.Parse(await answer.Content.ReadAsByteArrayAsync(_failed.Token));
            var status = state.RootElement.GetProperty("status").GetString();
            var elapsed = Stopwatch.GetElapsedTime(start);
            if (status == "succeeded")
            {
                Learn(elapsed, isFirst: tries == 1);
                return;
            }

            if (status is not ("notStarted" or "running") || elapsed > LongestJob)
                throw new InvalidOperationException($"A job is {status} after {elapsed.TotalSeconds:0} s.");
            pause = Usual / 4;
        }
    }

    private async Task<HttpResponseMessage> SendAsync(Func<HttpRequestMessage> request)
    {
        while (true)
        {
            using var asked = request();
            var answer = await _client.SendAsync(asked, _failed.Token);
            if (answer.IsSuccessStatusCode) return answer;
            using (answer)
            {
                if (answer.Headers.RetryAfter?.Delta is not { } pause)
                    throw new InvalidOperationException($"A call was refused with {(int)answer.StatusCode}.");
                Interlocked.Increment(ref _refused);
                await Task.Delay(pause, _failed.Token);
            }
        }
    }

    private TimeSpan Usual
    {
        get
        {
            lock (_gate) return _usual;
        }
    }

    // Whoever finds the result at once may have come too late, and never learns how much.
    private void Learn(TimeSpan elapsed, bool isFirst)
    {
        lock (_gate) _usual = isFirst ? _usual * 0.99 : _usual + ((elapsed - _usual) * 0.1);
    }
}
