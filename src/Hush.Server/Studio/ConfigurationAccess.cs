using System.Net;
using Hush.Server.Hosting;
using Microsoft.Extensions.Options;

namespace Hush.Server.Studio;

/// <summary>
/// Says where settings may be seen and written from: this machine, by callers with the role <c>admin</c>, which all have on a server without keys.
/// Behind a proxy every caller looks like one of this machine, so a server that says it stands behind one shows its settings to nobody, nor is a call
/// answered that a proxy has marked or that came by HTTP/1.0, which proxies speak and browsers do not. A proxy that leaves no trace can't be told
/// from a caller.
/// </summary>
internal sealed class ConfigurationAccess(IConfiguration configuration, IOptions<AddressOptions> addresses)
{
    private static readonly string[] OfProxies = ["Forwarded", "X-Real-IP", "Via"];

    private readonly bool _isLocal = !ContainerSettings.ServesAnybody(configuration) && string.IsNullOrEmpty(addresses.Value.PublicBaseUrl)
        && !addresses.Value.TrustForwardedHeaders;

    /// <summary>Whether a call of an admin comes from where it may. Pages of other origins, even of those that may use the API, may not touch its
    /// settings.</summary>
    public bool Allows(HttpContext context) =>
        _isLocal && context.Connection.RemoteIpAddress is { } caller && IPAddress.IsLoopback(caller)
        && !HttpProtocol.IsHttp10(context.Request.Protocol) && !context.Request.Headers.Keys.Any(IsOfProxies) && !IsOfAnotherPage(context.Request);

    private static bool IsOfAnotherPage(HttpRequest request) =>
        request.Headers.Origin.FirstOrDefault() is { Length: > 0 } origin
            && !string.Equals(origin, $"{request.Scheme}://{request.Host}", StringComparison.OrdinalIgnoreCase);

    // Names come in any case; over HTTP/2 in small letters.
    private static bool IsOfProxies(string header) => header.StartsWith("X-Forwarded-", StringComparison.OrdinalIgnoreCase)
        || OfProxies.Contains(header, StringComparer.OrdinalIgnoreCase);
}
