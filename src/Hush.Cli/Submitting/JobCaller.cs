using System.Net;
using System.Net.Http.Headers;
using System.Text.Json;

namespace Hush.Cli.Submitting;

/// <summary>A server that does not do what is asked; the message says why and holds nothing of the request.</summary>
/// <param name="message">Why.</param>
/// <param name="isFinal">Whether the next item would fare no better, so that the run ends.</param>
/// <param name="code">The exit code of a run that ends so.</param>
internal sealed class CallProblem(string message, bool isFinal = false, ExitCode code = ExitCode.SomeLinesFailed) : Exception(message)
{
    /// <summary>The exit code of a run that ends so.</summary>
    public ExitCode Code => code;

    /// <summary>Whether the next item would fare no better.</summary>
    public bool IsFinal => isFinal;
}

/// <summary>Submits jobs and waits for their ends. What is only for now (a full queue, a server that starts anew, a cut connection) is tried
/// again.</summary>
/// <param name="http">Knows the server's address and the key, and follows no redirection.</param>
/// <param name="patience">After how long a server that was away is given up.</param>
/// <param name="time">The clock of pauses.</param>
internal sealed class JobCaller(HttpClient http, TimeSpan patience, TimeProvider time)
{
    private const string LocationHeader = "operation-location";
    private static readonly TimeSpan FirstPause = TimeSpan.FromMilliseconds(50);
    private static readonly TimeSpan LongestPause = TimeSpan.FromSeconds(2);

    // When the server last took a job: one that takes those of others is not away, though this one waits for long.
    private long _lastTaken;

    /// <summary>The path and query at which the job's state is.</summary>
    /// <param name="item">What is sent.</param>
    /// <param name="sending">Cuts off a request that is under way.</param>
    /// <param name="cancellation">Ends the pauses: nothing is sent again.</param>
    /// <exception cref="CallProblem">The server refuses the request, or does not answer for long.</exception>
    public async Task<string> SubmitAsync(SubmitItem item, CancellationToken sending, CancellationToken cancellation)
    {
        using var answer = await InsistAsync(
            () => new HttpRequestMessage(HttpMethod.Post, item.Path)
            { Content = new ByteArrayContent(item.Body) { Headers = { ContentType = new MediaTypeHeaderValue("application/json") } } },
            sending,
            cancellation);
        await RefuseAsync(answer, sending);
        Volatile.Write(ref _lastTaken, time.GetTimestamp());
        return answer.Headers.TryGetValues(LocationHeader, out var locations) && Uri.TryCreate(locations.First(), UriKind.Absolute, out var location)
            ? location.PathAndQuery
            : throw new CallProblem("the server's answer does not say where the job is; is it a Hush server?", isFinal: true);
    }

    /// <summary>The job's last state; null when the server does not know the job any more.</summary>
    /// <exception cref="CallProblem">The server does not answer for long, or not as it should.</exception>
    public async Task<JsonElement?> WaitAsync(string location, CancellationToken cancellation)
    {
        // Only a path of this server: the key goes nowhere else, whatever an answer or the state file says.
        if (!location.StartsWith('/') || location.StartsWith("//", StringComparison.Ordinal)) return null;
        for (var pause = FirstPause; ; pause = Longer(pause))
        {
            using var answer = await InsistAsync(() => new HttpRequestMessage(HttpMethod.Get, location), cancellation, cancellation);
            if (answer.StatusCode is HttpStatusCode.NotFound or HttpStatusCode.Gone) return null;
            await RefuseAsync(answer, cancellation);
            var state = await ReadAsync(answer, cancellation)
                ?? throw new CallProblem("the server's answer is no JSON; is it a Hush server?", isFinal: true);
            if (JobOutcome.StatusOf(state) is not { } status) throw new CallProblem("the server's answer is no job; is it a Hush server?",
                isFinal: true);
            if (status is not ("notStarted" or "running" or "cancelling")) return state;
            await Task.Delay(pause, time, cancellation);
        }
    }

