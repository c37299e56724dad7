using Hush.Server.Hosting;

namespace Hush.Server.Telemetry;

/// <summary>Who may read <c>/metrics</c>.</summary>
internal enum MetricsReaders
{
    /// <summary>Callers with the role <c>admin</c>; on a server without keys whoever reaches it.</summary>
    Admin,

    /// <summary>Everybody, as in a closed network.</summary>
    All,

    /// <summary>Nobody: there is no such path.</summary>
    None,
}

/// <summary>The setting <c>Hush:Metrics</c>. Metrics hold no text, but how much is done for whom is nobody else's concern, so a role is asked for by
/// default.</summary>
/// <param name="readers">Who may read them.</param>
internal sealed class MetricsAccess(MetricsReaders readers)
{
    /// <summary>The setting.</summary>
    public const string Setting = "Hush:Metrics";

    /// <summary>Where they are.</summary>
    public const string Path = "/metrics";

    /// <summary>Whether there are any.</summary>
    public bool IsOn => readers != MetricsReaders.None;

    /// <summary>Whether a request reads metrics that everybody may read.</summary>
    public bool IsOpenTo(HttpRequest request) => readers == MetricsReaders.All
        && request.Path.StartsWithSegments(Path, StringComparison.OrdinalIgnoreCase);

    /// <exception cref="StartProblemException">There is no such value.</exception>
    public static MetricsAccess Read(IConfiguration configuration)
    {
        var text = configuration[Setting];
        if (string.IsNullOrEmpty(text)) return new MetricsAccess(MetricsReaders.Admin);
        var isKnown = Enum.TryParse(text, ignoreCase: true, out MetricsReaders readers) && Enum.IsDefined(readers) && !int.TryParse(text, out _);
        return isKnown ? new MetricsAccess(readers) : throw new StartProblemException($"Wrong settings: {Setting} is admin, all or none.");
    }
}
