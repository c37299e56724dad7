using System.Collections.Concurrent;
using System.Globalization;
using System.Net;
using System.Text;
using Hush.TestKit;

namespace Hush.Cli.Tests.Submitting;

/// <summary>Takes jobs and ends them at their second poll; what it refuses is the test's to say.</summary>
internal sealed class StandInServer : IDisposable
{
    private readonly HttpListener _listener = new();
    private readonly ConcurrentDictionary<string, int> _polls = new();
    private int _submits;

    public StandInServer()
    {
        Address = string.Create(CultureInfo.InvariantCulture, $"http://127.0.0.1:{LoopbackPort.Free()}/");
        _listener.Prefixes.Add(Address);
        _listener.Start();
        _ = ServeAsync();
    }

    public string Address { get; }

    public int Submits => _submits;

    public ConcurrentBag<string> Bodies { get; } = [];

    public ConcurrentBag<string?> Keys { get; } = [];

    /// <summary>The status with which a submit is refused, by its number from 1; 202 takes it.</summary>
    public Func<int, int> StatusOf { get; set; } = _ => 202;

    /// <summary>The seconds that refusals ask to wait; null when they ask for none.</summary>
    public string? RetryAfter { get; set; }

    /// <summary>The error of the only document or conversation; null when the job has results.</summary>
    public string? ItemError { get; set; }

    /// <summary>Whether a job is known when its state is asked for.</summary>
    public bool KnowsJobs { get; set; } = true;

    /// <summary>The state in which jobs end.</summary>
    public string End { get; set; } = "succeeded";

    public void Dispose() => _listener.Close();

    private async Task ServeAsync()
    {
        while (_listener.IsListening)
        {
            try
            {
                var context = await _listener.GetContextAsync();
                _ = AnswerAsync(context);
            }
            catch (Exception failure) when (failure is HttpListenerException or ObjectDisposedException)
            {
                return;
            }
        }
    }

    private async Task AnswerAsync(HttpListenerContext context)
    {
        string answer;
        if (context.Request.HttpMethod == "POST")
        {
            using StreamReader reader = new(context.Request.InputStream);
            Bodies.Add(await reader.ReadToEndAsync());
            Keys.Add(context.Request.Headers["Ocp-Apim-Subscription-Key"]);
            var number = Interlocked.Increment(ref _submits);
            context.Response.StatusCode = StatusOf(number);
            if (context.Response.StatusCode != 202 && RetryAfter is { } seconds) context.Response.Headers["Retry-After"] = seconds;
            answer = """{"error":{"code":"InvalidRequest","message":"m","innererror":{"code":"InvalidParameterValue","message":"m"}}}""";
            if (context.Response.StatusCode == 202)
            {
                context.Response.Headers["operation-location"] = string.Create(CultureInfo.InvariantCulture, $"{Address}jobs/{number}?api-version=v");
                answer = "";
            }
        }
        else
        {
            var id = context.Request.Url!.Segments[^1];
            var hasEnded = _polls.AddOrUpdate(id, 1, (_, polls) => polls + 1) > 1;
            if (!KnowsJobs) context.Response.StatusCode = 404;
            var errors = ItemError is null
                ? "" : $$$$"""{"id":"1","error":{"code":"InvalidArgument","innererror":{"code":"{{{{ItemError}}}}"}}}""";
            answer = $$$"""{"status":"{{{(hasEnded ? End : "running")}}}","errors":[{"code":"InternalServerError"}],"tasks":{"items":[{"results":{"job":"{{{id}}}","errors":[{{{errors}}}]}}]}}""";
        }

        var bytes = Encoding.UTF8.GetBytes(answer);
        await context.Response.OutputStream.WriteAsync(bytes);
        context.Response.Close();
    }
}