    private static TimeSpan Longer(TimeSpan pause) => pause * 2 < LongestPause ? pause * 2 : LongestPause;

    private static async Task<JsonElement?> ReadAsync(HttpResponseMessage answer, CancellationToken cancellation)
    {
        try
        {
            await using var body = await answer.Content.ReadAsStreamAsync(cancellation);
            using var document = await JsonDocument.ParseAsync(body, default, cancellation);
            return document.RootElement.ValueKind == JsonValueKind.Object ? document.RootElement.Clone() : null;
        }
        catch (JsonException)
        {
            return null;
        }
    }

    private async Task RefuseAsync(HttpResponseMessage answer, CancellationToken cancellation)
    {
        if (answer.IsSuccessStatusCode) return;
        JsonElement? error = await ReadAsync(answer, cancellation) is { } body && body.TryGetProperty("error", out var told) ? told : null;
        if (answer.StatusCode == HttpStatusCode.BadRequest && error is { } aboutModel && ModelChoice.IsRefusedBy(aboutModel))
            throw new CallProblem(ModelChoice.ProblemOf(await ReadStatusAsync(cancellation)), isFinal: true, ExitCode.Usage);
        var code = error is { } reason ? $" {JobOutcome.CodeOf(reason)}" : "";
        var isForAll =
            answer.StatusCode is HttpStatusCode.Unauthorized or HttpStatusCode.Forbidden or HttpStatusCode.NotFound or HttpStatusCode.MethodNotAllowed
            || (int)answer.StatusCode is >= 300 and < 400;
        throw new CallProblem($"the server refuses it: {(int)answer.StatusCode}{code}", isForAll);
    }

    /// <summary>What the server says of itself; null when it does not.</summary>
    private async Task<JsonElement?> ReadStatusAsync(CancellationToken cancellation)
    {
        using HttpRequestMessage request = new(HttpMethod.Get, ModelChoice.StatusPath);
        using var answer = await TryAsync(request, cancellation);
        return answer is { IsSuccessStatusCode: true } ? await ReadAsync(answer, cancellation) : null;
    }

    private async Task<HttpResponseMessage> InsistAsync(Func<HttpRequestMessage> make, CancellationToken sending, CancellationToken cancellation)
    {
        var start = time.GetTimestamp();
        for (var pause = FirstPause; ; pause = Longer(pause))
        {
            using var request = make();
            var answer = await TryAsync(request, sending);
            if (answer is not null
                && answer.StatusCode is not (
                    HttpStatusCode.TooManyRequests or HttpStatusCode.ServiceUnavailable
                    or HttpStatusCode.BadGateway or HttpStatusCode.GatewayTimeout)) return answer;
            var asked = AskedBy(answer) ?? pause;
            answer?.Dispose();
            if (time.GetElapsedTime(Math.Max(start, Volatile.Read(ref _lastTaken))) +
                asked > patience) throw new CallProblem($"the server has taken nothing for {patience.TotalMinutes:0.#} minutes", isFinal: true);
            await Task.Delay(asked, time, cancellation);
        }
    }

    /// <summary>How long the server asks to wait; null when it does not say.</summary>
    private TimeSpan? AskedBy(HttpResponseMessage? answer)
    {
        if (answer?.Headers.RetryAfter is not { } asked) return null;
        var wait = asked.Delta ?? asked.Date!.Value - time.GetUtcNow();
        return wait > TimeSpan.Zero ? wait : FirstPause;
    }

    /// <summary>Null when the server can't be reached, or the connection is cut.</summary>
    private async Task<HttpResponseMessage?> TryAsync(HttpRequestMessage request, CancellationToken cancellation)
    {
        try
        {
            return await http.SendAsync(request, cancellation);
        }
        catch (Exception failure) when (failure is HttpRequestException
            || (failure is TaskCanceledException && !cancellation.IsCancellationRequested))
        {
            return null;
        }
    }
}
