using System.Net;
using Microsoft.AspNetCore.Server.Kestrel.Core;

namespace Hush.Server.Hosting;

/// <summary>Where the server listens, and the rule that without a key it listens on loopback only, unless the operator lets anybody in.</summary>
internal static class ListenAddresses
{
    private const string Default = "http://127.0.0.1:5000";

    /// <exception cref="StartProblemException">An address is none, or there is no key, and an address can be reached from other machines.</exception>
    public static string[] Read(IConfiguration configuration, bool mayBeOpen)
    {
        var addresses = Configured(configuration);
        if (addresses.Concat(EndpointsOf(configuration)).FirstOrDefault(address => !IsAddress(address)) is { } wrong)
            throw new StartProblemException(
                $"Wrong settings: {wrong} is no address to listen on. An address is http://HOST:PORT or https://HOST:PORT with a port from 0 to 65535.");
        if (addresses.Concat(EndpointsOf(configuration)).FirstOrDefault(NeedsPort) is { } unsure)
            throw new StartProblemException(
                $"Wrong settings: {unsure} lets the system choose the port, which it can for an IP address only. Use 127.0.0.1 or [::1] in place of localhost.");
        var open = mayBeOpen ? null : addresses.Concat(EndpointsOf(configuration)).FirstOrDefault(address => !IsLoopback(address));
        return open is null
            ? addresses
            : throw new StartProblemException(
                $"No key is configured, so the server may listen on loopback only, but it was told to listen on {open}. "
                + "Configure a key (--key-file FILE, or HUSH_KEYS in the environment), use --urls http://127.0.0.1:5000, or let anybody in with --anonymous true.");
    }

    private static bool IsAddress(string address)
    {
        try
        {
            var parsed = BindingAddress.Parse(address);
            if (parsed.Scheme.ToUpperInvariant() is not ("HTTP" or "HTTPS")) return false;
            if (parsed.IsUnixPipe || parsed.IsNamedPipe) return true;

            // What could not be read as a port became part of the host.
            return parsed.Port is >= 0 and <= IPEndPoint.MaxPort
                && (parsed.Host.StartsWith('[') || !parsed.Host.Contains(':', StringComparison.Ordinal));
        }
        catch (FormatException)
        {
            return false;
        }
    }

    // Its two addresses would get two ports.
    private static bool NeedsPort(string address) =>
        BindingAddress.Parse(address) is { IsUnixPipe: false, IsNamedPipe: false, Port: 0 } parsed
            && string.Equals(parsed.Host, "localhost", StringComparison.OrdinalIgnoreCase);

    public static bool IsLoopback(string address)
    {
        if (address.StartsWith("http://unix:", StringComparison.OrdinalIgnoreCase)) return true;
        var host = BindingAddress.Parse(address).Host.Trim('[', ']');
        return string.Equals(host, "localhost", StringComparison.OrdinalIgnoreCase)
            || (IPAddress.TryParse(host, out var ip) && IPAddress.IsLoopback(ip));
    }

    /// <summary>
    /// Whether an endpoint is one of https that <see cref="Read"/> gave. Those of Kestrel's own section are not among them: they have certificates of
    /// their own, which only Kestrel knows.
    /// </summary>
    public static bool IsEncrypted(ListenOptions listen, string[] addresses, IConfiguration configuration)
    {
        if (EndpointsOf(configuration).Any() || listen.IPEndPoint is not { } endpoint) return false;
        BindingAddress[] meant = [.. addresses.Select(BindingAddress.Parse).Where(address => IsMeantBy(address, endpoint))];
        return meant.Length > 0 && Array.TrueForAll(meant, address => string.Equals(address.Scheme, "https", StringComparison.OrdinalIgnoreCase));
    }

    // A name stands for every network address, or for both of loopback.
    private static bool IsMeantBy(BindingAddress address, IPEndPoint endpoint) =>
        !address.IsUnixPipe && !address.IsNamedPipe && address.Port == endpoint.Port
        && (!IPAddress.TryParse(address.Host.Trim('[', ']'), out var ip) || ip.Equals(endpoint.Address));

    private static string[] Configured(IConfiguration configuration)
    {
        var urls = Split(configuration["urls"]);
        if (urls.Length > 0) return urls;
        string[] ports =
        [
            .. Split(configuration["http_ports"]).Select(port => $"http://*:{port}"),
            .. Split(configuration["https_ports"]).Select(port => $"https://*:{port}"),
        ];
        return ports.Length > 0 ? ports : [Default];
    }

    // Kestrel's own section wins over all other addresses.
    private static IEnumerable<string> EndpointsOf(IConfiguration configuration) =>
        configuration.GetSection("Kestrel:Endpoints").GetChildren().Select(endpoint => endpoint["Url"]).OfType<string>();

    private static string[] Split(string? text) =>
        text?.Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries) ?? [];
}
