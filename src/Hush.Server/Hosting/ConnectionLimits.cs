using System.Globalization;
using Microsoft.AspNetCore.Server.Kestrel.Core;

namespace Hush.Server.Hosting;

/// <summary>Sets what the HTTP server itself bounds, before a request reaches the application. It is asked before the settings are checked, so a
/// wrong one must not throw here.</summary>
internal static class ConnectionLimits
{
    private static readonly LimitOptions Defaults = new();

    public static void Set(KestrelServerLimits limits, IConfigurationSection section)
    {
        // A client that takes less than a piece of an answer in some ten seconds does not read, but holds what was made for it.
        limits.MinResponseDataRate = new MinDataRate(bytesPerSecond: 4096, gracePeriod: TimeSpan.FromSeconds(10));
        limits.MaxRequestBodySize = Number(section[nameof(LimitOptions.MaxBodyBytes)], Defaults.MaxBodyBytes);
        limits.MaxRequestHeadersTotalSize = Number(section[nameof(LimitOptions.MaxHeaderBytes)], Defaults.MaxHeaderBytes);
        limits.RequestHeadersTimeout = Time(section[nameof(LimitOptions.HeaderTimeout)], Defaults.HeaderTimeout);
    }

    private static int Number(string? text, int otherwise) => int.TryParse(text, CultureInfo.InvariantCulture, out var number) && number > 0
        ? number : otherwise;

    private static TimeSpan Time(string? text, TimeSpan otherwise) => TimeSpan.TryParse(text, CultureInfo.InvariantCulture, out var time)
        && time > TimeSpan.Zero ? time : otherwise;
}
