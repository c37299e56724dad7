using System.Net;
using Hush.Mapping.Problems;
using Hush.Server.Hosting;
using Hush.Server.Keys;
using Hush.Server.Telemetry;
using Microsoft.Extensions.Options;

namespace Hush.Server.Http;

/// <summary>
/// Keeps web pages from using a server that asks for no key: whatever runs in the browser of a user of this machine reaches it too. A page's
/// request says where the page is from, or goes to a name that the page's owner has pointed at this machine, or has no JSON in it by its type.
/// </summary>
internal sealed class LoopbackGuard(KeyRing keys, MetricsAccess metrics, IOptions<AddressOptions> addresses, IConfiguration configuration)
{
    private static readonly PathString[] OfFiles = ["/transcripts", "/audio", "/restore"];

    private readonly bool _isOn = keys.IsOpen;
    private readonly bool _servesAnybody = ContainerSettings.ServesAnybody(configuration);
    private readonly string[] _origins = CrossOrigin.Read(configuration);
    private readonly string? _publicHost = Uri.TryCreate(addresses.Value.PublicBaseUrl, UriKind.Absolute, out var url) ? url.Host : null;

    public Task InvokeAsync(HttpContext context, RequestDelegate next)
    {
        var problem = _isOn ? ProblemOf(context.Request) : null;
        return problem is null ? next(context) : ProblemAnswer.WriteAsync(context, problem);
    }

    private RequestProblem? ProblemOf(HttpRequest request)
    {
        // Probes come by any name, and nothing that they read is anybody's.
        if (!KeyCheck.Guards(request.Path) || metrics.IsOpenTo(request)) return null;
        if (!_servesAnybody && !IsOurs(request.Host.Host)) return ProblemCatalog.ForeignHost;
        if (request.Headers.Origin.FirstOrDefault() is { Length: > 0 } origin && !MayCome(origin, request)) return ProblemCatalog.ForeignOrigin;
        var brings = HttpMethods.IsPost(request.Method) || HttpMethods.IsPut(request.Method);

        // Files of all types come by these routes; that they come from no page is told by the origin.
        var isFile = OfFiles.Any(root => request.Path.StartsWithSegments(root, StringComparison.OrdinalIgnoreCase));
        return brings && !isFile && HasBody(request) && !request.HasJsonContentType() ? ProblemCatalog.WrongContentType : null;
    }

    // A cancel has none.
    private static bool HasBody(HttpRequest request) => request.ContentLength is not (null or 0) || request.Headers.TransferEncoding.Count > 0;

    private bool MayCome(string origin, HttpRequest request) =>
        _origins.Contains(origin, StringComparer.OrdinalIgnoreCase)
        || (Uri.TryCreate(origin, UriKind.Absolute, out var page)
            && (IsOurs(page.Host) || string.Equals(page.Host, request.Host.Host, StringComparison.OrdinalIgnoreCase)));

    // Callers of HTTP/1.0 may leave the host out; browsers never do.
    private bool IsOurs(string host) => host.Length == 0 || IsLoopback(host) || string.Equals(host, _publicHost, StringComparison.OrdinalIgnoreCase);

    private static bool IsLoopback(string host) =>
        string.Equals(host, "localhost", StringComparison.OrdinalIgnoreCase) || host.EndsWith(".localhost", StringComparison.OrdinalIgnoreCase)
        || (IPAddress.TryParse(host.Trim('[', ']'), out var address) && IPAddress.IsLoopback(address));
}
