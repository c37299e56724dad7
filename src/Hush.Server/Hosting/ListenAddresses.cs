using System.Net;

namespace Hush.Server.Hosting;

/// <summary>Where the server listens, and the rule that without a key it listens on loopback only, unless the operator lets anybody in.</summary>
internal static class ListenAddresses
{
    private const string Default = "http://127.0.0.1:5000";

    /// <exception cref="StartProblemException">An address is none, or there is no key, and an address can be reached from other machines.</exception>
    public static string[] Read(IConfiguration configuration, bool mayBeOpen)
    {
        string[] addresses = Configured(configuration);
        if (addresses.Concat(EndpointsOf(configuration)).FirstOrDefault(address => !IsAddress(address)) is { } wrong)
            throw new StartProblemException($"Wrong settings: {wrong} is no address to listen on. An address is http://HOST:PORT or https://HOST:PORT with a port from 0 to 65535.");
        string? open = mayBeOpen ? null : addresses.Concat(EndpointsOf(configuration)).FirstOrDefault(address => !IsLoopback(address));
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
            BindingAddress parsed = BindingAddress.Parse(address);
            return parsed.Scheme.ToUpperInvariant() is "HTTP" or "HTTPS" && (parsed.IsUnixPipe || parsed.IsNamedPipe || parsed.Port is >= 0 and <= IPEndPoint.MaxPort);
        }
        catch (FormatException)
        {
            return false;
        }
    }

    public static bool IsLoopback(string address)
    {
        if (address.StartsWith("http://unix:", StringComparison.OrdinalIgnoreCase)) return true;
        string host = BindingAddress.Parse(address).Host.Trim('[', ']');
        return string.Equals(host, "localhost", StringComparison.OrdinalIgnoreCase)
            || (IPAddress.TryParse(host, out IPAddress? ip) && IPAddress.IsLoopback(ip));
    }

    private static string[] Configured(IConfiguration configuration)
    {
        string[] urls = Split(configuration["urls"]);
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
