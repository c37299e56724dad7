using System.Globalization;

namespace Hush.Server.Http;

/// <summary>Puts the headers on every answer that clients of the service find there.</summary>
internal sealed class AnswerHeaders(TimeProvider time)
{
    private const string ClientRequestId = "x-ms-client-request-id";
    private static readonly object IdKey = new();
    private const int MaxEchoLength = 128;

    public Task InvokeAsync(HttpContext context, RequestDelegate next)
    {
        var start = time.GetTimestamp();
        context.Response.OnStarting(() =>
        {
            Add(context, time.GetElapsedTime(start));
            return Task.CompletedTask;
        });
        return next(context);
    }

    /// <summary>The id of a request, which its answer and its log line carry.</summary>
    public static string IdOf(HttpContext context)
    {
        if (context.Items.TryGetValue(IdKey, out var id)) return (string)id!;
        var made = Guid.NewGuid().ToString("D");
        context.Items[IdKey] = made;
        return made;
    }

    private static void Add(HttpContext context, TimeSpan elapsed)
    {
        var headers = context.Response.Headers;
        headers["apim-request-id"] = IdOf(context);
        headers.StrictTransportSecurity = "max-age=31536000; includeSubDomains; preload";
        headers.XContentTypeOptions = "nosniff";
        headers["x-envoy-upstream-service-time"] = ((long)elapsed.TotalMilliseconds).ToString(CultureInfo.InvariantCulture);

        string? clientId = context.Request.Headers[ClientRequestId];
        if (clientId is { Length: > 0 and <= MaxEchoLength } && clientId.All(c => c is >= ' ' and <= '~')) headers[ClientRequestId] = clientId;
    }
}
