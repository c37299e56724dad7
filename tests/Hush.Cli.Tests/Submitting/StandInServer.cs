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

    /// <summary>Path and query of every submit.</summary>
    public ConcurrentBag<string> Paths { get; } = [];

    /// <summary>The names that a submit may choose by <c>hush-model</c>; null when the server does not know the parameter.</summary>
    public string[]? Models { get; set; } = ["fast", "strong"];

    /// <summary>What <c>/status</c> says; null when it is not there.</summary>
    public string? Status { get; set; } = """{"service":"hush","models":[{"name":"fast"},{"name":"strong"}]}""";

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
            Paths.Add(context.Request.Url!.PathAndQuery);
            var number = Interlocked.Increment(ref _submits);
            context.Response.StatusCode = StatusOf(number);
            var chosen = context.Request.QueryString["hush-model"];
            if (chosen is not null && Models?.Contains(chosen) == false) context.Response.StatusCode = 400;
            if (context.Response.StatusCode != 202 && RetryAfter is { } seconds) context.Response.Headers["Retry-After"] = seconds;
            var target = chosen is null || Models is null ? "" : "\"target\":\"hush-model\",";
            answer =
                $$$$"""{"error":{"code":"InvalidRequest",{{{{target}}}}"message":"m","innererror":{"code":"InvalidParameterValue","message":"m"}}}""";
            if (context.Response.StatusCode == 202)
            {
                context.Response.Headers["operation-location"] = string.Create(CultureInfo.InvariantCulture, $"{Address}jobs/{number}?api-version=v{(chosen is null || Models is null ? "" : "&named")}");
                answer = "";
            }
        }
        else if (context.Request.Url!.AbsolutePath == "/status")
        {
            if (Status is null) context.Response.StatusCode = 404;
            answer = Status ?? "";
        }
        else
        {
            var id = context.Request.Url!.Segments[^1];
            var hasEnded = _polls.AddOrUpdate(id, 1, (_, polls) => polls + 1) > 1;
            if (!KnowsJobs) context.Response.StatusCode = 404;
            var errors = ItemError is null
                ? "" : $$$$"""{"id":"1","error":{"code":"InvalidArgument","innererror":{"code":"{{{{ItemError}}}}"}}}""";
            var model = context.Request.Url.Query.EndsWith("&named", StringComparison.Ordinal) ? "\"hushModel\":\"hush-fast 1\"," : "";
            answer = $$$"""{"status":"{{{(hasEnded ? End : "running")}}}","errors":[{"code":"InternalServerError"}],"tasks":{"items":[{"results":{{{{model}}}"job":"{{{id}}}","errors":[{{{errors}}}]}}]}}""";
        }

        var bytes = Encoding.UTF8.GetBytes(answer);
        await context.Response.OutputStream.WriteAsync(bytes);
        context.Response.Close();
    }
}
