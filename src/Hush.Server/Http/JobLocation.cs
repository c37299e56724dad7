using Hush.Server.Hosting;
using Microsoft.Extensions.Options;

namespace Hush.Server.Http;

/// <summary>Writes the absolute URL of a job, which clients fetch as it is.</summary>
internal sealed class JobLocation(IOptions<AddressOptions> options)
{
    private readonly string? _publicBase = options.Value.PublicBaseUrl?.TrimEnd('/');
    private readonly bool _trustsForwarded = options.Value.TrustForwardedHeaders;

    /// <summary>Answers 202 without a body.</summary>
    public void Accept(HttpContext context, string pathAndQuery)
    {
        context.Response.StatusCode = StatusCodes.Status202Accepted;
        context.Response.Headers["operation-location"] = Of(context.Request, pathAndQuery);
        context.Response.ContentLength = 0;
    }

    /// <summary>The absolute URL of a path of ours.</summary>
    public string Of(HttpRequest request, string pathAndQuery) => BaseOf(request) + pathAndQuery;

    private string BaseOf(HttpRequest request)
    {
        if (_publicBase is not null) return _publicBase;
        var scheme = Forwarded(request, "X-Forwarded-Proto");
        var host = Forwarded(request, "X-Forwarded-Host");
        var prefix = Forwarded(request, "X-Forwarded-Prefix")?.Trim('/') ?? "";
        return $"{scheme ?? request.Scheme}://{host ?? HostOf(request)}{(prefix.Length > 0 ? "/" + prefix : "")}";
    }

    // HTTP/1.0 callers may leave the host out.
    private static string HostOf(HttpRequest request) => request.Host.HasValue
        ? request.Host.Value
        : new System.Net.IPEndPoint(request.HttpContext.Connection.LocalIpAddress ?? System.Net.IPAddress.Loopback,
            request.HttpContext.Connection.LocalPort).ToString();

    // Each proxy on the way appends its own value; the first is the one that the client saw.
    private string? Forwarded(HttpRequest request, string header)
    {
        var value = _trustsForwarded ? request.Headers[header].FirstOrDefault()?.Split(',')[0].Trim() : null;
        return string.IsNullOrEmpty(value) ? null : value;
    }
}
