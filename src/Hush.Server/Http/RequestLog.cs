using System.Diagnostics;
using Hush.Mapping.Problems;

namespace Hush.Server.Http;

/// <summary>Logs each request by its route, never by its path or query, which are the caller's.</summary>
internal sealed class RequestLog(ILogger<RequestLog> logger, TimeProvider time)
{
    public async Task InvokeAsync(HttpContext context, RequestDelegate next)
    {
        var start = time.GetTimestamp();
        try
        {
            await next(context);
        }
        finally
        {
            if (logger.IsEnabled(LogLevel.Information)) Write(context, time.GetElapsedTime(start));
        }
    }

    private void Write(HttpContext context, TimeSpan elapsed)
    {
        var route = (context.GetEndpoint() as RouteEndpoint)?.RoutePattern.RawText ?? "(none)";
        var problem = context.Features.Get<RequestProblem>();
        var method = MethodOf(context.Request);
        var requestId = AnswerHeaders.IdOf(context);
        var traceId = Activity.Current?.TraceId.ToString();
        var code = problem?.InnerCode ?? problem?.Code;
        Log.RequestEnded(logger, method, route, context.Response.StatusCode, code, elapsed.TotalSeconds, requestId, traceId);
    }

    // A method is any token that a client likes.
    private static string MethodOf(HttpRequest request) => request.Method is "GET" or "HEAD" or "POST" or "PUT" or "DELETE" or "OPTIONS"
        ? request.Method : "(other)";
}
